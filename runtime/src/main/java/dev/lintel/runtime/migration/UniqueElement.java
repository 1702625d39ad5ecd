package dev.lintel.runtime.migration;

import dev.lintel.schema.model.Deferrability;
import dev.lintel.schema.model.UniqueConstraint;

/** A unique constraint. */
public record UniqueElement(UniqueConstraint toConstraint) implements ConstraintElement {

    /** Two NULLs collide (15 and later). */
    public UniqueElement nullsNotDistinct() {
        return new UniqueElement(
                new UniqueConstraint(toConstraint.name(), toConstraint.columns(), true, toConstraint.deferrability()));
    }

    public UniqueElement deferrable(Deferrability deferrability) {
        return new UniqueElement(new UniqueConstraint(
                toConstraint.name(), toConstraint.columns(), toConstraint.nullsNotDistinct(), deferrability));
    }
}
