package dev.lintel.processor.check.unindexedforeignkey;

import dev.lintel.processor.check.Check;
import dev.lintel.processor.check.CheckInfo;
import dev.lintel.processor.check.Severity;
import dev.lintel.processor.derive.Derivation;
import dev.lintel.processor.derive.DerivedForeignKey;
import dev.lintel.processor.finding.Finding;
import dev.lintel.processor.mapping.Place;
import dev.lintel.schema.model.ForeignKeyIndex;
import dev.lintel.schema.model.Index;
import dev.lintel.schema.model.Table;
import dev.lintel.schema.name.ConstraintNames;
import dev.lintel.schema.name.Identifier;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Reports a foreign key without an index. Each gets one unasked, unless an index of the source has its name, or {@code @Allow} says that
 * it needs none.
 */
public final class UnindexedForeignKey implements Check {

    private static final CheckInfo INFO = new CheckInfo(
            "unindexed-foreign-key",
            Severity.WARNING,
            "a foreign key that no index leads with, where the automatic one is turned off");

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public void run(Derivation derivation, Consumer<Finding> findings) {
        Set<Place> seen = new HashSet<>();
        for (DerivedForeignKey key : derivation.foreignKeys()) {
            Optional<Table> table = derivation.table(key.table());
            if (table.isEmpty() || ForeignKeyIndex.isIn(table.get(), key.key().columns())) {
                continue;
            }
            Place place = derivation.ownPlace(key.namePlace().element(), key.table());
            if (seen.add(place)) {
                findings.accept(finding(key, table.get(), place));
            }
        }
    }

    private static Finding finding(DerivedForeignKey key, Table table, Place place) {
        String columns = String.join(
                ", ", key.key().columns().stream().map(Identifier::value).toList());
        Identifier automatic =
                ConstraintNames.index(key.table().name(), key.key().columns());
        String what = "no index of " + key.table() + " leads with " + columns + " for all rows, so a delete in "
                + key.key().table() + " reads the whole table";
        Optional<Index> inItsPlace =
                table.indexes().stream().filter(i -> i.name().equals(automatic)).findFirst();
        return Finding.advised(
                INFO.id(),
                place,
                inItsPlace
                        .map(i -> what + "; " + automatic + " stands where the automatic one would, and "
                                + (i.where().isPresent() ? "leaves rows out" : "does not find them"))
                        .orElse(what),
                inItsPlace.isPresent() ? "another name for " + automatic : "no @Allow here");
    }
}
