package dev.lintel.processor.check;

import dev.lintel.processor.derive.Attribute;
import dev.lintel.processor.derive.Derivation;
import dev.lintel.processor.derive.DerivedColumn;
import dev.lintel.processor.finding.Finding;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Looks at one column of an attribute after the other; an attribute of a composite type is one too. What is found at several that have
 * their declaration in common is said once.
 *
 * <p>All of these checks look at a column before the next one comes ({@link ColumnChecks}): a model is larger than a processor's
 * cache, and going through it once for each of them took twice as long.
 */
public abstract class ColumnCheck implements Check {

    @Override
    public final void run(Derivation derivation, Consumer<Finding> findings) {
        ColumnChecks.run(List.of(this), derivation).get(0).forEach(findings);
    }

    /** Adds what is wrong with a column to what was found. */
    protected abstract void check(Derivation derivation, DerivedColumn column, Attribute attribute, Set<Finding> found);

    /** The same for a column that no attribute has, such as a discriminator. */
    protected void check(Derivation derivation, DerivedColumn column, Set<Finding> found) {}

    /** Adds what is wrong with the tables themselves; it comes before their columns. */
    protected void check(Derivation derivation, Set<Finding> found) {}
}
