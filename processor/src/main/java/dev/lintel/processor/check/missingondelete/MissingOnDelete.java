package dev.lintel.processor.check.missingondelete;

import dev.lintel.processor.check.Check;
import dev.lintel.processor.check.CheckInfo;
import dev.lintel.processor.check.Severity;
import dev.lintel.processor.derive.Derivation;
import dev.lintel.processor.derive.DerivedForeignKey;
import dev.lintel.processor.derive.DerivedTable;
import dev.lintel.processor.finding.Finding;
import dev.lintel.processor.mapping.Place;
import dev.lintel.schema.model.Column;
import dev.lintel.schema.model.Table;
import dev.lintel.schema.name.Identifier;
import dev.lintel.schema.name.QualifiedName;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Refuses a foreign key that does not say what happens when the row it refers to is deleted. */
public final class MissingOnDelete implements Check {

    private static final CheckInfo INFO = new CheckInfo(
            "missing-on-delete", Severity.ERROR, "a foreign key of which nothing says what a delete does to its rows");

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public void run(Derivation derivation, Consumer<Finding> findings) {
        Map<QualifiedName, DerivedTable.Kind> kinds = new HashMap<>();
        for (DerivedTable table : derivation.tables()) {
            kinds.put(table.name(), table.kind());
        }
        Set<Place> seen = new HashSet<>();
        for (DerivedForeignKey key : derivation.foreignKeys()) {
            Place place = derivation.ownPlace(key.onDeletePlace(), key.table());
            if (!key.onDeleteSaid() && !place.equals(key.onDeletePlace())) {
                findings.accept(elsewhere(key, place));
            } else if (!key.onDeleteSaid() && seen.add(place)) {
                findings.accept(finding(key, isPart(derivation, kinds, key), isNullable(derivation, key)));
            }
        }
    }

    /** Nothing in the entity can say what the class that it extends does not. */
    private static Finding elsewhere(DerivedForeignKey key, Place place) {
        return Finding.advised(
                INFO.id(),
                place,
                what(key) + ", by " + key.onDeletePlace() + " of a dependency",
                "@OnDelete there, or @Allow here where RESTRICT is right");
    }

    private static String what(DerivedForeignKey key) {
        return "deleting a row of " + key.key().table() + " fails while rows of " + key.table()
                + " refer to it, because no ON DELETE is said";
    }

    private static Finding finding(DerivedForeignKey key, boolean isPart, boolean isNullable) {
        String what = what(key);
        String others = isNullable
                ? "; CASCADE would delete those too, SET_NULL keep them without it"
                : "; CASCADE would delete those too";
        return new Finding(
                INFO.id(),
                key.onDeletePlace(),
                isPart ? what : what + others,
                Optional.of("@OnDelete(OnDelete.Action." + (isPart ? "CASCADE" : "RESTRICT") + ")"));
    }

    /** Whether the rows are nothing without the one that they refer to. */
    private static boolean isPart(
            Derivation derivation, Map<QualifiedName, DerivedTable.Kind> kinds, DerivedForeignKey key) {
        return kinds.get(key.table()) != DerivedTable.Kind.ENTITY || isPrimaryKey(derivation, key);
    }

    /** Whether the key leads from a joined subclass to its parent. */
    private static boolean isPrimaryKey(Derivation derivation, DerivedForeignKey key) {
        Table table = derivation.table(key.table()).orElse(null);
        return table != null
                && table.primaryKey().isPresent()
                && table.primaryKey().get().columns().equals(key.key().columns());
    }

    private static boolean isNullable(Derivation derivation, DerivedForeignKey key) {
        Table table = derivation.table(key.table()).orElse(null);
        if (table == null) {
            return false;
        }
        for (Identifier name : key.key().columns()) {
            if (!table.column(name).map(Column::nullable).orElse(false)) {
                return false;
            }
        }
        return true;
    }
}
