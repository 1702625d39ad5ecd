package dev.lintel.processor.check;

import dev.lintel.processor.derive.Attribute;
import dev.lintel.processor.derive.Derivation;
import dev.lintel.processor.derive.DerivedColumn;
import dev.lintel.processor.finding.Finding;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Looks at one column of an attribute after the other. What is found at several that have their declaration in common is said once.
 *
 * <p>The loop is here, and not in each check, so that the virtual machine has compiled it by the third of them.
 */
public abstract class ColumnCheck implements Check {

    @Override
    public final void run(Derivation derivation, Consumer<Finding> findings) {
        Set<Finding> found = new LinkedHashSet<>();
        for (DerivedColumn column : derivation.columns()) {
            Attribute attribute = column.attribute().orElse(null);
            if (attribute != null) {
                check(derivation, column, attribute, found);
            }
        }
        found.forEach(findings);
    }

    /** Adds what is wrong with a column to what was found. */
    protected abstract void check(Derivation derivation, DerivedColumn column, Attribute attribute, Set<Finding> found);
}
