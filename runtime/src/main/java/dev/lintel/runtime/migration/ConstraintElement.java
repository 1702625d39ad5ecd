package dev.lintel.runtime.migration;

import dev.lintel.schema.model.Constraint;
import dev.lintel.schema.model.TableBuilder;

/** A constraint of a table. */
public sealed interface ConstraintElement extends TableElement, OverElement
        permits CheckElement, KeyElement, UniqueElement, ForeignKeyElement {

    /** The constraint as the model has it. */
    Constraint toConstraint();

    @Override
    default void addTo(TableBuilder table) {
        table.constraint(toConstraint());
    }
}
