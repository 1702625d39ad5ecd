package dev.lintel.schema.plan;

import dev.lintel.schema.model.Column;
import dev.lintel.schema.model.ColumnName;
import dev.lintel.schema.model.ForeignKey;
import dev.lintel.schema.model.Hints;
import dev.lintel.schema.model.History;
import dev.lintel.schema.model.Schema;
import dev.lintel.schema.model.Table;
import dev.lintel.schema.name.Identifier;
import dev.lintel.schema.name.Nearest;
import dev.lintel.schema.name.QualifiedName;
import dev.lintel.schema.op.AddColumn;
import dev.lintel.schema.op.CreateTable;
import dev.lintel.schema.op.DropColumn;
import dev.lintel.schema.op.DropTable;
import dev.lintel.schema.op.Operation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Columns and tables that go while others of the same kind come. What is new is asked about once, beside the one of several that
 * has the most similar name.
 */
final class PossibleRenames {

    private final Schema before;
    private final Schema after;
    private final Hints hints;
    private final List<Operation> operations;
    private final Set<String> drops;
    private final Set<Operation> paired = new HashSet<>();

    PossibleRenames(Schema before, Schema after, Hints hints, List<Operation> operations, Set<String> drops) {
        this.before = before;
        this.after = after;
        this.hints = hints;
        this.operations = operations;
        this.drops = drops;
    }

    List<Question> questions() {
        List<Question> questions = new ArrayList<>();
        for (Operation operation : operations) {
            if (operation instanceof DropColumn drop
                    && !drops.contains(new ColumnName(drop.table(), drop.column()).toString())) {
                column(drop).ifPresent(questions::add);
            } else if (operation instanceof DropTable drop
                    && !drops.contains(drop.name().toString())) {
                table(drop).ifPresent(questions::add);
            }
        }
        return questions;
    }

    private Optional<Question> column(DropColumn drop) {
        Optional<Column> old = before.table(drop.table()).flatMap(t -> t.column(drop.column()));
        List<AddColumn> alike = new ArrayList<>();
        for (Operation operation : operations) {
            if (operation instanceof AddColumn add
                    && old.isPresent()
                    && !paired.contains(add)
                    && isOf(add.table(), drop.table())
                    && !add.column().name().equals(drop.column())
                    && !isSaid(add, drop)
                    && add.column().type().equals(old.get().type())
                    && refersToTheSame(add, drop)) {
                alike.add(add);
            }
        }
        return nearest(drop.column(), alike).map(add -> {
            paired.add(add);
            return renamed(drop, add);
        });
    }

    private static Optional<AddColumn> nearest(Identifier old, List<AddColumn> alike) {
        List<String> names = alike.stream().map(a -> a.column().name().value()).toList();
        Optional<String> nearest = Nearest.to(old.value(), names);
        return alike.stream()
                .filter(a -> nearest.isEmpty() || a.column().name().value().equals(nearest.get()))
                .findFirst();
    }

    private static Question renamed(DropColumn drop, AddColumn add) {
        ColumnName old = new ColumnName(drop.table(), drop.column());
        return Question.ofRename(
                Question.Subject.column(new ColumnName(add.table(), add.column().name())),
                "column " + old + " is gone and " + add.column().name() + " has come, both "
                        + add.column().type().sql() + "; a rename keeps the data, a drop loses it",
                drop.column().value(),
                old.toString());
    }

    /** Columns are dropped before tables are renamed, and added after. */
    private boolean isOf(QualifiedName table, QualifiedName old) {
        return table.equals(old) || hints.oldTable(table, before).equals(Optional.of(old));
    }

    /** Whether the source says already that it is a rename, of a column that has to be made anew, or that it is none. */
    private boolean isSaid(AddColumn add, DropColumn drop) {
        ColumnName name = new ColumnName(add.table(), add.column().name());
        return drop.column().equals(hints.columns().get(name))
                || hints.accepted().contains(name.toString())
                || hints.accepted().contains(add.table().toString());
    }

    /** A reference to another table is another thing, though the keys are of one type. */
    private boolean refersToTheSame(AddColumn add, DropColumn drop) {
        Optional<QualifiedName> now = target(after, add.table(), add.column().name());
        Optional<QualifiedName> old = target(before, drop.table(), drop.column());
        return now.equals(old) || now.isPresent() && old.isPresent() && isOf(now.get(), old.get());
    }

    private static Optional<QualifiedName> target(Schema schema, QualifiedName table, Identifier column) {
        return schema.table(table).stream()
                .flatMap(t -> t.foreignKeys().stream())
                .filter(k -> k.columns().contains(column))
                .map(ForeignKey::table)
                .findFirst();
    }

    /** Histories all have the same columns, and are renamed with their tables. */
    private Optional<Question> table(DropTable drop) {
        Optional<Table> old =
                before.table(drop.name()).filter(t -> !History.in(before).contains(t.name()));
        for (Operation operation : operations) {
            if (operation instanceof CreateTable create
                    && old.isPresent()
                    && !paired.contains(create)
                    && !hints.accepted().contains(create.table().name().toString())
                    && areAlike(old.get(), create.table())) {
                paired.add(create);
                return Optional.of(renamed(drop, create.table().name()));
            }
        }
        return Optional.empty();
    }

    private static Question renamed(DropTable drop, QualifiedName table) {
        return Question.ofRename(
                Question.Subject.table(table),
                "table " + drop.name() + " is gone and " + table
                        + " has come, with much the same columns; a rename keeps the data, a drop loses it",
                drop.name().toString(),
                drop.name().toString());
    }

    /** Whether more than half of the columns are the same. */
    private static boolean areAlike(Table old, Table table) {
        Set<String> columns = new HashSet<>();
        old.columns().forEach(c -> columns.add(c.name() + " " + c.type().sql()));
        long shared = table.columns().stream()
                .filter(c -> columns.contains(c.name() + " " + c.type().sql()))
                .count();
        return shared * 2 > Math.max(old.columns().size(), table.columns().size());
    }
}
