package dev.lintel.schema.model;

import dev.lintel.schema.name.Identifier;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A row that belongs to the schema itself, such as the values of a lookup table.
 *
 * @param values an SQL literal for each column, sorted by column
 */
public record Row(Map<Identifier, Expr> values) {

    public Row {
        values = Collections.unmodifiableMap(new TreeMap<>(values));
    }

    /** Its values, for people. */
    @Override
    public String toString() {
        return values.values().stream().map(Expr::sql).collect(Collectors.joining(", "));
    }

    /** Its values of these columns. */
    public Row only(Collection<Identifier> columns) {
        Map<Identifier, Expr> wanted = new TreeMap<>(values);
        wanted.keySet().retainAll(columns);
        return new Row(wanted);
    }

    /** The row without the value of a column. */
    public Row without(Identifier column) {
        Map<Identifier, Expr> others = new TreeMap<>(values);
        others.remove(column);
        return new Row(others);
    }
}
