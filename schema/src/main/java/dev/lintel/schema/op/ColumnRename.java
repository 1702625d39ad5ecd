package dev.lintel.schema.op;

import dev.lintel.schema.model.CheckConstraint;
import dev.lintel.schema.model.Column;
import dev.lintel.schema.model.ColumnValue;
import dev.lintel.schema.model.Expr;
import dev.lintel.schema.model.ForeignKey;
import dev.lintel.schema.model.Index;
import dev.lintel.schema.model.IndexKey;
import dev.lintel.schema.model.PrimaryKey;
import dev.lintel.schema.model.Row;
import dev.lintel.schema.model.Schema;
import dev.lintel.schema.model.Table;
import dev.lintel.schema.model.Trigger;
import dev.lintel.schema.model.UniqueConstraint;
import dev.lintel.schema.name.Identifier;
import dev.lintel.schema.name.QualifiedName;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A column under another name, with all that refers to it, as PostgreSQL itself keeps it in step. */
final class ColumnRename {

    private final Identifier from;
    private final Identifier to;

    private ColumnRename(Identifier from, Identifier to) {
        this.from = from;
        this.to = to;
    }

    static Schema in(Schema before, QualifiedName table, Identifier from, Identifier to) {
        ColumnRename rename = new ColumnRename(from, to);
        Schema renamed =
                before.toBuilder().put(rename.table(Edits.table(before, table))).build();
        return Edits.retarget(
                renamed,
                key -> key.table().equals(table)
                        ? new ForeignKey(
                                key.name(),
                                key.columns(),
                                table,
                                rename.names(key.references()),
                                key.onDelete(),
                                key.onUpdate(),
                                key.deferrability())
                        : key);
    }

    private Table table(Table table) {
        return table.toBuilder()
                .columns(table.columns().stream().map(this::column).toList())
                .primaryKey(table.primaryKey().map(k -> new PrimaryKey(k.name(), names(k.columns()))))
                .uniques(table.uniques().stream()
                        .map(u -> new UniqueConstraint(
                                u.name(), names(u.columns()), u.nullsNotDistinct(), u.deferrability()))
                        .toList())
                .checks(table.checks().stream()
                        .map(c -> new CheckConstraint(c.name(), expression(c.expression())))
                        .toList())
                .foreignKeys(table.foreignKeys().stream()
                        .map(k -> new ForeignKey(
                                k.name(),
                                names(k.columns()),
                                k.table(),
                                k.references(),
                                k.onDelete(),
                                k.onUpdate(),
                                k.deferrability()))
                        .toList())
                .indexes(table.indexes().stream().map(this::index).toList())
                .triggers(table.triggers().stream()
                        .map(t -> new Trigger(
                                t.name(), t.timing(), t.events(), t.when().map(this::expression), t.function()))
                        .toList())
                .rows(table.rows().stream().map(this::row).toList())
                .build();
    }

    private Column column(Column column) {
        Column renamed = column.withName(name(column.name()));
        return column.value() instanceof ColumnValue.Generated g
                ? renamed.withValue(new ColumnValue.Generated(expression(g.expression()), g.stored()))
                : renamed;
    }

    private Index index(Index index) {
        List<IndexKey> keys = index.keys().stream()
                .map(k -> new IndexKey(target(k.target()), k.collation(), k.operatorClass(), k.descending(), k.nulls()))
                .toList();
        return new Index(
                index.name(),
                index.unique(),
                index.method(),
                keys,
                names(index.include()),
                index.where().map(this::expression),
                index.nullsNotDistinct());
    }

    private IndexKey.Target target(IndexKey.Target target) {
        return target instanceof IndexKey.OfColumn c
                ? new IndexKey.OfColumn(name(c.column()))
                : new IndexKey.OfExpression(expression(((IndexKey.OfExpression) target).expression()));
    }

    private Row row(Row row) {
        Map<Identifier, Expr> values = new TreeMap<>();
        row.values().forEach((column, value) -> values.put(name(column), value));
        return new Row(values);
    }

    private Expr expression(Expr expression) {
        return expression.withRenamed(from, to);
    }

    private List<Identifier> names(List<Identifier> names) {
        return names.stream().map(this::name).toList();
    }

    private Identifier name(Identifier name) {
        return name.equals(from) ? to : name;
    }
}
