package dev.lintel.processor.derive.column;

import static java.util.Map.entry;

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
import java.util.function.Function;

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

    private static final Map<String, Function<Size, SqlType>> TYPES = Map.ofEntries(
            entry("java.lang.String", BasicTypes::text),
            entry("java.lang.Boolean", size -> PlainType.BOOLEAN),
            entry("java.lang.Byte", size -> PlainType.SMALLINT),
            entry("java.lang.Short", size -> PlainType.SMALLINT),
            entry("java.lang.Integer", size -> PlainType.INTEGER),
            entry("java.lang.Long", size -> PlainType.BIGINT),
            entry(
                    "java.lang.Character",
                    size -> CharacterType.character(size.length().orElse(1))),
            entry("java.lang.Float", size -> floating(size, PlainType.REAL)),
            entry("java.lang.Double", size -> floating(size, PlainType.DOUBLE_PRECISION)),
            entry("java.math.BigDecimal", size -> numeric(size, 2)),
            entry("java.math.BigInteger", size -> numeric(size, 0)),
            entry("java.util.UUID", size -> PlainType.UUID),
            entry("java.time.LocalDate", size -> PlainType.DATE),
            entry("java.time.LocalTime", BasicTypes::time),
            entry("java.time.LocalDateTime", size -> seconds(DateTimeType.Kind.TIMESTAMP, size)),
            entry("java.time.Instant", size -> seconds(DateTimeType.Kind.TIMESTAMPTZ, size)),
            entry("java.time.OffsetDateTime", size -> seconds(DateTimeType.Kind.TIMESTAMPTZ, size)),
            entry("java.time.ZonedDateTime", size -> seconds(DateTimeType.Kind.TIMESTAMPTZ, size)),
            entry("java.time.OffsetTime", BasicTypes::time),
            entry(
                    "java.time.Duration",
                    size -> NumericType.numeric(
                            size.precision().orElse(21), size.scale().orElse(0))),
            entry("java.time.Year", size -> PlainType.INTEGER),
            entry("java.time.ZoneId", BasicTypes::text),
            entry(
                    "java.time.ZoneOffset",
                    size -> CharacterType.varchar(size.length().orElse(6))),
            entry("java.util.Date", size -> seconds(DateTimeType.Kind.TIMESTAMP, size)),
            entry("java.util.Calendar", size -> seconds(DateTimeType.Kind.TIMESTAMP, size)),
            entry("java.util.GregorianCalendar", size -> seconds(DateTimeType.Kind.TIMESTAMP, size)),
            entry("java.sql.Date", size -> PlainType.DATE),
            entry("java.sql.Time", BasicTypes::time),
            entry("java.sql.Timestamp", size -> seconds(DateTimeType.Kind.TIMESTAMP, size)),
            entry(
                    "java.util.Currency",
                    size -> CharacterType.varchar(size.length().orElse(3))),
            entry("java.util.Locale", BasicTypes::text),
            entry("java.util.TimeZone", BasicTypes::text),
            entry("java.net.URL", BasicTypes::text),
            entry("java.lang.Class", BasicTypes::text),
            entry("java.net.InetAddress", size -> PlainType.INET),
            entry("java.sql.Clob", size -> PlainType.OID),
            entry("java.sql.NClob", size -> PlainType.OID),
            entry("java.sql.Blob", size -> PlainType.OID));

    private BasicTypes() {}

    /** The box of a primitive type; any other type is its own. */
    static JavaType boxed(JavaType type) {
        return type instanceof Primitive p ? JavaType.of(BOXES.getOrDefault(p.name(), p.name())) : type;
    }

    static Optional<SqlType> of(JavaType type, Size size) {
        if (boxed(type) instanceof Declared declared) {
            Function<Size, SqlType> made = TYPES.get(declared.name());
            return made == null ? elements(declared, size) : Optional.of(made.apply(size));
        }
        return type instanceof ArrayOf array ? array(array.component(), size) : Optional.empty();
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
