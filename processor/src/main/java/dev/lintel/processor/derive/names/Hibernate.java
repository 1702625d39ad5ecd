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
    public static final String COLLECTION_ID = P + "CollectionId";
    public static final String COLLECTION_ID_JAVA_CLASS = P + "CollectionIdJavaClass";
    public static final String COLLECTION_ID_JAVA_TYPE = P + "CollectionIdJavaType";
    public static final String COLLECTION_ID_JDBC_TYPE_CODE = P + "CollectionIdJdbcTypeCode";
    public static final String COLUMN_DEFAULT = P + "ColumnDefault";
    public static final String COMMENT = P + "Comment";
    public static final String CONVERTER_REGISTRATION = P + "ConverterRegistration";
    public static final String CREATION_TIMESTAMP = P + "CreationTimestamp";
    public static final String CURRENT_TIMESTAMP = P + "CurrentTimestamp";
    public static final String DISCRIMINATOR_FORMULA = P + "DiscriminatorFormula";
    public static final String EMBEDDED_COLUMN_NAMING = P + "EmbeddedColumnNaming";
    public static final String EMBEDDED_TABLE = P + "EmbeddedTable";
    public static final String FORMULA = P + "Formula";
    public static final String FRACTIONAL_SECONDS = P + "FractionalSeconds";
    public static final String GENERIC_GENERATOR = P + "GenericGenerator";
    public static final String GENERATED_COLUMN = P + "GeneratedColumn";
    public static final String ID_GENERATOR_TYPE = P + "IdGeneratorType";
    public static final String JAVA_TYPE = P + "JavaType";
    public static final String JDBC_TYPE = P + "JdbcType";
    public static final String JDBC_TYPE_CODE = P + "JdbcTypeCode";
    public static final String JOIN_COLUMNS_OR_FORMULAS = P + "JoinColumnsOrFormulas";
    public static final String JOIN_COLUMN_OR_FORMULA = P + "JoinColumnOrFormula";
    public static final String JOIN_FORMULA = P + "JoinFormula";
    public static final String MANY_TO_ANY = P + "ManyToAny";
    public static final String MAP_KEY_JAVA_TYPE = P + "MapKeyJavaType";
    public static final String MAP_KEY_JDBC_TYPE = P + "MapKeyJdbcType";
    public static final String MAP_KEY_JDBC_TYPE_CODE = P + "MapKeyJdbcTypeCode";
    public static final String MAP_KEY_TYPE = P + "MapKeyType";
    public static final String NATIVE_GENERATOR = P + "NativeGenerator";
    public static final String NATURAL_ID = P + "NaturalId";
    public static final String NOT_FOUND = P + "NotFound";
    public static final String ON_DELETE = P + "OnDelete";
    public static final String PARENT = P + "Parent";
    public static final String PARTITION_KEY = P + "PartitionKey";
    public static final String PROPERTY_REF = P + "PropertyRef";
    public static final String SOFT_DELETE = P + "SoftDelete";
    public static final String STRUCT = P + "Struct";
    public static final String SUBSELECT = P + "Subselect";
    public static final String TARGET_EMBEDDABLE = P + "TargetEmbeddable";
    public static final String TENANT_ID = P + "TenantId";
    public static final String TIME_ZONE_COLUMN = P + "TimeZoneColumn";
    public static final String TIME_ZONE_STORAGE = P + "TimeZoneStorage";
    public static final String TYPE = P + "Type";
    public static final String UPDATE_TIMESTAMP = P + "UpdateTimestamp";
    public static final String UUID_GENERATOR = P + "UuidGenerator";
    public static final String VALUE_GENERATION_TYPE = P + "ValueGenerationType";
    public static final String VIEW = P + "View";

    private Hibernate() {}
}
