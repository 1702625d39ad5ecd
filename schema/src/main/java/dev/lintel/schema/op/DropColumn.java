package dev.lintel.schema.op;

import dev.lintel.schema.model.Column;
import dev.lintel.schema.model.ColumnName;
import dev.lintel.schema.model.ColumnValue;
import dev.lintel.schema.model.Row;
import dev.lintel.schema.model.Schema;
import dev.lintel.schema.name.Identifier;
import dev.lintel.schema.name.QualifiedName;
import dev.lintel.schema.sql.Lock;
import dev.lintel.schema.sql.LockMode;
import dev.lintel.schema.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * {@code ALTER TABLE … DROP COLUMN}. Indexes and constraints over it go with it.
 */
public record DropColumn(QualifiedName table, Identifier column) implements Operation {

    @Override
    public Schema apply(Schema before) {
        Edits.column(before, table, column);
        Schema bare = new Transaction(overIt(before)).apply(before);
        List<Row> rows = Edits.table(bare, table).rows().stream()
                .map(row -> row.without(column))
                .toList();
        return Edits.change(bare, table, t -> t.removeColumn(column).rows(rows));
    }

    @Override
    public Operation inverse(Schema before) {
        return inverse(before, before);
    }

    /**
     * The same where constraints of the column went before it.
     *
     * @param constrained what has them
     */
    public Operation inverse(Schema before, Schema constrained) {
        List<Operation> all = new ArrayList<>(List.of(addBack(before, constrained)));
        Edits.table(before, table).rows().forEach(row -> restore(before, row).ifPresent(all::add));
        all.addAll(Edits.inverses(overIt(before), before));
        return Transaction.of(all);
    }

    /** What gives a row that belongs to the schema its value back. */
    private Optional<Operation> restore(Schema before, Row row) {
        Row others = row.without(column);
        Row key = Edits.table(before, table)
                .primaryKey()
                .map(k -> others.only(k.columns()))
                .filter(k -> !k.values().isEmpty())
                .orElse(others);
        return Optional.ofNullable(row.values().get(column))
                .map(value -> new UpdateRow(table, key, new Row(Map.of(column, value))));
    }

    private List<Operation> overIt(Schema before) {
        Rework rework = new Rework(before);
        rework.replace(new ColumnName(table, column));
        return rework.takeAway();
    }

    private Operation addBack(Schema before, Schema constrained) {
        Column dropped = Edits.column(before, table, column);
        if (dropped.nullable() || !(dropped.value() instanceof ColumnValue.None)) {
            return new AddColumn(table, dropped);
        }
        // Its values are gone; rows that are there need one all the same.
        return EmptyValue.of(table, dropped, before, constrained)
                .<Operation>map(empty -> new Transaction(List.of(
                        new AddColumn(table, dropped.withValue(new ColumnValue.Default(empty))),
                        new DropDefault(table, column))))
                .orElseGet(() -> new AddColumn(table, dropped));
    }

    @Override
    public List<Statement> statements(PostgresVersion version) {
        return List.of(Statement.of(
                "ALTER TABLE " + table.quoted() + " DROP COLUMN " + column.quoted(),
                new Lock(table, LockMode.ACCESS_EXCLUSIVE)));
    }

    @Override
    public String title() {
        return "drop column " + column + " of " + table;
    }

    @Override
    public String java() {
        return JavaCall.of("dropColumn", table, column);
    }
}
