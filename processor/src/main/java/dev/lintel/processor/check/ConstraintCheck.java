package dev.lintel.processor.check;

import dev.lintel.processor.derive.Derivation;
import dev.lintel.processor.derive.DerivedConstraint;
import dev.lintel.processor.finding.Finding;
import dev.lintel.schema.model.Table;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Looks at one key, unique constraint, CHECK or index after the other. What is found at several that have their declaration in common is
 * said once. All of these checks look at one before the next one comes, as {@link ColumnCheck}s do at a column.
 */
public abstract class ConstraintCheck implements Check {

    @Override
    public final void run(Derivation derivation, Consumer<Finding> findings) {
        ConstraintChecks.run(List.of(this), derivation).get(0).forEach(findings);
    }

    /** Adds what is wrong with a constraint of a table to what was found. */
    protected abstract void check(Derivation derivation, DerivedConstraint constraint, Table table, Set<Finding> found);
}
