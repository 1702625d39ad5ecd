package dev.lintel.processor.derive.names;

/** The annotations of Hibernate that say something of the schema, by their binary names. */
public final class Hibernate {

    private static final String P = "org.hibernate.annotations.";

    public static final String ANY = P + "Any";
    public static final String ANY_DISCRIMINATOR = P + "AnyDiscriminator";
    public static final String ANY_KEY_JAVA_CLASS = P + "AnyKeyJavaClass";
    public static final String ANY_KEY_JDBC_TYPE_CODE = P + "AnyKeyJdbcTypeCode";
    public static final String ANY_KEY_TYPE = P + "AnyKeyType";
    public static final String ARRAY = P + "Array";
    public static final String CHECK = P + "Check";
    public static final String COLUMN_DEFAULT = P + "ColumnDefault";
    public static final String COMMENT = P + "Comment";
    public static final String FORMULA = P + "Formula";
    public static final String GENERIC_GENERATOR = P + "GenericGenerator";
    public static final String GENERATED_COLUMN = P + "GeneratedColumn";
    public static final String JAVA_TYPE = P + "JavaType";
    public static final String JDBC_TYPE = P + "JdbcType";
    public static final String JDBC_TYPE_CODE = P + "JdbcTypeCode";
    public static final String MANY_TO_ANY = P + "ManyToAny";
    public static final String NATURAL_ID = P + "NaturalId";
    public static final String ON_DELETE = P + "OnDelete";
    public static final String SOFT_DELETE = P + "SoftDelete";
    public static final String TIME_ZONE_COLUMN = P + "TimeZoneColumn";
    public static final String TIME_ZONE_STORAGE = P + "TimeZoneStorage";
    public static final String TYPE = P + "Type";

    private Hibernate() {}
}
