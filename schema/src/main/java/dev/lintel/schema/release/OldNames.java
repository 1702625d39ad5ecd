package dev.lintel.schema.release;

import dev.lintel.schema.model.ColumnName;
import dev.lintel.schema.model.Expr;
import dev.lintel.schema.model.Hints;
import dev.lintel.schema.model.History;
import dev.lintel.schema.model.Schema;
import dev.lintel.schema.name.Identifier;
import dev.lintel.schema.name.QualifiedName;
import dev.lintel.schema.name.SequenceNames;
import dev.lintel.schema.op.DropOldNames;
import dev.lintel.schema.op.KeepOldNames;
import dev.lintel.schema.op.Operation;
import dev.lintel.schema.op.RenameColumn;
import dev.lintel.schema.op.RenameSequence;
import dev.lintel.schema.op.RenameTable;
import dev.lintel.schema.op.RenameTrigger;
import dev.lintel.schema.op.Transaction;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Tables and columns that get other names, which both releases use in between: the renames come last before the deployment, together
 * with a view that has the old names, and the view goes first after it. Names that are taken again meanwhile cannot be served so; then
 * there are no old names, and the renames are done with the other changes.
 */
final class OldNames {

    private final Schema interim;
    private final List<Operation> renames;
    /** New names of tables to old ones. */
    private final SortedMap<QualifiedName, QualifiedName> tables = new TreeMap<>();
    /** New names of tables to new names of their columns to the old ones. */
    private final SortedMap<QualifiedName, SortedMap<Identifier, Identifier>> columns = new TreeMap<>();

    /** @param renames of tables, then of sequences, triggers and columns under the new names of the tables; others are done as they come */
    private OldNames(Schema interim, List<Operation> renames) {
        this.interim = interim;
        this.renames = renames;
        for (Operation rename : renames) {
            if (rename instanceof RenameTable r) {
                tables.put(r.to(), r.from());
            } else if (rename instanceof RenameColumn r) {
                columns.computeIfAbsent(r.table(), t -> new TreeMap<>()).put(r.to(), r.from());
            }
        }
    }

    static OldNames of(List<Operation> all, Schema interim) {
        OldNames names = new OldNames(
                interim,
                all.stream()
                        .filter(o -> o instanceof RenameTable
                                || o instanceof RenameSequence
                                || o instanceof RenameTrigger
                                || o instanceof RenameColumn)
                        .toList());
        return names.canBeServed() ? names : new OldNames(interim, List.of());
    }

    private boolean canBeServed() {
        Set<QualifiedName> taken = Interim.names(interim);
        return tables.values().stream().noneMatch(taken::contains)
                && renames.stream().noneMatch(o -> o instanceof RenameSequence r && taken.contains(r.from()))
                && columns.entrySet().stream()
                        .allMatch(c -> interim.table(c.getKey())
                                .filter(t -> c.getValue().values().stream()
                                        .allMatch(old -> t.column(old).isEmpty()))
                                .isPresent());
    }

    /** The schema in between, as it is before the renames. */
    Schema before() {
        Schema schema = interim;
        for (int i = renames.size() - 1; i >= 0; i--) {
            schema = renames.get(i).inverse(schema).apply(schema);
        }
        return schema;
    }

    /** The name of a column before the renames. */
    ColumnName before(ColumnName name) {
        return new ColumnName(
                tables.getOrDefault(name.table(), name.table()),
                columnsOf(name.table()).getOrDefault(name.column(), name.column()));
    }

    /** The name of a table after the renames. */
    QualifiedName after(QualifiedName table) {
        return tables.entrySet().stream()
                .filter(e -> e.getValue().equals(table))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(table);
    }

    /** Values under the names before the renames. */
    SortedMap<ColumnName, Expr> before(SortedMap<ColumnName, Expr> values) {
        SortedMap<ColumnName, Expr> old = new TreeMap<>();
        values.forEach((name, value) -> {
            Expr expression = value;
            for (Map.Entry<Identifier, Identifier> column :
                    columnsOf(name.table()).entrySet()) {
                expression = expression.withRenamed(column.getKey(), column.getValue());
            }
            old.put(before(name), expression);
        });
        return old;
    }

    private SortedMap<Identifier, Identifier> columnsOf(QualifiedName table) {
        return columns.getOrDefault(table, Collections.emptySortedMap());
    }

    /** Hints without these renames. */
    Hints without(Hints hints) {
        SortedMap<QualifiedName, QualifiedName> otherTables = new TreeMap<>(hints.tables());
        otherTables.keySet().removeAll(tables.keySet());
        SortedMap<ColumnName, Identifier> otherColumns = new TreeMap<>(hints.columns());
        columns.forEach((table, names) -> names.keySet().forEach(c -> otherColumns.remove(new ColumnName(table, c))));
        return hints.withTables(otherTables).withColumns(otherColumns);
    }

    /**
     * The renames, each table with its view in one transaction: no moment without the old names or the new ones. A table whose trigger
     * writes a history comes after that.
     */
    List<Operation> keep() {
        Map<QualifiedName, List<Operation>> byTable = new HashMap<>();
        for (Operation rename : renames) {
            byTable.computeIfAbsent(tableOf(rename), t -> new ArrayList<>()).add(rename);
        }
        List<Operation> kept = new ArrayList<>();
        List<Operation> later = new ArrayList<>();
        for (QualifiedName table : touched()) {
            List<Operation> together = new ArrayList<>(byTable.getOrDefault(table, List.of()));
            boolean isAudited = interim.table(table).flatMap(History::of).isPresent();
            together.add(new KeepOldNames(table, oldTable(table), columnsOf(table)));
            (isAudited ? later : kept).add(new Transaction(together));
        }
        kept.addAll(later);
        return kept;
    }

    /** The table under its new name. */
    private QualifiedName tableOf(Operation rename) {
        if (rename instanceof RenameTable table) {
            return table.to();
        }
        if (rename instanceof RenameSequence sequence) {
            return tables.entrySet().stream()
                    .filter(t -> SequenceNames.follows(sequence.to(), sequence.from(), t.getKey(), t.getValue()))
                    .map(Map.Entry::getKey)
                    .findFirst()
                    .orElseThrow();
        }
        return rename instanceof RenameTrigger trigger ? trigger.table() : ((RenameColumn) rename).table();
    }

    /** What takes the views away. */
    List<Operation> drop() {
        return touched().stream()
                .<Operation>map(table -> new DropOldNames(table, oldTable(table), columnsOf(table)))
                .toList();
    }

    private QualifiedName oldTable(QualifiedName table) {
        return tables.getOrDefault(table, table);
    }

    private Set<QualifiedName> touched() {
        Set<QualifiedName> touched = new TreeSet<>(tables.keySet());
        touched.addAll(columns.keySet());
        return touched;
    }
}
