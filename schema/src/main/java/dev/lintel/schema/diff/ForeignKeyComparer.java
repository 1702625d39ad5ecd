package dev.lintel.schema.diff;

import dev.lintel.schema.diff.Changes.Phase;
import dev.lintel.schema.model.Constraint;
import dev.lintel.schema.model.ForeignKey;
import dev.lintel.schema.model.Table;
import dev.lintel.schema.op.ReplaceForeignKey;
import java.util.List;
import java.util.Optional;

/** Foreign keys that stay, and do something else with rows or are checked at another time: they are replaced, never dropped and added. */
final class ForeignKeyComparer {

    private final Table before;
    private final Table after;
    private final Comparison comparison;

    /** @param before the table before, under the new names */
    ForeignKeyComparer(Table before, Table after, Comparison comparison) {
        this.before = before;
        this.after = after;
        this.comparison = comparison;
    }

    /** A constraint before; such a key as it is after, under the name that it had. */
    Constraint replaced(Constraint old) {
        return old instanceof ForeignKey key ? replaced(key) : old;
    }

    private Constraint replaced(ForeignKey old) {
        Optional<ForeignKey> now = comparison.rework().affects(before, old) ? Optional.empty() : find(old);
        now.ifPresent(k -> comparison.changes().add(Phase.ADD_FOREIGN_KEY, new ReplaceForeignKey(after.name(), k)));
        return now.<Constraint>map(k -> k.withName(old.name())).orElse(old);
    }

    /** The one after that only acts otherwise: under the same name, or under a new one where no other comes into question. */
    private Optional<ForeignKey> find(ForeignKey old) {
        List<ForeignKey> others = like(old, after);
        if (others.stream().anyMatch(k -> k.withName(old.name()).equals(old))) {
            return Optional.empty();
        }
        boolean isOnlyOne = others.size() == 1 && like(old, before).size() == 1;
        return others.stream()
                .filter(k -> k.name().equals(old.name()) || isOnlyOne && isFree(k))
                .findFirst();
    }

    private static List<ForeignKey> like(ForeignKey key, Table table) {
        return table.foreignKeys().stream().filter(key::isSameReference).toList();
    }

    private boolean isFree(ForeignKey key) {
        return before.constraints().stream().noneMatch(c -> c.name().equals(key.name()));
    }
}
