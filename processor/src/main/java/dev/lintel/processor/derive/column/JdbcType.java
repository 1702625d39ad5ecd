package dev.lintel.processor.derive.column;

import dev.lintel.schema.type.CharacterType;
import dev.lintel.schema.type.DateTimeType;
import dev.lintel.schema.type.DateTimeType.Kind;
import dev.lintel.schema.type.NumericType;
import dev.lintel.schema.type.PlainType;
import dev.lintel.schema.type.SqlType;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * What JDBC stores a value as, with the column type that Hibernate 7 declares for it on PostgreSQL. Types that PostgreSQL does
 * not tell apart are one here.
 */
enum JdbcType {
    BOOLEAN(PlainType.BOOLEAN, -7, 16),
    SMALLINT(PlainType.SMALLINT, -6, 5),
    INTEGER(PlainType.INTEGER, 4),
    BIGINT(PlainType.BIGINT, -5),
    REAL(PlainType.REAL, 7),
    FLOAT(JdbcType::floating, 6, 8),
    NUMERIC((type, size) -> NumericType.numeric(type.precision(size), type.scale(size)), 2, 3, 3015),
    CHAR((type, size) -> CharacterType.character(type.length(size)), 1, -15),
    VARCHAR((type, size) -> text(type.length(size)), 12, -9),
    /** A text for which Hibernate has a longer default, and no other type. */
    LONG_VARCHAR((type, size) -> text(type.isSaid(size.length()) ? type.length(size) : 32_600), -1, -16),
    TEXT(PlainType.TEXT, 4001, 4002),
    BINARY(PlainType.BYTEA, -2, -3, -4, 4003),
    LARGE_OBJECT(PlainType.OID, 2004, 2005, 2011, 3004, 3005, 3006),
    DATE(PlainType.DATE, 91, 3010),
    TIME((type, size) -> DateTimeType.of(Kind.TIME, size.secondPrecision().orElse(0)), 92, 3007, 3011),
    TIME_WITH_TIMEZONE(
            (type, size) -> DateTimeType.of(Kind.TIMETZ, size.secondPrecision().orElse(0)), 2013, 3013),
    TIMESTAMP((type, size) -> seconds(Kind.TIMESTAMP, size), 93, 3008, 3009),
    TIMESTAMP_WITH_TIMEZONE((type, size) -> seconds(Kind.TIMESTAMPTZ, size), 2014, 3003, 3012, 3014),
    INTERVAL_SECOND(JdbcType::interval, 3100),
    UUID(PlainType.UUID, 3000),
    JSON(PlainType.JSONB, 3001, 3018),
    INET(PlainType.INET, 3002),
    XML(PlainType.XML, 2009, 3019);

    /** More characters than these make Hibernate choose {@code text}. */
    private static final int LONGEST_VARCHAR = 10_485_760;

    /** A float of no more bits is a {@code real} (PostgreSQL manual, section 8.1.3). */
    private static final int REAL_BITS = 24;

    private static final Map<Integer, JdbcType> BY_CODE = new HashMap<>();

    static {
        for (JdbcType type : values()) {
            Arrays.stream(type.codes).forEach(code -> BY_CODE.put(code, type));
        }
    }

    private final BiFunction<BasicType, Size, SqlType> column;
    private final int[] codes;

    JdbcType(SqlType column, int... codes) {
        this((type, size) -> column, codes);
    }

    JdbcType(BiFunction<BasicType, Size, SqlType> column, int... codes) {
        this.column = column;
        this.codes = codes;
    }

    /** By a number of {@code java.sql.Types} or of {@code org.hibernate.type.SqlTypes}. */
    static Optional<JdbcType> of(int code) {
        return Optional.ofNullable(BY_CODE.get(code));
    }

    /** Whether a code is of arrays: ARRAY and STRUCT_ARRAY, of which the Java type says what they hold. */
    static boolean isArray(int code) {
        return code == 2003 || code == 3016;
    }

    /** The type of a column that holds a Java type as this. */
    SqlType column(BasicType type, Size size) {
        return column.apply(type, size);
    }

    private static SqlType text(int length) {
        return length > LONGEST_VARCHAR ? PlainType.TEXT : CharacterType.varchar(length);
    }

    private static SqlType floating(BasicType type, Size size) {
        return type.bits(size) <= REAL_BITS ? PlainType.REAL : PlainType.DOUBLE_PRECISION;
    }

    private static SqlType seconds(Kind kind, Size size) {
        return size.secondPrecision().isPresent()
                ? DateTimeType.of(kind, size.secondPrecision().getAsInt())
                : DateTimeType.of(kind);
    }

    private static SqlType interval(BasicType type, Size size) {
        return size.precision().isPresent()
                ? DateTimeType.of(Kind.INTERVAL_SECOND, type.scale(size))
                : DateTimeType.of(Kind.INTERVAL_SECOND);
    }
}
