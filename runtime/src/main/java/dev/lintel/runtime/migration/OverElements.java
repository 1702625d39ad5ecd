package dev.lintel.runtime.migration;

import dev.lintel.schema.model.Constraint;
import dev.lintel.schema.model.Index;
import dev.lintel.schema.model.Trigger;
import dev.lintel.schema.op.OverColumn;
import java.util.ArrayList;
import java.util.List;

/** Sorts what is built on a column by its kind. */
final class OverElements {

    private OverElements() {}

    static OverColumn of(OverElement... elements) {
        List<Index> indexes = new ArrayList<>();
        List<Constraint> constraints = new ArrayList<>();
        List<Trigger> triggers = new ArrayList<>();
        List<OverColumn.Reference> references = new ArrayList<>();
        for (OverElement element : elements) {
            if (element instanceof IndexElement index) {
                indexes.add(index.toIndex());
            } else if (element instanceof ConstraintElement constraint) {
                constraints.add(constraint.toConstraint());
            } else if (element instanceof TriggerElement trigger) {
                triggers.add(trigger.toTrigger());
            } else if (element instanceof ReferenceElement reference) {
                references.add(reference.toReference());
            }
        }
        return new OverColumn(indexes, constraints, triggers, references);
    }
}
