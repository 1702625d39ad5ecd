package dev.lintel.schema.diff;

import dev.lintel.schema.diff.Changes.Phase;
import dev.lintel.schema.model.EnumType;
import dev.lintel.schema.model.Hints;
import dev.lintel.schema.model.Schema;
import dev.lintel.schema.model.Table;
import dev.lintel.schema.name.Identifier;
import dev.lintel.schema.name.QualifiedName;
import dev.lintel.schema.op.Operation;
import dev.lintel.schema.op.RenameColumn;
import dev.lintel.schema.op.RenameEnum;
import dev.lintel.schema.op.RenameEnumValue;
import dev.lintel.schema.op.RenameTable;
import java.util.Map;
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
    private final Changes changes;
    private Schema current;

    Renames(Schema before, Schema after, Hints hints, Changes changes) {
        this.current = before;
        this.after = after;
        this.hints = hints;
        this.changes = changes;
    }

    /** The schema before, under the new names. */
    Schema apply() {
        enums();
        tables();
        columns();
        return current;
    }

    private void enums() {
        hints.enums().forEach((name, old) -> {
            if (current.enums().containsKey(old)
                    && after.enums().containsKey(name)
                    && !after.enums().containsKey(old)) {
                run(new RenameEnum(old, name.name()));
            }
        });
        hints.labels().forEach((name, old) -> {
            EnumType type = current.enums().get(name.type());
            if (type != null && type.labels().contains(old) && !type.labels().contains(name.label())) {
                run(new RenameEnumValue(name.type(), old, name.label()));
            }
        });
    }

    private void tables() {
        SortedMap<QualifiedName, QualifiedName> wanted = new TreeMap<>();
        hints.tables().forEach((name, old) -> {
            if (current.tables().containsKey(old) && after.tables().containsKey(name) && isFree(name)) {
                wanted.put(old, name);
            }
        });
        inOrder(
                wanted,
                name -> current.tables().containsKey(name),
                (old, name) -> new RenameTable(old, name.name()),
                old -> old.sibling(Identifier.of("lx_" + old.name())));
    }

    /** A name is free if nobody has it, or if who has it gives it up. */
    private boolean isFree(QualifiedName name) {
        return !current.tables().containsKey(name) || hints.tables().containsValue(name);
    }

    private void columns() {
        Map<QualifiedName, SortedMap<Identifier, Identifier>> byTable = new TreeMap<>();
        hints.columns().forEach((name, old) -> {
            Table table = current.tables().get(name.table());
            Table target = after.tables().get(name.table());
            if (table != null
                    && target != null
                    && table.column(old).isPresent()
                    && target.column(name.column()).isPresent()
                    && (table.column(name.column()).isEmpty() || hints.columns().containsValue(name.column()))) {
                byTable.computeIfAbsent(name.table(), t -> new TreeMap<>()).put(old, name.column());
            }
        });
        byTable.forEach((table, wanted) -> inOrder(
                wanted,
                column -> current.table(table).flatMap(t -> t.column(column)).isPresent(),
                (old, name) -> new RenameColumn(table, old, name),
                old -> Identifier.of("lx_" + old)));
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
        changes.add(Phase.RENAME, operation);
        current = operation.apply(current);
    }
}
