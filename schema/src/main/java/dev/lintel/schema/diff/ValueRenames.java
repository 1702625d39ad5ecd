package dev.lintel.schema.diff;

import dev.lintel.schema.diff.Changes.Phase;
import dev.lintel.schema.model.Column;
import dev.lintel.schema.model.Expr;
import dev.lintel.schema.model.ForeignKey;
import dev.lintel.schema.model.Row;
import dev.lintel.schema.model.Table;
import dev.lintel.schema.name.Identifier;
import dev.lintel.schema.op.DeleteRow;
import dev.lintel.schema.op.InsertRow;
import dev.lintel.schema.op.RenameValue;
import dev.lintel.schema.sql.Literal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Values of an enum that get other names, where they are the rows of a lookup table, or what the CHECK of a column allows. */
final class ValueRenames {

    private final Table before;
    private final Table after;
    private final Comparison comparison;
    private final LabelRenames ofRows;

    /** @param before the table before, under the new names */
    ValueRenames(Table before, Table after, Comparison comparison) {
        this.before = before;
        this.after = after;
        this.comparison = comparison;
        this.ofRows = LookupLabels.renames(before, after, comparison.hints());
    }

    /** Those of the rows of the table. */
    LabelRenames ofRows() {
        return ofRows;
    }

    void compare() {
        if (comparison.hints().labels().isEmpty()) {
            return;
        }
        LookupLabels.column(after).ifPresent(this::rows);
        for (Column column : after.columns()) {
            LabelRenames.ofCheck(before, after, column.name(), comparison.hints())
                    .ifPresent(r -> r.inOrder().forEach(move -> move(after, column.name(), move)));
        }
    }

    private void rows(Identifier key) {
        for (LabelRenames.Move move : ofRows.inOrder()) {
            if (!ofRows.after().contains(move.to())) {
                aside(key, move);
            }
            for (Table user : comparison.after().tables().values()) {
                users(user, key).forEach(column -> move(user, column, move));
            }
        }
    }

    /** A row for the values that are swapped to stay at meanwhile. */
    private void aside(Identifier key, LabelRenames.Move move) {
        Optional<Row> old = before.rows().stream()
                .filter(r -> LookupLabels.of(r, before).equals(Optional.of(move.from())))
                .findFirst();
        old.ifPresent(row -> {
            Map<Identifier, Expr> values = new TreeMap<>(
                    row.only(after.columns().stream().map(Column::name).toList())
                            .values());
            values.put(key, Expr.of(Literal.of(move.to())));
            comparison.changes().add(Phase.CHANGE_ROW, new InsertRow(after.name(), new Row(values)));
            comparison.changes().add(Phase.DELETE_ROW, new DeleteRow(after.name(), new Row(values)));
        });
    }

    /** The columns of a table that refer to the values and have rows already. */
    private List<Identifier> users(Table user, Identifier key) {
        return user.foreignKeys().stream()
                .filter(k -> k.table().equals(after.name()) && k.references().equals(List.of(key)))
                .map(ForeignKey::columns)
                .map(columns -> columns.get(0))
                .distinct()
                .filter(c -> comparison
                        .before()
                        .table(user.name())
                        .flatMap(t -> t.column(c))
                        .isPresent())
                .toList();
    }

    private void move(Table table, Identifier column, LabelRenames.Move move) {
        comparison.changes().add(Phase.RENAME_VALUE, new RenameValue(table.name(), column, move.from(), move.to()));
    }
}
