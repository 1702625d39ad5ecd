package dev.lintel.schema.model;

import dev.lintel.schema.name.Identifier;
import dev.lintel.schema.name.QualifiedName;
import java.util.List;

/**
 * A foreign key.
 *
 * @param columns the referencing columns
 * @param table the referenced table
 * @param references the referenced columns, one for each of {@code columns}
 */
public record ForeignKey(
        Identifier name,
        List<Identifier> columns,
        QualifiedName table,
        List<Identifier> references,
        ReferentialAction onDelete,
        ReferentialAction onUpdate,
        Deferrability deferrability)
        implements Constraint {

    public ForeignKey {
        columns = List.copyOf(columns);
        references = List.copyOf(references);
    }

    @Override
    public ForeignKey withName(Identifier name) {
        return new ForeignKey(name, columns, table, references, onDelete, onUpdate, deferrability);
    }

    /** Whether another one refers from the same columns to the same ones, whatever it does with rows and when it is checked. */
    public boolean isSameReference(ForeignKey other) {
        return columns.equals(other.columns) && table.equals(other.table) && references.equals(other.references);
    }

    /** The same reference, but with another way to act. */
    public ForeignKey acting(ReferentialAction onDelete, ReferentialAction onUpdate, Deferrability deferrability) {
        return new ForeignKey(name, columns, table, references, onDelete, onUpdate, deferrability);
    }
}
