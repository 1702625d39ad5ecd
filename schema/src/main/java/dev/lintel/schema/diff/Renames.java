package dev.lintel.schema.diff;

import dev.lintel.schema.model.Column;
import dev.lintel.schema.model.ColumnName;
import dev.lintel.schema.model.CompositeType;
import dev.lintel.schema.model.EnumType;
import dev.lintel.schema.model.Hints;
import dev.lintel.schema.model.History;
import dev.lintel.schema.model.Schema;
import dev.lintel.schema.model.Table;
import dev.lintel.schema.model.Trigger;
import dev.lintel.schema.name.ConstraintNames;
import dev.lintel.schema.name.Identifier;
import dev.lintel.schema.name.QualifiedName;
import dev.lintel.schema.name.SequenceNames;
import dev.lintel.schema.op.Operation;
import dev.lintel.schema.op.RenameAttribute;
import dev.lintel.schema.op.RenameColumn;
import dev.lintel.schema.op.RenameEnum;
import dev.lintel.schema.op.RenameEnumValue;
import dev.lintel.schema.op.RenameSequence;
import dev.lintel.schema.op.RenameTable;
import dev.lintel.schema.op.RenameTrigger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What the source calls a rename. A hint whose old name is gone already says nothing any more. */
final class Renames {

    private final Schema after;
    private final Hints hints;
    private final List<Operation> operations = new ArrayList<>();
    private final Map<QualifiedName, QualifiedName> oldTables = new TreeMap<>();
    private final Map<ColumnName, Identifier> oldColumns = new TreeMap<>();
    private Schema current;

    Renames(Schema before, Schema after, Hints hints) {
        this.current = before;
        this.after = after;
        this.hints = hints;
        enums();
        tables();
        sequences();
        historyTriggers();
        renameColumns();
    }

    /** The schema before, under the new names. */
    Schema schema() {
        return current;
    }

    /** What renames, in the order in which it can be done. */
    List<Operation> operations() {
        return operations;
    }

    /** The columns that get another name, under the new ones. */
    Set<ColumnName> columns() {
        return oldColumns.keySet();
    }

    /** What a table was called before. */
    QualifiedName oldTable(QualifiedName table) {
        return oldTables.getOrDefault(table, table);
    }

    /** What a column was called before. */
    Identifier oldColumn(QualifiedName table, Identifier column) {
        return oldColumns.getOrDefault(new ColumnName(table, column), column);
    }

    private void enums() {
        hints.enums().forEach((name, old) -> {
            if (current.enums().containsKey(old)
                    && !current.enums().containsKey(name)
                    && isSibling(old, name)
                    && after.enums().containsKey(name)
                    && !after.enums().containsKey(old)) {
                run(new RenameEnum(old, name.name()));
            }
        });
        after.enums().values().forEach(this::renameLabels);
    }

    private void renameLabels(EnumType target) {
        EnumType type = current.enums().get(target.name());
        if (type != null && !hints.labels().isEmpty()) {
            LabelRenames.ofType(type, target, hints)
                    .inOrder()
                    .forEach(move -> run(new RenameEnumValue(type.name(), move.from(), move.to())));
        }
    }

    private void tables() {
        SortedMap<QualifiedName, QualifiedName> wanted = new TreeMap<>();
        Moves moves = new Moves(current, after);
        for (QualifiedName name : hints.tables().keySet()) {
            hints.oldTable(name, current)
                    .filter(old -> current.tables().containsKey(old)
                            && after.tables().containsKey(name)
                            && moves.isPossible(old, name))
                    .ifPresent(old -> wanted.putIfAbsent(old, name));
        }
        keepPossible(wanted, current.tables().keySet());
        moves.schemas(wanted).forEach(this::run);
        wanted.forEach((old, name) -> oldTables.put(name, old));
        inOrder(
                wanted,
                name -> current.tables().containsKey(name),
                RenameTable::new,
                old -> old.sibling(aside(old.name())));
    }

    /**
     * A sequence that is named as its table, as Hibernate's are where nobody says a name, also under the table's new name: another one
     * would count from the start again. Where another table has the old name now, a sequence of the old name is that one's.
     */
    private void sequences() {
        SortedMap<QualifiedName, QualifiedName> wanted = new TreeMap<>();
        oldTables.forEach((table, oldTable) -> {
            for (QualifiedName old : current.sequences().keySet()) {
                boolean isFree =
                        !after.sequences().containsKey(old) || after.tables().containsKey(oldTable);
                after.sequences().keySet().stream()
                        .filter(name -> isFree && SequenceNames.follows(name, old, table, oldTable))
                        .findFirst()
                        .ifPresent(name -> wanted.putIfAbsent(old, name));
            }
        });
        keepPossible(wanted, current.sequences().keySet());
        inOrder(
                wanted,
                name -> current.sequences().containsKey(name),
                RenameSequence::new,
                old -> old.sibling(aside(old.name())));
    }

    /** A trigger that writes a history is named as it, also under the history's new name. */
    private void historyTriggers() {
        for (Table table : List.copyOf(current.tables().values())) {
            for (Trigger trigger : table.triggers()) {
                Optional<QualifiedName> name = newName(oldTable(table.name()).sibling(trigger.name()));
                boolean isWanted = History.isWrittenBy(trigger)
                        && name.filter(n -> !n.name().equals(trigger.name()))
                                .flatMap(n -> after.table(table.name())
                                        .filter(t -> t.triggers().stream()
                                                .anyMatch(r -> r.name().equals(n.name()) && History.isWrittenBy(r))))
                                .isPresent();
                if (isWanted) {
                    run(new RenameTrigger(
                            table.name(), trigger.name(), name.orElseThrow().name()));
                }
            }
        }
    }

    private Optional<QualifiedName> newName(QualifiedName oldTable) {
        return oldTables.entrySet().stream()
                .filter(e -> e.getValue().equals(oldTable))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** A type of another PostgreSQL schema is another one. */
    private static boolean isSibling(QualifiedName one, QualifiedName other) {
        return one.schema().equals(other.schema());
    }

    private void renameColumns() {
        Map<QualifiedName, SortedMap<Identifier, Identifier>> byTable = new TreeMap<>();
        hints.columns().forEach((name, old) -> {
            if (columns(current, name.table()).contains(old)
                    && columns(after, name.table()).contains(name.column())) {
                byTable.computeIfAbsent(name.table(), t -> new TreeMap<>()).putIfAbsent(old, name.column());
            }
        });
        byTable.forEach(this::renameColumns);
    }

    private void renameColumns(QualifiedName table, SortedMap<Identifier, Identifier> wanted) {
        keepPossible(wanted, columns(current, table));
        boolean isTable = current.table(table).isPresent();
        if (isTable) {
            wanted.forEach((old, name) -> oldColumns.put(new ColumnName(table, name), old));
        }
        inOrder(
                wanted,
                column -> columns(current, table).contains(column),
                (old, name) -> isTable ? new RenameColumn(table, old, name) : new RenameAttribute(table, old, name),
                Renames::aside);
    }

    /** The columns of a table, or the attributes of a composite type. */
    private static List<Identifier> columns(Schema schema, QualifiedName name) {
        CompositeType type = schema.composites().get(name);
        return type == null
                ? schema.table(name).stream()
                        .flatMap(t -> t.columns().stream())
                        .map(Column::name)
                        .toList()
                : type.attributes().stream().map(CompositeType.Attribute::name).toList();
    }

    /**
     * Drops the renames to a name that somebody has and does not give up: such a hint is of an earlier time. What was to follow
     * it goes too.
     */
    private static <N> void keepPossible(SortedMap<N, N> wanted, Collection<N> taken) {
        boolean dropped = true;
        while (dropped) {
            dropped = wanted.entrySet()
                    .removeIf(e -> e.getKey().equals(e.getValue())
                            || taken.contains(e.getValue()) && !wanted.containsKey(e.getValue()));
        }
    }

    private static Identifier aside(Identifier name) {
        return ConstraintNames.shortened("lx_" + name);
    }

    /** Renames in an order in which each new name is free; names that are swapped go round by one that nobody has. */
    private <N extends Comparable<N>> void inOrder(
            SortedMap<N, N> wanted, Predicate<N> taken, BiFunction<N, N, Operation> rename, UnaryOperator<N> aside) {
        while (!wanted.isEmpty()) {
            @Nullable
            N next = wanted.keySet().stream()
                    .filter(old -> !taken.test(wanted.get(old)))
                    .findFirst()
                    .orElse(null);
            if (next != null) {
                N name = wanted.remove(next);
                run(rename.apply(next, name));
            } else {
                N old = wanted.firstKey();
                N name = wanted.remove(old);
                run(rename.apply(old, aside.apply(old)));
                wanted.put(aside.apply(old), name);
            }
        }
    }

    private void run(Operation operation) {
        operations.add(operation);
        current = operation.apply(current);
    }
}
