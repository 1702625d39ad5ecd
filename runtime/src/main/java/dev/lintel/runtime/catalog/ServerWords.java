package dev.lintel.runtime.catalog;

import dev.lintel.schema.model.CheckConstraint;
import dev.lintel.schema.model.Column;
import dev.lintel.schema.model.ColumnValue;
import dev.lintel.schema.model.Index;
import dev.lintel.schema.model.Schema;
import dev.lintel.schema.model.SchemaBuilder;
import dev.lintel.schema.model.Table;
import dev.lintel.schema.model.Trigger;
import dev.lintel.schema.model.TriggerFunction;
import dev.lintel.schema.name.Identifier;
import dev.lintel.schema.name.QualifiedName;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * A model in the words of a server.
 *
 * @param schema the model; what the server refuses is in the words of the source
 * @param refusals what the server refuses, and why
 */
record ServerWords(Schema schema, SortedMap<Part, String> refusals) {

    /** Asks the server. The live schema is that of the same server, for columns that have another type there. */
    static ServerWords of(Schema model, Schema live, Session session) throws SQLException {
        Scratch scratch = new Scratch(session);
        List<Table> tables = List.copyOf(model.tables().values());
        Map<QualifiedName, Table> built = scratch.build(tables);
        SchemaBuilder schema = model.toBuilder();
        List<Table> retyped = new ArrayList<>();
        for (Table table : tables) {
            Table said = merge(table, built.getOrDefault(table.name(), Table.of(table.name(), List.of())));
            schema.put(said);
            live.table(table.name()).flatMap(l -> withTypesOf(l, table, said)).ifPresent(retyped::add);
        }
        // A column of another type is one difference. The server also prints each expression over it in another way
        // (with
        // a cast, or without), which is none: such a table's expressions are held against those of the live types.
        Schema first = schema.build();
        for (Table table : new Scratch(session).build(retyped).values()) {
            Table said = first.table(table.name()).orElseThrow();
            schema.put(merge(said, withColumns(table, said)));
        }
        for (TriggerFunction function : model.functions().values()) {
            schema.put(function.withBody(function.body().strip()));
        }
        SortedMap<Part, String> refusals = new TreeMap<>(scratch.refusals());
        Schema result = rows(session, schema.build(), refusals);
        return new ServerWords(result, refusals);
    }

    /** The model's table with the types of the live one, if any differs from those that the server said. */
    static Optional<Table> withTypesOf(Table live, Table table, Table said) {
        List<Column> columns = new ArrayList<>();
        boolean differs = false;
        for (Column column : table.columns()) {
            Optional<Column> other = live.column(column.name());
            boolean same = other.isEmpty()
                    || said.column(column.name())
                            .orElseThrow()
                            .type()
                            .equals(other.get().type());
            differs |= !same;
            columns.add(same ? column : column.withType(other.get().type()));
        }
        return differs ? Optional.of(table.toBuilder().columns(columns).build()) : Optional.empty();
    }

    /** The built table, but with the columns that were said before where its own have another type. */
    static Table withColumns(Table built, Table said) {
        List<Column> columns = built.columns().stream()
                .filter(c -> said.column(c.name()).orElseThrow().type().equals(c.type()))
                .toList();
        return built.toBuilder().columns(columns).build();
    }

    /** The table with what the server built of it, part by part. */
    static Table merge(Table table, Table built) {
        return table.toBuilder()
                .columns(table.columns().stream()
                        .map(c -> built.column(c.name()).map(b -> merge(c, b)).orElse(c))
                        .toList())
                .checks(merge(table.checks(), built.checks(), CheckConstraint::name))
                .indexes(merge(table.indexes(), built.indexes(), Index::name))
                .triggers(table.triggers().stream()
                        .map(t -> merge(t, built.triggers()))
                        .toList())
                .comment(table.comment().filter(t -> !t.isEmpty()))
                .build();
    }

    private static Column merge(Column column, Column built) {
        return built.withComment(column.comment().filter(text -> !text.isEmpty()))
                .withValue(column.value() instanceof ColumnValue.Identity ? column.value() : built.value());
    }

    private static <T> List<T> merge(List<T> parts, List<T> built, Function<T, Identifier> name) {
        Map<Identifier, T> byName = new TreeMap<>();
        built.forEach(p -> byName.put(name.apply(p), p));
        return parts.stream().map(p -> byName.getOrDefault(name.apply(p), p)).toList();
    }

    private static Trigger merge(Trigger trigger, List<Trigger> built) {
        return built.stream()
                .filter(b -> b.name().equals(trigger.name()))
                .findFirst()
                .map(b -> new Trigger(trigger.name(), trigger.timing(), trigger.events(), b.when(), trigger.function()))
                .orElse(trigger);
    }

    private static Schema rows(Session session, Schema model, SortedMap<Part, String> refusals) throws SQLException {
        SchemaBuilder schema = model.toBuilder();
        for (Table table : model.tables().values()) {
            if (!table.rows().isEmpty()) {
                schema.put(Rows.normalise(session, table, refusals));
            }
        }
        return schema.build();
    }
}
