package dev.lintel.schema.diff;

import dev.lintel.schema.model.Constraint;
import dev.lintel.schema.model.Index;
import dev.lintel.schema.model.Schema;
import dev.lintel.schema.model.Table;
import dev.lintel.schema.model.UniqueConstraint;
import dev.lintel.schema.name.ConstraintNames;
import dev.lintel.schema.name.Identifier;
import dev.lintel.schema.name.QualifiedName;
import dev.lintel.schema.op.OverColumn;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Indexes and unique constraints whose name something new gets. They stand aside under another name until that is built, so that no query
 * is without an index in between, and no row without what makes sure of it.
 */
final class Aside {

    private final Table before;
    private final Table after;
    private final Comparison comparison;

    /** @param before the table before, under the new names */
    Aside(Table before, Table after, Comparison comparison) {
        this.before = before;
        this.after = after;
        this.comparison = comparison;
    }

    /** The name that an index has meanwhile; empty where its name stays free, or where it has to go first. */
    Optional<Identifier> of(Index index) {
        boolean canStay = !comparison.rework().affects(before, index)
                && !comparison.rework().swapsUnder(before.name(), c -> OverColumn.isOver(index, c))
                && !(index.unique() && isReferredTo(index.columns()));
        return canStay ? of(index.name()) : Optional.empty();
    }

    /** The same of a constraint; a primary key cannot stand beside another one. */
    Optional<Identifier> of(Constraint constraint) {
        return constraint instanceof UniqueConstraint unique
                        && of(Index.ofKey(unique.name(), unique.columns(), unique.nullsNotDistinct()))
                                .isPresent()
                        && !comparison.rework().affects(before, constraint)
                ? of(unique.name())
                : Optional.empty();
    }

    /**
     * Whether a foreign key is over these columns, before or after. One that is made while two keys are there may hang on the one that
     * goes.
     */
    boolean isReferredTo(Collection<Identifier> columns) {
        Set<Identifier> wanted = new HashSet<>(columns);
        return Stream.of(comparison.before(), comparison.after())
                .flatMap(s -> s.tables().values().stream())
                .flatMap(t -> t.foreignKeys().stream())
                .anyMatch(k -> k.table().equals(before.name()) && new HashSet<>(k.references()).equals(wanted));
    }

    private Optional<Identifier> of(Identifier name) {
        Identifier aside = ConstraintNames.shortened("lx_" + name);
        return comparison.isTakenAgain(before.name(), name)
                        && !isGivenByARename(before.name().sibling(name))
                        && isFree(aside)
                ? Optional.of(aside)
                : Optional.empty();
    }

    /** A table, sequence or type that is renamed comes before any index can stand aside. */
    private boolean isGivenByARename(QualifiedName name) {
        Schema schema = comparison.before();
        return schema.tables().containsKey(name)
                || schema.sequences().containsKey(name)
                || schema.composites().containsKey(name);
    }

    private boolean isFree(Identifier aside) {
        return comparison.isFree(before.name(), aside)
                && !comparison.isTakenAgain(before.name(), aside)
                && Stream.of(before, after)
                        .flatMap(t -> t.constraints().stream())
                        .noneMatch(c -> c.name().equals(aside));
    }
}
