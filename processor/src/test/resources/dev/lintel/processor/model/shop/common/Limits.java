package shop.common;

/** No class of the model, but its annotations use it. */
public final class Limits {

    public static final int NAME = 80;
    public static final String OPEN = "closed_at is null";

    private Limits() {}
}
