package dev.lintel.schema.op;

import dev.lintel.schema.model.Column;
import dev.lintel.schema.model.ColumnName;
import dev.lintel.schema.model.ColumnValue;
import dev.lintel.schema.model.CompositeType;
import dev.lintel.schema.model.Constraint;
import dev.lintel.schema.model.Expr;
import dev.lintel.schema.model.ForeignKey;
import dev.lintel.schema.model.Index;
import dev.lintel.schema.model.Schema;
import dev.lintel.schema.model.SchemaBuilder;
import dev.lintel.schema.model.Table;
import dev.lintel.schema.model.TableBuilder;
import dev.lintel.schema.model.Trigger;
import dev.lintel.schema.name.Identifier;
import dev.lintel.schema.name.QualifiedName;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Finds and replaces parts of a schema; what is not there is an {@link InapplicableException}. */
final class Edits {

    private Edits() {}

    static <T> T find(Map<QualifiedName, T> all, QualifiedName name, String kind) {
        T found = all.get(name);
        if (found == null) {
            throw new InapplicableException("there is no " + kind + " " + name);
        }
        return found;
    }

    static void absent(Map<QualifiedName, ?> all, QualifiedName name, String kind) {
        if (all.containsKey(name)) {
            throw new InapplicableException("there is a " + kind + " " + name + " already");
        }
    }

    /** Refuses a name that a type of either kind has: they share one name space. */
    static void noType(Schema schema, QualifiedName name) {
        absent(schema.enums(), name, "type");
        absent(schema.composites(), name, "type");
    }

    static CompositeType composite(Schema schema, QualifiedName name) {
        return find(schema.composites(), name, "composite type");
    }

    static Table table(Schema schema, QualifiedName name) {
        return find(schema.tables(), name, "table");
    }

    static Column column(Schema schema, QualifiedName table, Identifier column) {
        return table(schema, table).column(column).orElseThrow(() -> missing("column", column, table));
    }

    /** The default of a column, if it has one. */
    static Optional<Expr> defaultOf(Schema schema, ColumnName name) {
        ColumnValue value = column(schema, name.table(), name.column()).value();
        return value instanceof ColumnValue.Default d ? Optional.of(d.expression()) : Optional.empty();
    }

    static Index index(Schema schema, QualifiedName table, Identifier name) {
        return table(schema, table).indexes().stream()
                .filter(i -> i.name().equals(name))
                .findFirst()
                .orElseThrow(() -> missing("index", name, table));
    }

    static Trigger trigger(Schema schema, QualifiedName table, Identifier name) {
        return table(schema, table).triggers().stream()
                .filter(t -> t.name().equals(name))
                .findFirst()
                .orElseThrow(() -> missing("trigger", name, table));
    }

    static Constraint constraint(Schema schema, QualifiedName table, Identifier name) {
        return findConstraint(schema, table, name).orElseThrow(() -> missing("constraint", name, table));
    }

    static void withoutConstraint(Schema schema, QualifiedName table, Identifier name) {
        if (findConstraint(schema, table, name).isPresent()) {
            throw new InapplicableException("table " + table + " has a constraint " + name + " already");
        }
    }

    private static Optional<Constraint> findConstraint(Schema schema, QualifiedName table, Identifier name) {
        return table(schema, table).constraints().stream()
                .filter(c -> c.name().equals(name))
                .findFirst();
    }

    private static InapplicableException missing(String kind, Identifier name, QualifiedName table) {
        return new InapplicableException("table " + table + " has no " + kind + " " + name);
    }

    static Schema change(Schema schema, QualifiedName table, UnaryOperator<TableBuilder> edit) {
        return schema.toBuilder()
                .put(edit.apply(table(schema, table).toBuilder()).build())
                .build();
    }

    static Schema change(Schema schema, QualifiedName table, Identifier column, UnaryOperator<Column> edit) {
        column(schema, table, column);
        List<Column> columns = table(schema, table).columns().stream()
                .map(c -> c.name().equals(column) ? edit.apply(c) : c)
                .toList();
        return change(schema, table, t -> t.columns(columns));
    }

    /** The schema with the defaults that columns get with their new type. */
    static Schema withDefaults(Schema schema, List<TypedColumn> columns) {
        Schema after = schema;
        for (TypedColumn column : columns) {
            if (column.defaultValue().isPresent()) {
                ColumnValue value =
                        new ColumnValue.Default(column.defaultValue().get());
                after = change(after, column.name().table(), column.name().column(), c -> c.withValue(value));
            }
        }
        return after;
    }

    /** The columns with the defaults that they have in a schema. */
    static List<TypedColumn> withOldDefaults(Schema schema, List<TypedColumn> columns) {
        return columns.stream()
                .map(c -> new TypedColumn(c.name(), c.array(), defaultOf(schema, c.name())))
                .toList();
    }

    /** What gives a column its default, identity or expression back. */
    static Operation restoreValue(Schema before, QualifiedName table, Identifier name) {
        Column column = column(before, table, name);
        ColumnValue value = column.value();
        if (value instanceof ColumnValue.Default d) {
            return new SetDefault(table, name, d.expression());
        }
        if (value instanceof ColumnValue.Identity i) {
            return new AddIdentity(table, name, i);
        }
        if (value instanceof ColumnValue.Generated) {
            // PostgreSQL cannot make a column a generated one; its values are computed, so nothing is lost.
            Rework rework = new Rework(before);
            rework.replace(new ColumnName(table, name));
            return rework.around(new Transaction(List.of(new DropColumn(table, name), new AddColumn(table, column))));
        }
        return new DropDefault(table, name);
    }

    /** What undoes the operations, last first. */
    static List<Operation> inverses(List<Operation> operations, Schema before) {
        List<Operation> inverses = new ArrayList<>();
        Schema schema = before;
        for (Operation operation : operations) {
            Operation inverse = operation.inverse(schema);
            if (!(inverse instanceof Nothing)) {
                inverses.add(inverse);
            }
            schema = operation.apply(schema);
        }
        Collections.reverse(inverses);
        return inverses;
    }

    /** The schema with the defaults of the columns of an enum edited. */
    static Schema rewriteDefaults(Schema schema, QualifiedName enumType, UnaryOperator<Expr> edit) {
        SchemaBuilder builder = schema.toBuilder();
        for (Table table : schema.tables().values()) {
            builder.put(table.toBuilder()
                    .columns(table.columns().stream()
                            .map(c -> c.type().isOf(enumType) && c.value() instanceof ColumnValue.Default d
                                    ? c.withValue(new ColumnValue.Default(edit.apply(d.expression())))
                                    : c)
                            .toList())
                    .build());
        }
        return builder.build();
    }

    /** The schema with columns and attributes of one named type as those of another. */
    static Schema retype(Schema schema, QualifiedName from, QualifiedName to) {
        SchemaBuilder builder = schema.toBuilder();
        for (Table table : schema.tables().values()) {
            builder.put(table.toBuilder()
                    .columns(table.columns().stream()
                            .map(c -> c.withType(c.type().renamed(from, to)))
                            .toList())
                    .build());
        }
        for (CompositeType type : schema.composites().values()) {
            builder.put(new CompositeType(
                    type.name(),
                    type.attributes().stream()
                            .map(a -> new CompositeType.Attribute(
                                    a.name(), a.type().renamed(from, to)))
                            .toList()));
        }
        return builder.build();
    }

    /** The schema with each foreign key replaced. */
    static Schema retarget(Schema schema, UnaryOperator<ForeignKey> edit) {
        SchemaBuilder builder = schema.toBuilder();
        for (Table table : schema.tables().values()) {
            builder.put(table.toBuilder()
                    .foreignKeys(table.foreignKeys().stream().map(edit).toList())
                    .build());
        }
        return builder.build();
    }
}
