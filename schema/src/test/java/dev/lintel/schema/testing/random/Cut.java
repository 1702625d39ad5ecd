package dev.lintel.schema.testing.random;

import dev.lintel.schema.model.CheckConstraint;
import dev.lintel.schema.model.Column;
import dev.lintel.schema.model.ColumnValue;
import dev.lintel.schema.model.Expr;
import dev.lintel.schema.model.ForeignKey;
import dev.lintel.schema.model.Index;
import dev.lintel.schema.model.IndexKey;
import dev.lintel.schema.model.Schema;
import dev.lintel.schema.model.SchemaBuilder;
import dev.lintel.schema.model.Table;
import dev.lintel.schema.model.TableBuilder;
import dev.lintel.schema.name.Identifier;
import dev.lintel.schema.name.QualifiedName;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** Takes parts out of a schema, with all that cannot be there without them. */
final class Cut {

    private Cut() {}

    static Schema table(Schema schema, QualifiedName table) {
        return danglingForeignKeys(schema.toBuilder().removeTable(table).build());
    }

    /** The schema without a column and all that speaks of it. */
    static Schema column(Schema schema, QualifiedName name, Identifier column) {
        Schema without = dependents(schema, name, column);
        Table table = without.table(name).orElseThrow();
        TableBuilder builder = table.toBuilder().removeColumn(column);
        builder.primaryKey(table.primaryKey().filter(k -> !k.columns().contains(column)));
        builder.uniques(keep(table.uniques(), u -> !u.columns().contains(column)));
        builder.foreignKeys(keep(table.foreignKeys(), k -> !k.columns().contains(column)));
        builder.indexes(keep(table.indexes(), i -> !isOver(i, column)));
        builder.rows(List.of());
        return danglingForeignKeys(without.toBuilder().put(builder.build()).build());
    }

    /** The schema without the expressions that speak of a column: checks, indexes, triggers, computed columns. */
    static Schema dependents(Schema schema, QualifiedName name, Identifier column) {
        Schema without = schema;
        for (Column other : schema.table(name).orElseThrow().columns()) {
            if (other.value() instanceof ColumnValue.Generated g
                    && g.expression().mentions(column)) {
                without = column(without, name, other.name());
            }
        }
        Table table = without.table(name).orElseThrow();
        TableBuilder builder = table.toBuilder();
        builder.checks(keep(table.checks(), c -> !c.expression().mentions(column)));
        builder.indexes(keep(table.indexes(), i -> !speaksOf(i, column)));
        builder.triggers(keep(
                table.triggers(), t -> !t.when().map(w -> w.mentions(column)).orElse(false)));
        return without.toBuilder().put(builder.build()).build();
    }

    private static boolean isOver(Index index, Identifier column) {
        return index.include().contains(column)
                || index.keys().stream()
                        .anyMatch(k -> k.column().filter(column::equals).isPresent());
    }

    private static boolean speaksOf(Index index, Identifier column) {
        return index.where().map(w -> w.mentions(column)).orElse(false)
                || index.keys().stream()
                        .map(k -> k.target())
                        .anyMatch(t -> t instanceof IndexKey.OfExpression e
                                && e.expression().mentions(column));
    }

    /** The schema without the defaults, checks and indexes that hold a text, such as the name of a sequence or a label. */
    static Schema text(Schema schema, String text) {
        SchemaBuilder builder = schema.toBuilder();
        Predicate<Expr> clean = e -> !e.sql().contains(text);
        for (Table table : schema.tables().values()) {
            builder.put(table.toBuilder()
                    .columns(table.columns().stream()
                            .map(c -> c.value() instanceof ColumnValue.Default d && !clean.test(d.expression())
                                    ? c.withValue(ColumnValue.none())
                                    : c)
                            .toList())
                    .checks(keep(table.checks(), c -> clean.test(c.expression())))
                    .indexes(keep(
                            table.indexes(), i -> i.where().map(clean::test).orElse(true)))
                    .build());
        }
        return builder.build();
    }

    /** The schema with its defaults, checks and predicates edited. */
    static Schema edited(Schema schema, UnaryOperator<Expr> edit) {
        SchemaBuilder builder = schema.toBuilder();
        for (Table table : schema.tables().values()) {
            builder.put(table.toBuilder()
                    .columns(table.columns().stream()
                            .map(c -> c.value() instanceof ColumnValue.Default d
                                    ? c.withValue(new ColumnValue.Default(edit.apply(d.expression())))
                                    : c)
                            .toList())
                    .checks(table.checks().stream()
                            .map(c -> new CheckConstraint(c.name(), edit.apply(c.expression())))
                            .toList())
                    .indexes(table.indexes().stream()
                            .map(i -> new Index(
                                    i.name(),
                                    i.unique(),
                                    i.method(),
                                    i.keys(),
                                    i.include(),
                                    i.where().map(edit),
                                    i.nullsNotDistinct()))
                            .toList())
                    .build());
        }
        return builder.build();
    }

    /** The schema without foreign keys to tables or keys that are not there. */
    static Schema danglingForeignKeys(Schema schema) {
        SchemaBuilder builder = schema.toBuilder();
        for (Table table : schema.tables().values()) {
            builder.put(table.toBuilder()
                    .foreignKeys(keep(table.foreignKeys(), k -> hasKey(schema, k)))
                    .build());
        }
        return builder.build();
    }

    private static boolean hasKey(Schema schema, ForeignKey key) {
        return schema.table(key.table())
                .filter(parent -> RandomParts.keys(parent).contains(key.references()))
                .isPresent();
    }

    static <T> List<T> keep(List<T> parts, Predicate<T> wanted) {
        return parts.stream().filter(wanted).toList();
    }
}
