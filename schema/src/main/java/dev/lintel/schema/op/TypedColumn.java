package dev.lintel.schema.op;

import dev.lintel.schema.model.Column;
import dev.lintel.schema.model.ColumnName;
import dev.lintel.schema.model.ColumnValue;
import dev.lintel.schema.model.Expr;
import dev.lintel.schema.name.QualifiedName;
import dev.lintel.schema.sql.Lock;
import dev.lintel.schema.sql.LockMode;
import dev.lintel.schema.sql.Statement;
import dev.lintel.schema.type.ArrayType;
import java.util.List;
import java.util.Optional;

/**
 * A column of a native enum or a composite type that is replaced.
 *
 * @param array whether its values are arrays of the type
 * @param defaultValue the default that it has, in the words of the new type; empty for none
 */
public record TypedColumn(ColumnName name, boolean array, Optional<Expr> defaultValue) {

    static TypedColumn of(QualifiedName table, Column column) {
        return new TypedColumn(
                new ColumnName(table, column.name()),
                column.type() instanceof ArrayType,
                column.value() instanceof ColumnValue.Default d ? Optional.of(d.expression()) : Optional.empty());
    }

    /**
     * What writes the column anew in the type that has come. The default of the old type would be in the way; it is put back in the same
     * statement.
     *
     * @param conversion the expression over the old value that gives the new one
     */
    Statement retype(QualifiedName type, String conversion) {
        String alter = "ALTER COLUMN " + name.column().quoted();
        String sql = "ALTER TABLE " + name.table().quoted()
                + defaultValue.map(d -> " " + alter + " DROP DEFAULT,").orElse("")
                + " " + alter + " TYPE " + type.quoted() + dimensions() + " USING " + conversion
                + defaultValue
                        .map(d -> ", " + alter + " SET DEFAULT " + d.sql())
                        .orElse("");
        return new Statement(sql, List.of(new Lock(name.table(), LockMode.ACCESS_EXCLUSIVE)), Statement.Work.REWRITE);
    }

    String dimensions() {
        return array ? "[]" : "";
    }
}
