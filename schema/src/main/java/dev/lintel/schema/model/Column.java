package dev.lintel.schema.model;

import dev.lintel.schema.name.Identifier;
import dev.lintel.schema.name.QualifiedName;
import dev.lintel.schema.type.SqlType;
import java.util.Optional;

/**
 * A column.
 *
 * @param name its name
 * @param type its type
 * @param nullable whether it may be NULL
 * @param value where its value comes from when an INSERT names none
 * @param collation the collation, where it is not the type's own
 * @param comment the text of {@code COMMENT ON COLUMN}
 */
public record Column(
        Identifier name,
        SqlType type,
        boolean nullable,
        ColumnValue value,
        Optional<QualifiedName> collation,
        Optional<String> comment) {

    /** A column that is NOT NULL, with no default and no comment. */
    public static Column of(String name, SqlType type) {
        return new Column(Identifier.of(name), type, false, ColumnValue.none(), Optional.empty(), Optional.empty());
    }

    public Column withName(Identifier name) {
        return new Column(name, type, nullable, value, collation, comment);
    }

    public Column withType(SqlType type) {
        return new Column(name, type, nullable, value, collation, comment);
    }

    public Column withNullable(boolean nullable) {
        return new Column(name, type, nullable, value, collation, comment);
    }

    public Column withValue(ColumnValue value) {
        return new Column(name, type, nullable, value, collation, comment);
    }

    public Column withDefault(String sql) {
        return withValue(new ColumnValue.Default(Expr.of(sql)));
    }

    public Column withCollation(Optional<QualifiedName> collation) {
        return new Column(name, type, nullable, value, collation, comment);
    }

    public Column withComment(Optional<String> comment) {
        return new Column(name, type, nullable, value, collation, comment);
    }
}
