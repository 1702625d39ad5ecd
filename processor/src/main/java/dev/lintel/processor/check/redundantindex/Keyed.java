package dev.lintel.processor.check.redundantindex;

import dev.lintel.processor.derive.DerivedConstraint;
import dev.lintel.schema.model.Index;
import dev.lintel.schema.model.PrimaryKey;
import dev.lintel.schema.model.Table;
import dev.lintel.schema.model.UniqueConstraint;
import dev.lintel.schema.name.Identifier;
import java.util.Optional;

/** A key or an index of a table; the index of a key is a unique b-tree. */
record Keyed(DerivedConstraint constraint, Index index) {

    /** Empty for a CHECK. */
    static Optional<Keyed> of(DerivedConstraint constraint, Table table) {
        if (constraint.kind() == DerivedConstraint.Kind.CHECK) {
            return Optional.empty();
        }
        Identifier name = constraint.name();
        PrimaryKey key = table.primaryKey().orElse(null);
        if (key != null && key.name().equals(name)) {
            return Optional.of(new Keyed(constraint, Index.ofKey(name, key.columns(), false)));
        }
        for (UniqueConstraint unique : table.uniques()) {
            if (unique.name().equals(name)) {
                return Optional.of(new Keyed(constraint, Index.ofKey(name, unique.columns(), false)));
            }
        }
        return table.index(name).map(i -> new Keyed(constraint, i));
    }

    /** Whether this one does all that the other does: finds the same rows, carries the same columns, and keeps the same unique. */
    boolean covers(Keyed other) {
        Index mine = index;
        Index others = other.index();
        if (!mine.keys().get(0).column().equals(others.keys().get(0).column())) {
            return false;
        }
        boolean isSame = mine.keys().equals(others.keys());
        boolean isBeginning = mine.method().equals(Index.BTREE)
                && mine.keys().size() >= others.keys().size()
                && mine.keys().subList(0, others.keys().size()).equals(others.keys());
        boolean carries = others.include().isEmpty() || isSame && mine.include().containsAll(others.include());
        boolean keepsUnique =
                !others.unique() || isSame && mine.unique() && mine.nullsNotDistinct() == others.nullsNotDistinct();
        return mine.method().equals(others.method())
                && mine.where().equals(others.where())
                && (isSame || isBeginning)
                && carries
                && keepsUnique;
    }
}
