package dev.lintel.processor.check.softdeletecascade;

import dev.lintel.processor.check.Check;
import dev.lintel.processor.check.CheckInfo;
import dev.lintel.processor.check.Severity;
import dev.lintel.processor.derive.Derivation;
import dev.lintel.processor.derive.DerivedForeignKey;
import dev.lintel.processor.derive.DerivedTable;
import dev.lintel.processor.derive.link.EntityMapping;
import dev.lintel.processor.derive.names.Hibernate;
import dev.lintel.processor.finding.Finding;
import dev.lintel.schema.model.ReferentialAction;
import dev.lintel.schema.name.QualifiedName;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Warns of rows that are really deleted with rows that are only marked. */
public final class SoftDeleteCascade implements Check {

    private static final CheckInfo INFO = new CheckInfo(
            "soft-delete-cascade",
            Severity.WARNING,
            "ON DELETE CASCADE from rows that are marked to rows that are not");

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public void run(Derivation derivation, Consumer<Finding> findings) {
        Map<QualifiedName, DerivedTable> tables = new HashMap<>();
        derivation.tables().forEach(t -> tables.put(t.name(), t));
        Set<Finding> found = new LinkedHashSet<>();
        for (DerivedForeignKey key : derivation.foreignKeys()) {
            DerivedTable child = tables.get(key.table());
            DerivedTable parent = tables.get(key.key().table());
            if (key.key().onDelete() == ReferentialAction.CASCADE
                    && child != null
                    && parent != null
                    && child.kind() == DerivedTable.Kind.ENTITY
                    && parent.liveRows().isPresent()
                    && !isMarked(derivation, tables, child)) {
                found.add(finding(key));
            }
        }
        found.forEach(findings);
    }

    /** Whether its rows are marked too, here or in the table that its hierarchy begins with. */
    private static boolean isMarked(
            Derivation derivation, Map<QualifiedName, DerivedTable> tables, DerivedTable child) {
        return child.liveRows().isPresent()
                || derivation
                        .entities()
                        .find(child.owner())
                        .flatMap(e -> derivation.entities().find(e.root()))
                        .map(EntityMapping::table)
                        .map(tables::get)
                        .flatMap(DerivedTable::liveRows)
                        .isPresent();
    }

    private static Finding finding(DerivedForeignKey key) {
        List<String> path = key.onDeletePlace().path();
        boolean isHibernates = !path.isEmpty() && path.get(0).equals(Hibernate.ON_DELETE);
        String what = "rows of " + key.key().table() + " are marked as deleted, which leaves those of " + key.table()
                + " as they are, and when one is really deleted they go without a mark; mark them too (@SoftDelete), or refuse";
        return new Finding(
                INFO.id(),
                key.onDeletePlace(),
                what,
                Optional.of(
                        isHibernates
                                ? "@OnDelete(action = OnDeleteAction.RESTRICT)"
                                : "@OnDelete(OnDelete.Action.RESTRICT)"));
    }
}
