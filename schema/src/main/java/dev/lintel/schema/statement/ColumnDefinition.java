package dev.lintel.schema.statement;

import dev.lintel.schema.model.Expr;
import dev.lintel.schema.name.Identifier;
import dev.lintel.schema.name.QualifiedName;
import dev.lintel.schema.type.SqlType;
import java.util.List;
import java.util.Optional;

/**
 * A column as {@code CREATE TABLE} and {@code ADD COLUMN} define it.
 *
 * @param type empty where it cannot be read
 * @param words the type as it is written
 * @param constraints CHECK, UNIQUE, PRIMARY KEY and REFERENCES that are written behind it
 */
public record ColumnDefinition(
        Identifier name,
        Optional<SqlType> type,
        String words,
        boolean notNull,
        Optional<Expr> defaultValue,
        Filled filled,
        List<TableConstraint> constraints) {

    /** What gives it its values. */
    public enum Filled {
        BY_INSERT,
        BY_IDENTITY,
        /** {@code GENERATED ALWAYS AS … STORED}. */
        STORED,
        VIRTUAL
    }

    public ColumnDefinition {
        constraints = List.copyOf(constraints);
    }

    /** Whether it is {@code serial} or one of its kind. */
    public boolean isSerial() {
        String name = type.map(SqlType::sql).orElse("");
        return name.endsWith("serial") || name.matches("serial[248]");
    }

    public Optional<QualifiedName> references() {
        return constraints.stream().flatMap(c -> c.references().stream()).findFirst();
    }
}
