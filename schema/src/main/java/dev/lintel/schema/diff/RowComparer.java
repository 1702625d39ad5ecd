package dev.lintel.schema.diff;

import dev.lintel.schema.diff.Changes.Phase;
import dev.lintel.schema.model.Column;
import dev.lintel.schema.model.Expr;
import dev.lintel.schema.model.Row;
import dev.lintel.schema.model.Table;
import dev.lintel.schema.name.Identifier;
import dev.lintel.schema.op.DeleteRow;
import dev.lintel.schema.op.InsertRow;
import dev.lintel.schema.op.UpdateRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The rows of a table that belong to the schema. One with the same primary key is the same row: others may refer to it. */
final class RowComparer {

    private final Table after;
    private final List<Row> before = new ArrayList<>();
    private final LabelRenames labels;
    private final Changes changes;

    /** @param labels the rows that others come in the place of; they go when nothing refers to them any more */
    RowComparer(Table before, Table after, LabelRenames labels, Changes changes) {
        this.labels = labels;
        this.after = after;
        this.changes = changes;
        List<Identifier> columns = after.columns().stream().map(Column::name).toList();
        before.rows().forEach(row -> this.before.add(row.only(columns)));
    }

    void compare() {
        for (Row row : before) {
            if (find(after.rows(), row).isEmpty()) {
                boolean isRenamed =
                        LookupLabels.of(row, after).filter(labels::holds).isPresent();
                changes.add(isRenamed ? Phase.DELETE_ROW : Phase.CHANGE_ROW, new DeleteRow(after.name(), row));
            }
        }
        for (Row row : after.rows()) {
            Optional<Row> old = find(before, row);
            if (old.isEmpty()) {
                changes.add(Phase.CHANGE_ROW, new InsertRow(after.name(), row));
            } else if (!old.get().equals(row)) {
                changes.add(Phase.CHANGE_ROW, new UpdateRow(after.name(), key(row), difference(old.get(), row)));
            }
        }
    }

    /** The row of the same key; without a primary key, the same row. */
    private Optional<Row> find(List<Row> rows, Row wanted) {
        return rows.stream().filter(row -> key(row).equals(key(wanted))).findFirst();
    }

    private Row key(Row row) {
        return after.primaryKey().map(k -> row.only(k.columns())).orElse(row);
    }

    private static Row difference(Row old, Row row) {
        Map<Identifier, Expr> changed = new TreeMap<>(row.values());
        Set<Map.Entry<Identifier, Expr>> same = old.values().entrySet();
        changed.entrySet().removeIf(same::contains);
        return new Row(changed);
    }
}
