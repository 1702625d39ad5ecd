package dev.lintel.processor.derive.names;

/** Lintel's own annotations, by their binary names. */
public final class Lintel {

    private static final String P = "dev.lintel.";

    public static final String ACCESS_PATTERN = P + "AccessPattern";
    public static final String ALLOW = P + "Allow";
    public static final String AUDITED = P + "Audited";
    public static final String BACKFILL = P + "Backfill";
    public static final String COMPUTED = P + "Computed";
    public static final String DEFAULT = P + "Default";
    public static final String ENUM = P + "Enum";
    public static final String FULL_TEXT = P + "FullText";
    public static final String JSONB = P + "Jsonb";
    public static final String LABEL = P + "Label";
    public static final String MONEY = P + "Money";
    public static final String ON_DELETE = P + "OnDelete";
    public static final String PG_INDEX = P + "PgIndex";
    public static final String RENAMED_FROM = P + "RenamedFrom";
    public static final String SOFT_DELETE = P + "SoftDelete";
    public static final String TIMESTAMPS = P + "Timestamps";

    private Lintel() {}

    /** Whether an annotation is one of them. */
    public static boolean is(String annotation) {
        return annotation.startsWith(P) && annotation.indexOf('.', P.length()) < 0;
    }
}
