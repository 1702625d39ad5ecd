package dev.lintel.schema.diff;

import dev.lintel.schema.model.Expr;
import dev.lintel.schema.model.Hints;
import dev.lintel.schema.model.PrimaryKey;
import dev.lintel.schema.model.Row;
import dev.lintel.schema.model.Table;
import dev.lintel.schema.name.Identifier;
import dev.lintel.schema.sql.Literal;
import java.util.List;
import java.util.Optional;

/** The values of a lookup table: the primary keys of its rows, where the key is one column. */
public final class LookupLabels {

    private LookupLabels() {}

    /** The column that has the values. */
    public static Optional<Identifier> column(Table table) {
        return table.primaryKey()
                .map(PrimaryKey::columns)
                .filter(k -> k.size() == 1)
                .map(k -> k.get(0));
    }

    /** All of a table, in the order of its rows. */
    public static List<String> in(Table table) {
        return table.rows().stream().flatMap(r -> of(r, table).stream()).toList();
    }

    /** The values that get other names. */
    public static LabelRenames renames(Table before, Table after, Hints hints) {
        return LabelRenames.of(hints, after.name(), Optional.empty(), in(before), in(after));
    }

    /** The value that a row is for; empty where its key is no text. */
    public static Optional<String> of(Row row, Table table) {
        return column(table).map(row.values()::get).map(Expr::sql).flatMap(LookupLabels::text);
    }

    private static Optional<String> text(String sql) {
        return Literal.in(sql).stream().filter(t -> Literal.of(t).equals(sql)).findFirst();
    }
}
