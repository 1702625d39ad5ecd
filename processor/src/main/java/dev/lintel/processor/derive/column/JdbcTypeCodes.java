package dev.lintel.processor.derive.column;

import static java.util.Map.entry;

import dev.lintel.schema.type.CharacterType;
import dev.lintel.schema.type.DateTimeType;
import dev.lintel.schema.type.PlainType;
import dev.lintel.schema.type.SqlType;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The column types that Hibernate's {@code @JdbcTypeCode} asks for, by the numbers of {@code org.hibernate.type.SqlTypes}. */
final class JdbcTypeCodes {

    private static final Map<Long, Function<Size, SqlType>> TYPES = Map.ofEntries(
            entry(-7L, size -> PlainType.BOOLEAN), // BIT
            entry(16L, size -> PlainType.BOOLEAN),
            entry(-6L, size -> PlainType.SMALLINT), // TINYINT
            entry(5L, size -> PlainType.SMALLINT),
            entry(4L, size -> PlainType.INTEGER),
            entry(-5L, size -> PlainType.BIGINT),
            entry(7L, size -> PlainType.REAL),
            entry(6L, size -> PlainType.DOUBLE_PRECISION), // FLOAT
            entry(8L, size -> PlainType.DOUBLE_PRECISION),
            entry(2L, size -> BasicTypes.numeric(size, 2)),
            entry(3L, size -> BasicTypes.numeric(size, 2)), // DECIMAL
            entry(1L, size -> CharacterType.character(size.length().orElse(1))),
            entry(-15L, size -> CharacterType.character(size.length().orElse(1))), // NCHAR
            entry(12L, BasicTypes::text),
            entry(-9L, BasicTypes::text), // NVARCHAR
            entry(-1L, size -> PlainType.TEXT), // LONGVARCHAR
            entry(-16L, size -> PlainType.TEXT), // LONGNVARCHAR
            entry(4001L, size -> PlainType.TEXT), // LONG32VARCHAR
            entry(4002L, size -> PlainType.TEXT), // LONG32NVARCHAR
            entry(-2L, size -> PlainType.BYTEA), // BINARY
            entry(-3L, size -> PlainType.BYTEA), // VARBINARY
            entry(-4L, size -> PlainType.BYTEA), // LONGVARBINARY
            entry(4003L, size -> PlainType.BYTEA), // LONG32VARBINARY
            entry(2004L, size -> PlainType.OID), // BLOB
            entry(2005L, size -> PlainType.OID), // CLOB
            entry(2011L, size -> PlainType.OID), // NCLOB
            entry(91L, size -> PlainType.DATE),
            entry(92L, size -> BasicTypes.time(size)),
            entry(2013L, size -> BasicTypes.seconds(DateTimeType.Kind.TIMETZ, size)),
            entry(93L, size -> BasicTypes.seconds(DateTimeType.Kind.TIMESTAMP, size)),
            entry(2014L, size -> BasicTypes.seconds(DateTimeType.Kind.TIMESTAMPTZ, size)),
            entry(3003L, size -> BasicTypes.seconds(DateTimeType.Kind.TIMESTAMPTZ, size)), // TIMESTAMP_UTC
            entry(3000L, size -> PlainType.UUID),
            entry(3001L, size -> PlainType.JSONB), // JSON
            entry(3002L, size -> PlainType.INET),
            entry(2009L, size -> PlainType.XML),
            entry(3100L, size -> BasicTypes.seconds(DateTimeType.Kind.INTERVAL, size))); // INTERVAL_SECOND

    private JdbcTypeCodes() {}

    static Optional<SqlType> of(long code, Size size) {
        return Optional.ofNullable(TYPES.get(code)).map(type -> type.apply(size));
    }
}
