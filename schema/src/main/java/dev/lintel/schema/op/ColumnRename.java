package dev.lintel.schema.op;

import dev.lintel.schema.model.Column;
import dev.lintel.schema.model.Expr;
import dev.lintel.schema.model.ForeignKey;
import dev.lintel.schema.model.Index;
import dev.lintel.schema.model.IndexKey;
import dev.lintel.schema.model.PrimaryKey;
import dev.lintel.schema.model.Row;
import dev.lintel.schema.model.Schema;
import dev.lintel.schema.model.Table;
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

    private Table table(Table before) {
        Table table = Expressions.edit(before, e -> e.withRenamed(from, to));
        return table.toBuilder()
                .columns(table.columns().stream().map(this::column).toList())
                .primaryKey(table.primaryKey().map(k -> new PrimaryKey(k.name(), names(k.columns()))))
                .uniques(table.uniques().stream()
                        .map(u -> new UniqueConstraint(
                                u.name(), names(u.columns()), u.nullsNotDistinct(), u.deferrability()))
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
                .rows(table.rows().stream().map(this::row).toList())
                .build();
    }

    private Column column(Column column) {
        return column.withName(name(column.name()));
    }

    private Index index(Index index) {
        return new Index(
                index.name(),
                index.unique(),
                index.method(),
                index.keys().stream().map(this::key).toList(),
                names(index.include()),
                index.where(),
                index.nullsNotDistinct());
    }

    private IndexKey key(IndexKey key) {
        return key.target() instanceof IndexKey.OfColumn c
                ? new IndexKey(
                        new IndexKey.OfColumn(name(c.column())),
                        key.collation(),
                        key.operatorClass(),
                        key.descending(),
                        key.nulls())
                : key;
    }

    private Row row(Row row) {
        Map<Identifier, Expr> values = new TreeMap<>();
        row.values().forEach((column, value) -> values.put(name(column), value));
        return new Row(values);
    }

    private List<Identifier> names(List<Identifier> names) {
        return names.stream().map(this::name).toList();
    }

    private Identifier name(Identifier name) {
        return name.equals(from) ? to : name;
    }
}
