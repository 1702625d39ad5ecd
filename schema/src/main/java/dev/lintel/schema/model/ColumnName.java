package dev.lintel.schema.model;

import dev.lintel.schema.name.Identifier;
import dev.lintel.schema.name.QualifiedName;

/** A column of a table. */
public record ColumnName(QualifiedName table, Identifier column) implements Comparable<ColumnName> {

    /**
     * Reads {@code table.column} or {@code schema.table.column}.
     *
     * @throws IllegalArgumentException if the text is neither
     */
    public static ColumnName parse(String text) {
        int dot = text.lastIndexOf('.');
        if (dot < 0) {
            throw new IllegalArgumentException("'" + text + "' is not a column; write table.column");
        }
        return new ColumnName(
                QualifiedName.parse(text.substring(0, dot)),
                QualifiedName.parse(text.substring(dot + 1)).name());
    }

    @Override
    public int compareTo(ColumnName other) {
        int byTable = table.compareTo(other.table);
        return byTable != 0 ? byTable : column.compareTo(other.column);
    }

    @Override
    public String toString() {
        return table + "." + column;
    }
}
