package dev.lintel.runtime.catalog;

import dev.lintel.schema.model.Column;
import dev.lintel.schema.model.ColumnValue;
import dev.lintel.schema.model.Constraint;
import dev.lintel.schema.model.ForeignKey;
import dev.lintel.schema.model.Index;
import dev.lintel.schema.model.Row;
import dev.lintel.schema.model.Schema;
import dev.lintel.schema.model.SchemaBuilder;
import dev.lintel.schema.model.Sequence;
import dev.lintel.schema.model.Table;
import dev.lintel.schema.model.TableBuilder;
import dev.lintel.schema.model.Trigger;
import dev.lintel.schema.model.TriggerFunction;
import dev.lintel.schema.name.Identifier;
import dev.lintel.schema.name.QualifiedName;
import dev.lintel.schema.sql.Definitions;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a live database has of a model's tables, such as it is there, and as an empty database can have it too: without what leads to
 * tables, functions and types that are nobody's. What is the same as in the model has the words of the model: the
 * server's would be differences that are none.
 */
final class AsIs {

    /** What the model says in the place of something that the database has. */
    interface Said {
        /** The part of the model that is the same but for its name; empty where there is none. */
        Optional<Part> of(Part there);
    }

    private final Schema model;
    private final Schema live;
    private final SettledWords settled;
    private final Said said;

    AsIs(Schema model, Schema live, SettledWords settled, Said said) {
        this.model = model;
        this.live = live;
        this.settled = settled;
        this.said = said;
    }

    Schema schema() {
        SchemaBuilder schema = Schema.builder();
        model.schemas().stream().filter(live.schemas()::contains).forEach(schema::schema);
        model.extensions().stream().filter(live.extensions()::contains).forEach(schema::extension);
        SortedMap<QualifiedName, Table> tables = new TreeMap<>();
        live.tables().values().forEach(t -> model.table(t.name()).ifPresent(m -> tables.put(t.name(), table(t, m))));
        tables.values().forEach(schema::put);
        live.enums().values().stream()
                .filter(e -> model.enums().containsKey(e.name()))
                .forEach(schema::put);
        live.composites().values().stream()
                .filter(c -> model.composites().containsKey(c.name()))
                .forEach(schema::put);
        live.sequences().values().stream()
                .filter(s -> model.sequences().containsKey(s.name()) || isDefault(s, tables.values()))
                .forEach(schema::put);
        model.functions().values().stream()
                .filter(f -> live.functions().containsKey(f.name()))
                .map(f -> isSaid(Part.of(Part.Kind.FUNCTION, f.name())) ? f : there(f))
                .forEach(schema::put);
        return schema.build();
    }

    private TriggerFunction there(TriggerFunction function) {
        return Objects.requireNonNull(live.functions().get(function.name()));
    }

    /** A column that is {@code serial} takes its default from a sequence. */
    private static boolean isDefault(Sequence sequence, Collection<Table> tables) {
        String name = sequence.name().name().value();
        return tables.stream()
                .flatMap(t -> t.columns().stream())
                .anyMatch(c -> c.value().toString().contains(name));
    }

    private Table table(Table there, Table wanted) {
        List<Column> columns = there.columns().stream()
                .filter(c -> wanted.column(c.name()).isPresent() || isOfKnownType(c))
                .toList();
        List<Identifier> left = there.columns().stream()
                .filter(c -> !columns.contains(c))
                .map(Column::name)
                .toList();
        TableBuilder table = there.toBuilder()
                .columns(columns.stream().map(c -> column(there, wanted, c)).toList())
                .primaryKey(Optional.empty())
                .uniques(List.of())
                .checks(List.of())
                .foreignKeys(List.of())
                .indexes(there.indexes().stream()
                        .filter(i -> namesNone(left, Definitions.index(there.name(), i, false)))
                        .map(i -> index(there, wanted, i))
                        .toList())
                .triggers(there.triggers().stream()
                        .flatMap(t -> trigger(there, wanted, t).stream())
                        .toList())
                .rows(there.rows().stream().map(r -> row(there, wanted, r)).toList());
        there.constraints().stream()
                .filter(c -> isKept(c) && namesNone(left, Definitions.constraint(c)))
                .forEach(c -> table.constraint(constraint(there, wanted, c)));
        return table.build();
    }

    /** A type that the model lacks was made by another tool, and lacks what Lintel makes along with one. */
    private boolean isOfKnownType(Column column) {
        return Stream.of(live.enums(), live.composites())
                .flatMap(types -> types.keySet().stream())
                .noneMatch(column.type()::isOf);
    }

    private static boolean namesNone(List<Identifier> columns, String sql) {
        return columns.stream()
                .noneMatch(c -> Pattern.compile("\\b" + Pattern.quote(c.value()) + "\\b")
                        .matcher(sql)
                        .find());
    }

    /** A foreign key to a table that is not the model's cannot be made where that table is not. */
    private boolean isKept(Constraint constraint) {
        return !(constraint instanceof ForeignKey key)
                || model.table(key.table()).isPresent();
    }

    private boolean isSaid(Part part) {
        return said.of(part).isPresent();
    }

    private Column column(Table there, Table wanted, Column column) {
        Optional<Column> own = wanted.column(column.name());
        if (own.isEmpty() || isSaid(Part.of(Part.Kind.COLUMN, there.name(), column.name()))) {
            return own.orElse(column);
        }
        boolean hasOwnValue = value(settled.model(), there, column).equals(value(settled.database(), there, column));
        return hasOwnValue ? column.withValue(own.get().value()) : column;
    }

    private static Optional<ColumnValue> value(Schema schema, Table table, Column column) {
        return schema.table(table.name()).flatMap(t -> t.column(column.name())).map(Column::value);
    }

    private Constraint constraint(Table there, Table wanted, Constraint constraint) {
        return said.of(Inventory.part(there.name(), constraint))
                .flatMap(part -> wanted.constraints().stream()
                        .filter(c -> c.name().value().equals(part.name()))
                        .findFirst())
                .map(c -> c.withName(constraint.name()))
                .orElse(constraint);
    }

    private Index index(Table there, Table wanted, Index index) {
        return said.of(Part.of(Part.Kind.INDEX, there.name(), index.name()))
                .flatMap(part -> wanted.indexes().stream()
                        .filter(i -> i.name().value().equals(part.name()))
                        .findFirst())
                .map(i -> i.withName(index.name()))
                .orElse(index);
    }

    /** One that the model lacks calls a function that it lacks, too. */
    private Optional<Trigger> trigger(Table there, Table wanted, Trigger trigger) {
        Optional<Trigger> own = wanted.triggers().stream()
                .filter(t -> t.name().equals(trigger.name()))
                .findFirst();
        return own.map(t -> isSaid(Part.of(Part.Kind.TRIGGER, there.name(), trigger.name())) ? t : trigger);
    }

    private Row row(Table there, Table wanted, Row row) {
        Part part = Inventory.part(wanted, row);
        return isSaid(new Part(there.name(), part.kind(), part.name()))
                ? wanted.rows().stream()
                        .filter(r -> Inventory.part(wanted, r).name().equals(part.name()))
                        .findFirst()
                        .orElse(row)
                : row;
    }
}
