package dev.lintel.processor.check.cascadecycle;

import dev.lintel.processor.derive.DerivedForeignKey;
import dev.lintel.schema.name.QualifiedName;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * From where cascades come down to a table.
 *
 * @param tables the table, and those whose deletes reach it, the nearest first
 * @param next by table, the foreign key that leads from it one step further down
 */
record Ways(QualifiedName bottom, Set<QualifiedName> tables, Map<QualifiedName, DerivedForeignKey> next) {

    static Ways to(QualifiedName bottom, CascadeGraph graph) {
        Set<QualifiedName> tables = new LinkedHashSet<>(List.of(bottom));
        Map<QualifiedName, DerivedForeignKey> next = new HashMap<>();
        Deque<QualifiedName> open = new ArrayDeque<>(List.of(bottom));
        while (!open.isEmpty()) {
            for (DerivedForeignKey key : graph.cascading(open.remove())) {
                QualifiedName above = key.key().table();
                if (tables.add(above)) {
                    next.put(above, key);
                    open.add(above);
                }
            }
        }
        return new Ways(bottom, tables, next);
    }

    /** The foreign keys on the way down from one of the tables; empty for the table itself. */
    List<DerivedForeignKey> from(QualifiedName table) {
        List<DerivedForeignKey> way = new ArrayList<>();
        for (DerivedForeignKey key = next.get(table); key != null; key = next.get(key.table())) {
            way.add(key);
        }
        return way;
    }
}
