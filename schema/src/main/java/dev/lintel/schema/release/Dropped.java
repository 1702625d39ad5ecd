package dev.lintel.schema.release;

import dev.lintel.schema.model.Column;
import dev.lintel.schema.model.ColumnName;
import dev.lintel.schema.model.ColumnValue;
import dev.lintel.schema.model.CompositeType;
import dev.lintel.schema.model.EnumType;
import dev.lintel.schema.model.Hints;
import dev.lintel.schema.model.Schema;
import dev.lintel.schema.model.SchemaBuilder;
import dev.lintel.schema.model.Table;
import dev.lintel.schema.model.TableBuilder;
import dev.lintel.schema.name.ConstraintNames;
import dev.lintel.schema.name.Identifier;
import dev.lintel.schema.name.QualifiedName;
import dev.lintel.schema.type.ArrayType;
import dev.lintel.schema.type.NamedType;
import dev.lintel.schema.type.SqlType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Tables and columns that the model has no more, and that wait under another name until somebody drops them. Their values are there
 * meanwhile, whatever else was wrong with the release; what made sure of them (defaults, constraints, indexes) is not.
 *
 * @param schema the model with them
 * @param hints the model's, and the names that they had
 */
record Dropped(Schema schema, Hints hints) {

    /** What their names begin with. */
    static final String PREFIX = "lx_dropped_";

    static boolean isDropped(Identifier name) {
        return name.value().startsWith(PREFIX);
    }

    /** A model with what has waited since an earlier release. */
    static Schema kept(Schema before, Schema model) {
        SchemaBuilder kept = model.toBuilder();
        for (Table table : before.tables().values()) {
            Optional<Table> now = model.table(table.name());
            if (isDropped(table.name().name())) {
                kept.put(table);
                keepTypes(table.columns(), before, model, kept);
            } else if (now.isPresent()) {
                List<Column> waiting = table.columns().stream()
                        .filter(c -> isDropped(c.name()))
                        .filter(c -> now.get().column(c.name()).isEmpty())
                        .toList();
                if (!waiting.isEmpty()) {
                    kept.put(with(now.get(), waiting));
                    keepTypes(waiting, before, model, kept);
                }
            }
        }
        return kept.build();
    }

    /** A schema without what waits. */
    static Schema without(Schema schema) {
        SchemaBuilder without = schema.toBuilder();
        for (Table table : schema.tables().values()) {
            if (isDropped(table.name().name())) {
                without.removeTable(table.name());
            } else if (table.columns().stream().anyMatch(c -> isDropped(c.name()))) {
                without.put(table.toBuilder()
                        .columns(table.columns().stream()
                                .filter(c -> !isDropped(c.name()))
                                .toList())
                        .build());
            }
        }
        return without.build();
    }

    /**
     * A model with what goes now.
     *
     * @param interim the schema before it goes
     */
    static Dropped deferred(Schema interim, Schema model, Hints hints) {
        SchemaBuilder schema = model.toBuilder();
        SortedMap<QualifiedName, QualifiedName> tables = new TreeMap<>(hints.tables());
        SortedMap<ColumnName, Identifier> columns = new TreeMap<>(hints.columns());
        for (Table table : interim.tables().values()) {
            Optional<Table> now = model.table(table.name());
            if (now.isPresent()) {
                List<Column> waiting = new ArrayList<>();
                for (Column column : goingFrom(table, now.get(), interim, model)) {
                    Identifier name = free(column.name(), table, waiting);
                    waiting.add(Column.of(name.value(), column.type())
                            .withNullable(true)
                            .withCollation(column.collation()));
                    columns.put(new ColumnName(table.name(), name), column.name());
                }
                schema.put(with(now.get(), waiting));
                keepTypes(waiting, interim, model, schema);
            } else if (!isDropped(table.name().name())) {
                QualifiedName name = table.name().sibling(name(table.name().name()));
                if (interim.relations().contains(name)
                        || table.columns().stream().anyMatch(c -> isChanged(c.type(), interim, model))) {
                    continue;
                }
                Table waiting = waiting(table, name, model);
                schema.put(waiting);
                tables.put(name, table.name());
                keepTypes(waiting.columns(), interim, model, schema);
            }
        }
        return new Dropped(schema.build(), hints.withTables(tables).withColumns(columns));
    }

    /** What is computed goes at once, since nothing is lost; so does what has a type that means something else from now on. */
    private static List<Column> goingFrom(Table table, Table now, Schema interim, Schema model) {
        return table.columns().stream()
                .filter(c -> now.column(c.name()).isEmpty() && !isDropped(c.name()))
                .filter(c -> !(c.value() instanceof ColumnValue.Generated))
                .filter(c -> !isChanged(c.type(), interim, model))
                .toList();
    }

    private static boolean isChanged(SqlType type, Schema interim, Schema model) {
        if (type instanceof ArrayType array) {
            return isChanged(array.element(), interim, model);
        }
        if (!(type instanceof NamedType named)) {
            return false;
        }
        EnumType now = model.enums().get(named.name());
        return now != null && !now.equals(interim.enums().get(named.name()))
                || model.composites().containsKey(named.name())
                        && !model.composites()
                                .get(named.name())
                                .equals(interim.composites().get(named.name()));
    }

    private static Table waiting(Table table, QualifiedName name, Schema model) {
        TableBuilder waiting = Table.builder(name)
                .columns(table.columns().stream()
                        .filter(c -> !(c.value() instanceof ColumnValue.Generated))
                        .map(c -> c.withValue(ColumnValue.none()).withComment(Optional.empty()))
                        .toList())
                .rows(table.rows());
        table.primaryKey()
                .filter(k -> !model.relations().contains(table.name().sibling(k.name())))
                .ifPresent(waiting::primaryKey);
        return waiting.build();
    }

    private static Table with(Table table, List<Column> more) {
        List<Column> columns = new ArrayList<>(table.columns());
        columns.addAll(more);
        return table.toBuilder().columns(columns).build();
    }

    /** Types that only what waits has. */
    private static void keepTypes(List<Column> columns, Schema before, Schema model, SchemaBuilder kept) {
        columns.forEach(c -> keepType(c.type(), before, model, kept));
        if (!columns.isEmpty()) {
            before.schemas().forEach(kept::schema);
            before.extensions().forEach(kept::extension);
        }
    }

    private static void keepType(SqlType type, Schema before, Schema model, SchemaBuilder kept) {
        if (type instanceof ArrayType array) {
            keepType(array.element(), before, model, kept);
        } else if (type instanceof NamedType named) {
            EnumType values = before.enums().get(named.name());
            CompositeType parts = before.composites().get(named.name());
            if (values != null && !model.enums().containsKey(named.name())) {
                kept.put(values);
            } else if (parts != null && !model.composites().containsKey(named.name())) {
                kept.put(parts);
                parts.attributes().forEach(a -> keepType(a.type(), before, model, kept));
            }
        }
    }

    private static Identifier name(Identifier name) {
        return ConstraintNames.shortened(PREFIX + name);
    }

    /** The second one of a name gets a number. */
    private static Identifier free(Identifier name, Table table, List<Column> others) {
        Identifier free = name(name);
        for (int number = 2; isTaken(free, table, others); number++) {
            free = name(Identifier.of(name + "_" + number));
        }
        return free;
    }

    private static boolean isTaken(Identifier name, Table table, List<Column> others) {
        return table.column(name).isPresent()
                || others.stream().anyMatch(c -> c.name().equals(name));
    }
}
