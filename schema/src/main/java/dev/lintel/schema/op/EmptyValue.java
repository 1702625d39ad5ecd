package dev.lintel.schema.op;

import dev.lintel.schema.model.EnumType;
import dev.lintel.schema.model.Expr;
import dev.lintel.schema.model.Schema;
import dev.lintel.schema.sql.Literal;
import dev.lintel.schema.type.ArrayType;
import dev.lintel.schema.type.CharacterType;
import dev.lintel.schema.type.DateTimeType;
import dev.lintel.schema.type.NamedType;
import dev.lintel.schema.type.NumericType;
import dev.lintel.schema.type.PlainType;
import dev.lintel.schema.type.SqlType;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The value that a NOT NULL column gets in rows which are there already when its own values are gone. */
final class EmptyValue {

    private static final Set<String> RANGES =
            Set.of("int4range", "int8range", "numrange", "tsrange", "tstzrange", "daterange");

    private static final Map<String, String> OTHERS = Map.of(
            "inet",
            "'0.0.0.0'",
            "cidr",
            "'0.0.0.0/0'",
            "money",
            "0",
            "tsvector",
            "''",
            "xml",
            "'<empty/>'",
            "bit varying",
            "''");

    private EmptyValue() {}

    static Optional<Expr> of(SqlType type, Schema schema) {
        if (type instanceof CharacterType || type.equals(PlainType.TEXT) || type.equals(PlainType.BYTEA)) {
            return Optional.of(Expr.of("''"));
        }
        if (type instanceof ArrayType || type.equals(PlainType.JSONB) || type.equals(PlainType.JSON)) {
            return Optional.of(Expr.of("'{}'"));
        }
        if (type instanceof NumericType
                || type.equals(PlainType.SMALLINT)
                || type.equals(PlainType.INTEGER)
                || type.equals(PlainType.BIGINT)
                || type.equals(PlainType.REAL)
                || type.equals(PlainType.DOUBLE_PRECISION)) {
            return Optional.of(Expr.of("0"));
        }
        if (type.equals(PlainType.BOOLEAN)) {
            return Optional.of(Expr.of("false"));
        }
        if (type.equals(PlainType.UUID)) {
            return Optional.of(Expr.of("'00000000-0000-0000-0000-000000000000'"));
        }
        if (type.equals(PlainType.DATE) || type instanceof DateTimeType time && !time.isInterval()) {
            return Optional.of(Expr.of("now()"));
        }
        if (type instanceof DateTimeType) {
            return Optional.of(Expr.of("'0'"));
        }
        if (RANGES.contains(type.sql())) {
            return Optional.of(Expr.of("'empty'"));
        }
        if (OTHERS.containsKey(type.sql())) {
            return Optional.of(Expr.of(OTHERS.get(type.sql())));
        }
        return type instanceof NamedType named ? of(named, schema) : Optional.empty();
    }

    private static Optional<Expr> of(NamedType type, Schema schema) {
        EnumType labels = schema.enums().get(type.name());
        if (labels != null) {
            return labels.labels().stream().findFirst().map(l -> Expr.of(Literal.of(l)));
        }
        return Optional.ofNullable(schema.composites().get(type.name()))
                .map(c -> Expr.of("'(" + ",".repeat(c.attributes().size() - 1) + ")'"));
    }
}
