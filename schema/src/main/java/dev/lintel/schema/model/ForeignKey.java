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
}
