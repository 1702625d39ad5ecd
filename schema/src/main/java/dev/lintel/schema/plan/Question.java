package dev.lintel.schema.plan;

import dev.lintel.schema.model.Column;
import dev.lintel.schema.model.ColumnName;
import dev.lintel.schema.model.ColumnValue;
import dev.lintel.schema.model.Hints;
import dev.lintel.schema.model.Schema;
import dev.lintel.schema.model.Table;
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
 * What only a person can answer.
 *
 * @param id the id of the check that it belongs to: {@code possible-rename}, or {@code missing-backfill}
 * @param column the column that it is about; empty for a table
 * @param what what is unclear, in one sentence
 * @param answers the ways to answer it
 */
public record Question(String id, QualifiedName table, Optional<ColumnName> column, String what, String answers) {

    private static final String POSSIBLE_RENAME = "possible-rename";
    private static final String MISSING_BACKFILL = "missing-backfill";

    static List<Question> about(
            Schema before, Schema after, Hints hints, List<Operation> operations, Set<String> confirmedDrops) {
        List<Question> questions = new ArrayList<>();
        for (Operation operation : operations) {
            if (operation instanceof DropColumn drop
                    && !confirmedDrops.contains(new ColumnName(drop.table(), drop.column()).toString())) {
                renamedColumn(before, hints, drop, operations).ifPresent(questions::add);
            } else if (operation instanceof DropTable drop
                    && !confirmedDrops.contains(drop.name().toString())) {
                renamedTable(before, drop, operations).ifPresent(questions::add);
            } else if (operation instanceof AddColumn add) {
                missingBackfill(after, hints, add).ifPresent(questions::add);
            }
        }
        // Whether a column is a new one at all comes before what its rows are to hold.
        questions.removeIf(q -> q.id().equals(MISSING_BACKFILL)
                && questions.stream()
                        .anyMatch(r ->
                                r.id().equals(POSSIBLE_RENAME) && r.column().equals(q.column())));
        return questions;
    }

    private static Optional<Question> renamedColumn(
            Schema before, Hints hints, DropColumn drop, List<Operation> operations) {
        Optional<Column> old = before.table(drop.table()).flatMap(t -> t.column(drop.column()));
        for (Operation operation : operations) {
            if (operation instanceof AddColumn add
                    && isOf(add.table(), drop.table(), hints)
                    && !add.column().name().equals(drop.column())
                    && !isSaid(add, drop, hints)
                    && old.isPresent()
                    && add.column().type().equals(old.get().type())) {
                ColumnName dropped = new ColumnName(drop.table(), drop.column());
                return Optional.of(new Question(
                        POSSIBLE_RENAME,
                        drop.table(),
                        Optional.of(new ColumnName(add.table(), add.column().name())),
                        "column " + dropped + " is gone and " + add.column().name() + " has come, both "
                                + add.column().type().sql() + "; a rename keeps the data, a drop loses it",
                        "@RenamedFrom(\"" + drop.column() + "\") on the new attribute, or lintel revision --allow-drop "
                                + dropped));
            }
        }
        return Optional.empty();
    }

    /** Columns are dropped before tables are renamed, and added after. */
    private static boolean isOf(QualifiedName table, QualifiedName old, Hints hints) {
        return table.equals(old) || old.equals(hints.tables().get(table));
    }

    /** Whether the source says that it is a rename already, of a column that has to be made anew. */
    private static boolean isSaid(AddColumn add, DropColumn drop, Hints hints) {
        ColumnName name = new ColumnName(add.table(), add.column().name());
        return drop.column().equals(hints.columns().get(name));
    }

    private static Optional<Question> renamedTable(Schema before, DropTable drop, List<Operation> operations) {
        Optional<Table> old = before.table(drop.name());
        for (Operation operation : operations) {
            if (operation instanceof CreateTable create && old.isPresent() && alike(old.get(), create.table())) {
                return Optional.of(new Question(
                        POSSIBLE_RENAME,
                        create.table().name(),
                        Optional.empty(),
                        "table " + drop.name() + " is gone and "
                                + create.table().name()
                                + " has come, with much the same columns; a rename keeps the data, a drop loses it",
                        "@RenamedFrom(\"" + drop.name() + "\") on the entity, or lintel revision --allow-drop "
                                + drop.name()));
            }
        }
        return Optional.empty();
    }

    /** Whether more than half of the columns are the same. */
    private static boolean alike(Table old, Table table) {
        Set<String> columns = new HashSet<>();
        old.columns().forEach(c -> columns.add(c.name() + " " + c.type().sql()));
        long shared = table.columns().stream()
                .filter(c -> columns.contains(c.name() + " " + c.type().sql()))
                .count();
        return shared * 2 > Math.max(old.columns().size(), table.columns().size());
    }

    private static Optional<Question> missingBackfill(Schema after, Hints hints, AddColumn add) {
        ColumnName name = new ColumnName(add.table(), add.column().name());
        boolean needsValue = after.table(add.table())
                .flatMap(t -> t.column(add.column().name()))
                .filter(c -> !c.nullable() && c.value() instanceof ColumnValue.None)
                .isPresent();
        if (!needsValue || hints.backfills().containsKey(name)) {
            return Optional.empty();
        }
        return Optional.of(new Question(
                MISSING_BACKFILL,
                add.table(),
                Optional.of(name),
                "column " + name + " is new and NOT NULL, and rows that are there already have no value for it",
                "@Backfill(\"an SQL expression\") or @Default(\"a constant\") on the attribute"));
    }
}
