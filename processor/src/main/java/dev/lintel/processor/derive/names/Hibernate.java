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
    public static final String CONVERTER_REGISTRATION = P + "ConverterRegistration";
    public static final String CREATION_TIMESTAMP = P + "CreationTimestamp";
    public static final String CURRENT_TIMESTAMP = P + "CurrentTimestamp";
    public static final String FORMULA = P + "Formula";
    public static final String GENERIC_GENERATOR = P + "GenericGenerator";
    public static final String GENERATED_COLUMN = P + "GeneratedColumn";
    public static final String JAVA_TYPE = P + "JavaType";
    public static final String JDBC_TYPE = P + "JdbcType";
    public static final String JDBC_TYPE_CODE = P + "JdbcTypeCode";
    public static final String MANY_TO_ANY = P + "ManyToAny";
    public static final String MAP_KEY_JAVA_TYPE = P + "MapKeyJavaType";
    public static final String MAP_KEY_JDBC_TYPE = P + "MapKeyJdbcType";
    public static final String MAP_KEY_JDBC_TYPE_CODE = P + "MapKeyJdbcTypeCode";
    public static final String MAP_KEY_TYPE = P + "MapKeyType";
    public static final String NATURAL_ID = P + "NaturalId";
    public static final String ON_DELETE = P + "OnDelete";
    public static final String PARTITION_KEY = P + "PartitionKey";
    public static final String SOFT_DELETE = P + "SoftDelete";
    public static final String TENANT_ID = P + "TenantId";
    public static final String TIME_ZONE_COLUMN = P + "TimeZoneColumn";
    public static final String TIME_ZONE_STORAGE = P + "TimeZoneStorage";
    public static final String TYPE = P + "Type";
    public static final String UPDATE_TIMESTAMP = P + "UpdateTimestamp";

    private Hibernate() {}
}
