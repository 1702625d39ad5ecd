package dev.lintel.schema.model;

import dev.lintel.schema.name.Identifier;
import dev.lintel.schema.name.QualifiedName;
import java.util.Comparator;
import java.util.Optional;

/**
 * A stored value of an enum.
 *
 * @param type the native type, the lookup table, or the table of a column whose CHECK lists the values
 * @param column the column with the CHECK; empty for the others
 */
public record LabelName(QualifiedName type, Optional<Identifier> column, String label)
        implements Comparable<LabelName> {

    private static final Comparator<LabelName> ORDER = Comparator.comparing(LabelName::type)
            .thenComparing(l -> l.column().map(Identifier::value).orElse(""))
            .thenComparing(LabelName::label);

    /** A value of a native type, or of a lookup table. */
    public LabelName(QualifiedName type, String label) {
        this(type, Optional.empty(), label);
    }

    /** A value of a column with a CHECK. */
    public LabelName(ColumnName column, String label) {
        this(column.table(), Optional.of(column.column()), label);
    }

    @Override
    public int compareTo(LabelName other) {
        return ORDER.compare(this, other);
    }

    /** {@code orders.status.open}. */
    @Override
    public String toString() {
        return type + column.map(c -> "." + c).orElse("") + "." + label;
    }
}
