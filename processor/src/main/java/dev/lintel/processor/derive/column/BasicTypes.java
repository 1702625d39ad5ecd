package dev.lintel.processor.derive.column;

import dev.lintel.processor.derive.link.Ancestor;
import dev.lintel.processor.derive.link.Bindings;
import dev.lintel.processor.derive.link.Lineage;
import dev.lintel.processor.derive.link.Types;
import dev.lintel.processor.mapping.JavaType;
import dev.lintel.processor.mapping.JavaType.ArrayOf;
import dev.lintel.processor.mapping.JavaType.Declared;
import dev.lintel.processor.mapping.JavaType.Primitive;
import dev.lintel.processor.mapping.TypeRecord;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The basic Java types (Jakarta Persistence 3.2, section 2.6) as Hibernate 7 knows them, each by its very class. */
final class BasicTypes {

    private static final String SERIALIZABLE = "java.io.Serializable";

    private static final Set<JdbcType> TEMPORAL =
            Set.of(JdbcType.DATE, JdbcType.TIME, JdbcType.TIMESTAMP, JdbcType.TIMESTAMP_WITH_TIMEZONE);

    private static final Map<String, String> BOXES = Map.of(
            "boolean", "java.lang.Boolean",
            "byte", "java.lang.Byte",
            "short", "java.lang.Short",
            "int", "java.lang.Integer",
            "long", "java.lang.Long",
            "char", "java.lang.Character",
            "float", "java.lang.Float",
            "double", "java.lang.Double");

    private BasicTypes() {}

    /** The box of a primitive type; any other type is its own. */
    static JavaType boxed(JavaType type) {
        return type instanceof Primitive p ? JavaType.of(BOXES.getOrDefault(p.name(), p.name())) : type;
    }

    /** Whether it is one of the classes that the specification or Hibernate names. */
    static boolean isNamed(String type) {
        return named(type) != null;
    }

    /** Whether it is a date, a time of day or a moment. */
    static boolean isTemporal(JavaType type) {
        BasicType basic = type instanceof Declared declared ? named(declared.name()) : null;
        return basic != null && TEMPORAL.contains(basic.stored());
    }

    /** Whether an array is stored as one value: of bytes or of characters. */
    static boolean isOneValue(ArrayOf array) {
        return letters(boxed(array.component())) != null;
    }

    /** A type that is a single value to Hibernate; empty for an enum, and for what is no basic type. */
    static Optional<BasicType> of(JavaType type, Types types) {
        if (boxed(type) instanceof Declared declared) {
            BasicType named = named(declared.name());
            return named != null || !isSerializable(declared, types)
                    ? Optional.ofNullable(named)
                    : Optional.of(BasicType.of(JdbcType.BINARY));
        }
        return type instanceof ArrayOf array
                ? Optional.ofNullable(letters(boxed(array.component())))
                : Optional.empty();
    }

    private static @Nullable BasicType letters(JavaType component) {
        if (component.is("java.lang.Byte")) {
            return BasicType.of(JdbcType.BINARY);
        }
        return component.is("java.lang.Character") ? BasicType.of(JdbcType.VARCHAR) : null;
    }

    private static @Nullable BasicType named(String name) {
        return switch (name) {
            case "java.lang.Boolean" -> BasicType.number(JdbcType.BOOLEAN, 1).withLength(1);
            case "java.lang.Byte" -> BasicType.number(JdbcType.SMALLINT, 3).withLength(1);
            case "java.lang.Short" -> BasicType.number(JdbcType.SMALLINT, 5);
            case "java.lang.Integer" -> BasicType.number(JdbcType.INTEGER, 10);
            case "java.lang.Long" -> BasicType.number(JdbcType.BIGINT, 19);
            case "java.lang.Float" -> BasicType.floating(8, 24);
            case "java.lang.Double" -> BasicType.floating(17, 53);
            case "java.lang.Character" -> BasicType.number(JdbcType.CHAR, 3).withLength(1);
            case "java.math.BigDecimal" ->
                BasicType.number(JdbcType.NUMERIC, 38).withLength(40).withScale(2);
            case "java.math.BigInteger" -> BasicType.number(JdbcType.NUMERIC, 38);
            case "java.time.Duration" -> BasicType.number(JdbcType.NUMERIC, 21).withLength(255);
            case "java.time.Year" -> BasicType.of(JdbcType.INTEGER);
            case "java.time.ZoneOffset" -> BasicType.text(6);
            case "java.util.Currency" -> BasicType.text(3);
            case "java.lang.String",
                    "java.lang.Class",
                    "java.net.URL",
                    "java.time.ZoneId",
                    "java.util.Locale",
                    "java.util.TimeZone" -> BasicType.of(JdbcType.VARCHAR);
            case "java.time.LocalDate", "java.sql.Date" -> BasicType.of(JdbcType.DATE);
            case "java.time.LocalTime", "java.time.OffsetTime", "java.sql.Time" -> BasicType.of(JdbcType.TIME);
            case "java.time.Instant", "java.time.OffsetDateTime", "java.time.ZonedDateTime" ->
                BasicType.of(JdbcType.TIMESTAMP_WITH_TIMEZONE);
            case "java.time.LocalDateTime", "java.util.Date", "java.util.Calendar", "java.sql.Timestamp" ->
                BasicType.of(JdbcType.TIMESTAMP);
            case "java.util.UUID" -> BasicType.of(JdbcType.UUID).withLength(36);
            case "java.net.InetAddress" -> BasicType.of(JdbcType.INET).withLength(19);
            case "java.sql.Blob", "java.sql.Clob", "java.sql.NClob" -> BasicType.of(JdbcType.LARGE_OBJECT);
            default -> null;
        };
    }

    /** What is serializable is stored as its bytes. */
    private static boolean isSerializable(Declared type, Types types) {
        if (type.is(SERIALIZABLE)) {
            return true;
        }
        Optional<TypeRecord> record = types.find(type.name());
        if (record.isEmpty()) {
            return false;
        }
        for (Ancestor ancestor : Lineage.of(record.get(), Bindings.NONE, types)) {
            for (JavaType implemented : ancestor.type().interfaces()) {
                if (implemented instanceof Declared declared && isSerializable(declared, types)) {
                    return true;
                }
            }
        }
        return false;
    }
}
