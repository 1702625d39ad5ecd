package dev.lintel.schema.op;

import dev.lintel.schema.model.Column;
import dev.lintel.schema.model.EnumType;
import dev.lintel.schema.model.Expr;
import dev.lintel.schema.model.Schema;
import dev.lintel.schema.model.Table;
import dev.lintel.schema.name.Identifier;
import dev.lintel.schema.name.QualifiedName;
import dev.lintel.schema.sql.CheckedValues;
import dev.lintel.schema.sql.Literal;
import dev.lintel.schema.type.ArrayType;
import dev.lintel.schema.type.CharacterType;
import dev.lintel.schema.type.DateTimeType;
import dev.lintel.schema.type.NamedType;
import dev.lintel.schema.type.NumericType;
import dev.lintel.schema.type.PlainType;
import dev.lintel.schema.type.SqlType;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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

    /**
     * The value of a column.
     *
     * @param schema what has its type
     * @param before what has its constraints: a CHECK that lists its values, or a foreign key to the rows of a lookup table
     */
    static Optional<Expr> of(QualifiedName table, Column column, Schema schema, Schema before) {
        return before.table(table)
                .flatMap(t -> CheckedValues.in(t, column.name())
                        .flatMap(v -> v.labels().stream().findFirst())
                        .map(label -> Expr.of(Literal.of(label)))
                        .or(() -> referred(t, column.name(), before)))
                .or(() -> of(column.type(), schema));
    }

    private static Optional<Expr> referred(Table table, Identifier column, Schema before) {
        return table.foreignKeys().stream()
                .filter(k -> k.columns().equals(List.of(column)))
                .flatMap(k -> before.table(k.table()).stream()
                        .flatMap(t -> t.rows().stream())
                        .map(row -> row.values().get(k.references().get(0)))
                        .filter(Objects::nonNull))
                .findFirst();
    }

    private static Optional<Expr> of(SqlType type, Schema schema) {
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
