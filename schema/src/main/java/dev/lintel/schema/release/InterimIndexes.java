package dev.lintel.schema.release;

import dev.lintel.schema.model.Expr;
import dev.lintel.schema.model.Index;
import dev.lintel.schema.model.IndexKey;
import dev.lintel.schema.model.Table;
import dev.lintel.schema.model.UniqueConstraint;
import dev.lintel.schema.name.ConstraintNames;
import dev.lintel.schema.name.Identifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The indexes and unique constraints of a table that both releases use. */
final class InterimIndexes {

    private final Table before;
    private final Table after;
    private final Interim interim;
    private final Predicate<Identifier> isChanged;

    /**
     * @param before the table before, under the new names
     * @param isChanged whether a column that stays is another one
     */
    InterimIndexes(Table before, Table after, Interim interim, Predicate<Identifier> isChanged) {
        this.before = before;
        this.after = after;
        this.interim = interim;
        this.isChanged = isChanged;
    }

    /** The constraints that are there after; one that refuses more than it did waits for the old code to be gone. */
    List<UniqueConstraint> uniques() {
        return after.uniques().stream().map(this::asLenient).toList();
    }

    private UniqueConstraint asLenient(UniqueConstraint unique) {
        return before.uniques().stream()
                .filter(old -> old.name().equals(unique.name()) && isNarrowed(asIndex(old), asIndex(unique)))
                .findFirst()
                .orElse(unique);
    }

    private static Index asIndex(UniqueConstraint unique) {
        return Index.ofKey(unique.name(), unique.columns(), unique.nullsNotDistinct());
    }

    /**
     * The indexes: those after, and of those before the ones that serve the old code as long as that runs. One that is unique may refuse
     * what the new code writes.
     *
     * @param columns the table with the columns that it has
     */
    List<Index> indexes(Table columns) {
        List<Index> indexes =
                new ArrayList<>(after.indexes().stream().map(this::asLenient).toList());
        for (Index old : before.indexes()) {
            if (!old.unique() && canStay(old, columns)) {
                name(old, indexes).ifPresent(name -> indexes.add(old.withName(name)));
            }
        }
        return indexes;
    }

    private Index asLenient(Index index) {
        return before.indexes().stream()
                .filter(old -> old.name().equals(index.name()) && isNarrowed(old, index))
                .findFirst()
                .orElse(index);
    }

    /** Whether a unique index refuses rows that it did not refuse before, which the old code may write. */
    private boolean isNarrowed(Index old, Index now) {
        return now.refusesAllOf(old)
                && !old.refusesAllOf(now)
                && columns(old).stream().noneMatch(isChanged)
                && !interim.isReferredTo(after.name(), now.columns());
    }

    private boolean canStay(Index index, Table columns) {
        return columns(index).stream().allMatch(c -> columns.column(c).isPresent() && !isChanged.test(c))
                && expressions(index).stream().noneMatch(e -> mentionsChanged(e) || mentionsMissing(e, columns));
    }

    /** The name of one that goes: its own, or one aside, where another index gets it that is of no use to the old code. */
    private Optional<Identifier> name(Index old, List<Index> now) {
        if (now.stream().anyMatch(i -> i.withName(old.name()).equals(old))) {
            return Optional.empty();
        }
        if (interim.isFree(after.name().sibling(old.name()))) {
            return Optional.of(old.name());
        }
        Identifier aside = ConstraintNames.shortened("lx_" + old.name());
        return now.stream().anyMatch(i -> i.name().equals(old.name()) && !i.serves(old))
                        && interim.isUnused(after.name().sibling(aside))
                ? Optional.of(aside)
                : Optional.empty();
    }

    private boolean mentionsChanged(Expr expression) {
        return before.columns().stream().anyMatch(c -> isChanged.test(c.name()) && expression.mentions(c.name()));
    }

    private boolean mentionsMissing(Expr expression, Table columns) {
        return before.columns().stream()
                .anyMatch(c -> columns.column(c.name()).isEmpty() && expression.mentions(c.name()));
    }

    /** The columns of an index, also those that it only carries along. */
    static List<Identifier> columns(Index index) {
        List<Identifier> columns = new ArrayList<>(index.include());
        columns.addAll(index.columns());
        return columns;
    }

    static List<Expr> expressions(Index index) {
        List<Expr> expressions = new ArrayList<>(index.where().stream().toList());
        index.keys().forEach(k -> {
            if (k.target() instanceof IndexKey.OfExpression e) {
                expressions.add(e.expression());
            }
        });
        return expressions;
    }
}
