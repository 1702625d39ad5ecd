package dev.lintel.processor.derive.column;

import dev.lintel.processor.mapping.JavaType;
import dev.lintel.processor.mapping.JavaType.ArrayOf;
import dev.lintel.processor.mapping.JavaType.Declared;
import dev.lintel.processor.mapping.JavaType.Primitive;
import dev.lintel.schema.type.ArrayType;
import dev.lintel.schema.type.CharacterType;
import dev.lintel.schema.type.DateTimeType;
import dev.lintel.schema.type.NumericType;
import dev.lintel.schema.type.PlainType;
import dev.lintel.schema.type.SqlType;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The column type of each basic Java type (Jakarta Persistence 3.2, section 2.6), as Hibernate 7 chooses it on PostgreSQL.
 */
final class BasicTypes {

    /** More characters than these make Hibernate choose {@code text}. */
    private static final int LONGEST_VARCHAR = 10_485_760;

    private static final int REAL_BITS = 24;

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

    static Optional<SqlType> of(JavaType type, Size size) {
        if (boxed(type) instanceof Declared declared) {
            return Optional.<SqlType>ofNullable(named(declared.name(), size)).or(() -> elements(declared, size));
        }
        return type instanceof ArrayOf array ? array(array.component(), size) : Optional.empty();
    }

    private static @Nullable SqlType named(String name, Size size) {
        return switch (name) {
            case "java.lang.Boolean" -> PlainType.BOOLEAN;
            case "java.lang.Byte", "java.lang.Short" -> PlainType.SMALLINT;
            case "java.lang.Integer", "java.time.Year" -> PlainType.INTEGER;
            case "java.lang.Long" -> PlainType.BIGINT;
            case "java.lang.Float" -> floating(size, PlainType.REAL);
            case "java.lang.Double" -> floating(size, PlainType.DOUBLE_PRECISION);
            case "java.math.BigDecimal" -> numeric(size, 2);
            case "java.math.BigInteger" -> numeric(size, 0);
            case "java.time.Duration" ->
                NumericType.numeric(size.precision().orElse(21), size.scale().orElse(0));
            case "java.lang.Character" -> CharacterType.character(size.length().orElse(1));
            case "java.time.ZoneOffset" -> CharacterType.varchar(size.length().orElse(6));
            case "java.util.Currency" -> CharacterType.varchar(size.length().orElse(3));
            case "java.lang.String",
                    "java.lang.Class",
                    "java.net.URL",
                    "java.time.ZoneId",
                    "java.util.Locale",
                    "java.util.TimeZone" -> text(size);
            case "java.time.LocalDate", "java.sql.Date" -> PlainType.DATE;
            case "java.time.LocalTime", "java.time.OffsetTime", "java.sql.Time" -> time(size);
            case "java.time.Instant", "java.time.OffsetDateTime", "java.time.ZonedDateTime" ->
                seconds(DateTimeType.Kind.TIMESTAMPTZ, size);
            case "java.time.LocalDateTime",
                    "java.util.Date",
                    "java.util.Calendar",
                    "java.util.GregorianCalendar",
                    "java.sql.Timestamp" -> seconds(DateTimeType.Kind.TIMESTAMP, size);
            case "java.util.UUID" -> PlainType.UUID;
            case "java.net.InetAddress" -> PlainType.INET;
            case "java.sql.Blob", "java.sql.Clob", "java.sql.NClob" -> PlainType.OID;
            default -> null;
        };
    }

    /** A list or set of basic values without {@code @ElementCollection} is an array. */
    private static Optional<SqlType> elements(Declared declared, Size size) {
        boolean isCollection = declared.arguments().size() == 1
                && (declared.is("java.util.List")
                        || declared.is("java.util.Set")
                        || declared.is("java.util.Collection"));
        return isCollection ? of(declared.arguments().get(0), size).map(ArrayType::new) : Optional.empty();
    }

    private static Optional<SqlType> array(JavaType component, Size size) {
        if (component instanceof Primitive p && p.name().equals("byte") || component.is("java.lang.Byte")) {
            return Optional.of(PlainType.BYTEA);
        }
        if (component instanceof Primitive p && p.name().equals("char") || component.is("java.lang.Character")) {
            return Optional.of(text(size));
        }
        return of(component, size).map(ArrayType::new);
    }

    static SqlType text(Size size) {
        return size.lengthOrDefault() > LONGEST_VARCHAR
                ? PlainType.TEXT
                : CharacterType.varchar(size.lengthOrDefault());
    }

    static NumericType numeric(Size size, int defaultScale) {
        return size.precision().isPresent()
                ? NumericType.numeric(size.precision().getAsInt(), size.scale().orElse(0))
                : NumericType.numeric(38, defaultScale);
    }

    /** The precision is of decimal digits; a float of 24 bits is a {@code real} (PostgreSQL manual, section 8.1.3). */
    private static PlainType floating(Size size, PlainType otherwise) {
        if (size.precision().isEmpty()) {
            return otherwise;
        }
        double bits = Math.ceil(size.precision().getAsInt() / Math.log10(2));
        return bits <= REAL_BITS ? PlainType.REAL : PlainType.DOUBLE_PRECISION;
    }

    /** Hibernate keeps no fraction of a second in a time of day unless that is said, and no offset. */
    static DateTimeType time(Size size) {
        return DateTimeType.of(DateTimeType.Kind.TIME, size.secondPrecision().orElse(0));
    }

    static DateTimeType seconds(DateTimeType.Kind kind, Size size) {
        return size.secondPrecision().isPresent()
                ? DateTimeType.of(kind, size.secondPrecision().getAsInt())
                : DateTimeType.of(kind);
    }
}
