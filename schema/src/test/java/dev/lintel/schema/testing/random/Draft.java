package dev.lintel.schema.testing.random;

import dev.lintel.schema.diff.LookupLabels;
import dev.lintel.schema.model.Column;
import dev.lintel.schema.model.ColumnName;
import dev.lintel.schema.model.CompositeType;
import dev.lintel.schema.model.EnumType;
import dev.lintel.schema.model.Expr;
import dev.lintel.schema.model.Hints;
import dev.lintel.schema.model.LabelName;
import dev.lintel.schema.model.Schema;
import dev.lintel.schema.model.SchemaBuilder;
import dev.lintel.schema.model.Table;
import dev.lintel.schema.model.TableBuilder;
import dev.lintel.schema.name.Identifier;
import dev.lintel.schema.name.QualifiedName;
import dev.lintel.schema.op.Operation;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/** A schema that is being edited, and where its parts were before. */
final class Draft {

    /** Which sample rows get that lacked a value. */
    private static final int BACKFILLED = 2;

    private final Schema before;
    private final Map<QualifiedName, QualifiedName> tables = new TreeMap<>();
    private final Map<ColumnName, Identifier> columns = new TreeMap<>();
    private final Map<QualifiedName, QualifiedName> enums = new TreeMap<>();
    private final Map<LabelName, String> labels = new TreeMap<>();
    private final Set<ColumnName> backfills = new TreeSet<>();
    private Schema schema;

    Draft(Schema before) {
        this.before = before;
        this.schema = before;
        for (Table table : before.tables().values()) {
            tables.put(table.name(), table.name());
            table.columns().forEach(c -> columns.put(new ColumnName(table.name(), c.name()), c.name()));
            LookupLabels.in(table).forEach(label -> labels.put(new LabelName(table.name(), label), label));
        }
        before.composites()
                .values()
                .forEach(type ->
                        type.attributes().forEach(a -> columns.put(new ColumnName(type.name(), a.name()), a.name())));
        before.enums().values().forEach(type -> {
            enums.put(type.name(), type.name());
            type.labels().forEach(label -> labels.put(new LabelName(type.name(), label), label));
        });
    }

    Schema schema() {
        return schema;
    }

    void schema(Schema schema) {
        this.schema = schema;
    }

    Table table(QualifiedName name) {
        return schema.table(name).orElseThrow();
    }

    void change(QualifiedName table, UnaryOperator<TableBuilder> edit) {
        schema = schema.toBuilder()
                .put(edit.apply(table(table).toBuilder()).build())
                .build();
    }

    /** Whether rows of one table can refer to the other: a new one is empty yet. */
    boolean hasRowsOf(QualifiedName parent, QualifiedName child) {
        return tables.containsKey(parent) || !tables.containsKey(child);
    }

    /** Whether rows that were there before may have the label of an enum. */
    boolean isSample(String label) {
        return before.enums().values().stream().anyMatch(t -> t.labels().get(0).equals(label));
    }

    /** Whether the rows that were there before have the column's samples; rows of its own have them in its key only. */
    boolean isFilled(QualifiedName table, Column column) {
        ColumnName name = new ColumnName(table, column.name());
        if (!table(table).rows().isEmpty()) {
            return LookupLabels.column(table(table)).equals(Optional.of(column.name()));
        }
        return !tables.containsKey(table)
                || columns.containsKey(name)
                        && !backfills.contains(name)
                        && origin(table)
                                .flatMap(t -> t.column(columns.get(name)))
                                .filter(RandomParts::isPlain)
                                .filter(old -> sample(old, before).equals(sample(column, schema)))
                                .isPresent();
    }

    /** What a row has in a column; a value that was cast from another type is none of the samples of the new one. */
    private static String sample(Column column, Schema schema) {
        return ColumnKinds.of(column.type(), schema).sample().apply(0);
    }

    /** The table as it was; empty for a new one. */
    private Optional<Table> origin(QualifiedName table) {
        return Optional.ofNullable(tables.get(table)).flatMap(before::table);
    }

    /** The names that columns of a table have or had: a column under the name of one that is gone would be the same column. */
    Set<Identifier> columnNames(Table table) {
        Set<Identifier> all = new TreeSet<>();
        table.columns().forEach(c -> all.add(c.name()));
        origin(table.name()).map(Table::columns).orElse(List.of()).forEach(c -> all.add(c.name()));
        return all;
    }

    /** Whether a type had an attribute of this name: it would be the same again. */
    boolean hadAttribute(QualifiedName type, Identifier attribute) {
        CompositeType old = before.composites().get(type);
        return old != null && old.attribute(attribute).isPresent();
    }

    /** Fills a column that lacks values with a sample of the type that it has in the end. */
    void backfill(QualifiedName table, Identifier column) {
        backfills.add(new ColumnName(table, column));
    }

    private SortedMap<ColumnName, Expr> backfills() {
        SortedMap<ColumnName, Expr> values = new TreeMap<>();
        for (ColumnName name : backfills) {
            Column column = table(name.table()).column(name.column()).orElseThrow();
            boolean isOld =
                    origin(name.table()).filter(t -> columns.containsKey(name)).isPresent();
            values.put(
                    name, Expr.of(backfill(name, ColumnKinds.of(column.type(), isOld ? withoutNewLabels() : schema))));
        }
        return values;
    }

    /** The way back would refuse to take a value away that a column got which stays. */
    private Schema withoutNewLabels() {
        SchemaBuilder old = schema.toBuilder();
        for (EnumType type : schema.enums().values()) {
            old.put(new EnumType(
                    type.name(),
                    type.labels().stream()
                            .filter(l -> !l.equals(EnumEdits.NEW_LABEL))
                            .toList()));
        }
        return old.build();
    }

    /** A value that a text gets in the place of something else has to be one of that too, since the downgrade makes it that again. */
    private String backfill(ColumnName name, ColumnKind kind) {
        Optional<ColumnKind> old = origin(name.table())
                .flatMap(t -> Optional.ofNullable(columns.get(name)).flatMap(t::column))
                .map(c -> ColumnKinds.of(c.type(), before))
                .filter(k -> kind.family().equals("characters") && !k.family().equals(kind.family()));
        return old.map(k -> "(" + k.sample().apply(BACKFILLED) + ")::text")
                .orElseGet(() -> kind.sample().apply(BACKFILLED));
    }

    private static void move(Set<ColumnName> set, ColumnName from, ColumnName to) {
        if (set.remove(from)) {
            set.add(to);
        }
    }

    void renamed(Operation rename) {
        schema = rename.apply(schema);
    }

    void renamedColumn(QualifiedName table, Identifier from, Identifier to) {
        move(columns, new ColumnName(table, from), new ColumnName(table, to));
        move(backfills, new ColumnName(table, from), new ColumnName(table, to));
    }

    void renamedTable(QualifiedName from, QualifiedName to) {
        move(tables, from, to);
        LookupLabels.in(table(to)).forEach(label -> move(labels, new LabelName(from, label), new LabelName(to, label)));
        for (Column column : table(to).columns()) {
            move(columns, new ColumnName(from, column.name()), new ColumnName(to, column.name()));
            move(backfills, new ColumnName(from, column.name()), new ColumnName(to, column.name()));
        }
    }

    void renamedEnum(QualifiedName from, QualifiedName to) {
        move(enums, from, to);
        for (String label : schema.enums().get(to).labels()) {
            move(labels, new LabelName(from, label), new LabelName(to, label));
        }
    }

    void renamedLabel(QualifiedName type, String from, String to) {
        move(labels, new LabelName(type, from), new LabelName(type, to));
    }

    void dropped(QualifiedName table) {
        tables.remove(table);
        labels.keySet().removeIf(l -> l.type().equals(table));
        columns.keySet().removeIf(c -> c.table().equals(table));
        backfills.removeIf(c -> c.table().equals(table));
    }

    void dropped(QualifiedName table, Identifier column) {
        columns.remove(new ColumnName(table, column));
        backfills.remove(new ColumnName(table, column));
    }

    private static <K, V> void move(Map<K, V> map, K from, K to) {
        V value = map.remove(from);
        if (value != null) {
            map.put(to, value);
        }
    }

    Edit edit() {
        Map<QualifiedName, QualifiedName> renamedTables = new TreeMap<>(tables);
        renamedTables.entrySet().removeIf(e -> e.getKey().equals(e.getValue()));
        Map<ColumnName, Identifier> renamedColumns = new TreeMap<>(columns);
        renamedColumns.entrySet().removeIf(e -> e.getKey().column().equals(e.getValue()));
        Map<QualifiedName, QualifiedName> renamedEnums = new TreeMap<>(enums);
        renamedEnums.entrySet().removeIf(e -> e.getKey().equals(e.getValue()));
        Map<LabelName, String> renamedLabels = new TreeMap<>(labels);
        renamedLabels.entrySet().removeIf(e -> e.getKey().label().equals(e.getValue()));
        return new Edit(
                before,
                schema,
                new Hints(
                        new TreeMap<>(renamedTables),
                        new TreeMap<>(renamedColumns),
                        new TreeMap<>(renamedEnums),
                        new TreeMap<>(renamedLabels),
                        backfills()));
    }
}
