package dev.lintel.runtime.migration;

import dev.lintel.schema.model.Deferrability;
import dev.lintel.schema.model.ForeignKey;
import dev.lintel.schema.model.ReferentialAction;
import dev.lintel.schema.name.Identifiers;
import dev.lintel.schema.name.QualifiedName;

/** A foreign key; {@link #references} has to be said. */
public record ForeignKeyElement(ForeignKey toConstraint) implements ConstraintElement {

    public ForeignKeyElement references(String table, String... columns) {
        return with(
                QualifiedName.parse(table),
                columns,
                toConstraint.onDelete(),
                toConstraint.onUpdate(),
                toConstraint.deferrability());
    }

    public ForeignKeyElement onDelete(ReferentialAction action) {
        return with(toConstraint.table(), columns(), action, toConstraint.onUpdate(), toConstraint.deferrability());
    }

    public ForeignKeyElement onUpdate(ReferentialAction action) {
        return with(toConstraint.table(), columns(), toConstraint.onDelete(), action, toConstraint.deferrability());
    }

    public ForeignKeyElement deferrable(Deferrability deferrability) {
        return with(toConstraint.table(), columns(), toConstraint.onDelete(), toConstraint.onUpdate(), deferrability);
    }

    private String[] columns() {
        return toConstraint.references().stream().map(c -> c.value()).toArray(String[]::new);
    }

    private ForeignKeyElement with(
            QualifiedName table,
            String[] columns,
            ReferentialAction onDelete,
            ReferentialAction onUpdate,
            Deferrability deferrability) {
        return new ForeignKeyElement(new ForeignKey(
                toConstraint.name(),
                toConstraint.columns(),
                table,
                Identifiers.of(columns),
                onDelete,
                onUpdate,
                deferrability));
    }
}
