package lib;

/** No mapped superclass: what it has is not stored. */
public class Traced {

    private String trace;

    public String getTrace() {
        return trace;
    }
}
