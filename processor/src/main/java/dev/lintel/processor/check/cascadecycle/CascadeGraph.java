package dev.lintel.processor.check.cascadecycle;

import dev.lintel.processor.derive.DerivedForeignKey;
import dev.lintel.schema.model.ReferentialAction;
import dev.lintel.schema.name.QualifiedName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Which tables a delete goes on to. A table that refers to itself is a tree, which a delete cuts off at the row; that is no way to
 * another table, and left out.
 */
final class CascadeGraph {

    /** The foreign keys of each table that say what a delete does. */
    private final Map<QualifiedName, List<DerivedForeignKey>> byTable = new TreeMap<>();

    /** The tables whose rows are deleted together with others that refer to them. */
    private final Set<QualifiedName> wholes = new HashSet<>();

    private final Map<QualifiedName, Ways> known = new HashMap<>();

    CascadeGraph(List<DerivedForeignKey> keys) {
        for (DerivedForeignKey key : keys) {
            if (key.onDeleteSaid() && !key.table().equals(key.key().table())) {
                byTable.computeIfAbsent(key.table(), t -> new ArrayList<>()).add(key);
                if (key.key().onDelete() == ReferentialAction.CASCADE) {
                    wholes.add(key.key().table());
                }
            }
        }
    }

    /** A shortest cycle through each table that is on one and on none that came before. */
    List<List<DerivedForeignKey>> cycles() {
        List<List<DerivedForeignKey>> cycles = new ArrayList<>();
        Set<QualifiedName> seen = new HashSet<>();
        for (QualifiedName table : byTable.keySet()) {
            List<DerivedForeignKey> cycle = seen.contains(table) ? List.of() : cycle(table);
            cycle.forEach(key -> seen.add(key.table()));
            if (!cycle.isEmpty()) {
                cycles.add(cycle);
            }
        }
        return cycles;
    }

    /** Empty where no delete of the table's rows comes back to it. */
    private List<DerivedForeignKey> cycle(QualifiedName table) {
        if (!wholes.contains(table) || cascading(table).isEmpty()) {
            return List.of();
        }
        Ways ways = ways(table);
        for (QualifiedName above : ways.tables()) {
            for (DerivedForeignKey first : cascading(above)) {
                if (first.key().table().equals(table)) {
                    List<DerivedForeignKey> cycle = new ArrayList<>(List.of(first));
                    cycle.addAll(ways.from(above));
                    return cycle;
                }
            }
        }
        return List.of();
    }

    /** The tables that a delete reaches on ways that end differently, each pair of foreign keys once, from the nearest table. */
    List<Fork> forks() {
        List<Fork> forks = new ArrayList<>();
        for (List<DerivedForeignKey> keys : byTable.values()) {
            for (int i = 0; i < keys.size(); i++) {
                for (int j = i + 1; j < keys.size(); j++) {
                    fork(keys.get(i), keys.get(j)).ifPresent(forks::add);
                }
            }
        }
        return forks;
    }

    private Optional<Fork> fork(DerivedForeignKey one, DerivedForeignKey two) {
        ReferentialAction end = end(one);
        if (end == end(two) || one.key().table().equals(two.key().table())) {
            return Optional.empty();
        }
        Ways first = ways(one.key().table());
        Ways second = ways(two.key().table());
        QualifiedName nearest = null;
        for (QualifiedName table : first.tables()) {
            if (second.tables().contains(table)
                    && !table.equals(one.table())
                    && (nearest == null || length(table, first, second) < length(nearest, first, second))) {
                nearest = table;
            }
        }
        if (nearest == null) {
            return Optional.empty();
        }
        CascadePath firstPath = path(first.from(nearest), one);
        CascadePath secondPath = path(second.from(nearest), two);
        boolean isFirstOdd = end == ReferentialAction.RESTRICT || end(two) == ReferentialAction.CASCADE;
        return Optional.of(isFirstOdd ? new Fork(firstPath, secondPath) : new Fork(secondPath, firstPath));
    }

    private static CascadePath path(List<DerivedForeignKey> way, DerivedForeignKey last) {
        List<DerivedForeignKey> keys = new ArrayList<>(way);
        keys.add(last);
        return new CascadePath(keys);
    }

    private static int length(QualifiedName table, Ways first, Ways second) {
        return first.from(table).size() + second.from(table).size();
    }

    /** What becomes of the row; refusals are alike in that. */
    private static ReferentialAction end(DerivedForeignKey key) {
        ReferentialAction action = key.key().onDelete();
        return action == ReferentialAction.NO_ACTION ? ReferentialAction.RESTRICT : action;
    }

    private Ways ways(QualifiedName table) {
        return known.computeIfAbsent(table, t -> Ways.to(t, this));
    }

    /** The foreign keys by which rows of a table are deleted with others. */
    List<DerivedForeignKey> cascading(QualifiedName table) {
        List<DerivedForeignKey> cascading = new ArrayList<>();
        for (DerivedForeignKey key : byTable.getOrDefault(table, List.of())) {
            if (key.key().onDelete() == ReferentialAction.CASCADE) {
                cascading.add(key);
            }
        }
        return cascading;
    }
}
