package dev.lintel.schema.op;

import dev.lintel.schema.model.CheckConstraint;
import dev.lintel.schema.model.ColumnValue;
import dev.lintel.schema.model.Expr;
import dev.lintel.schema.model.Index;
import dev.lintel.schema.model.IndexKey;
import dev.lintel.schema.model.Table;
import dev.lintel.schema.model.Trigger;
import java.util.function.UnaryOperator;

/** The expressions of a table that speak of its columns: checks, generated columns, indexes, conditions of triggers. */
final class Expressions {

    private Expressions() {}

    /** The table with each of them edited. */
    static Table edit(Table table, UnaryOperator<Expr> edit) {
        return table.toBuilder()
                .columns(table.columns().stream()
                        .map(c -> c.value() instanceof ColumnValue.Generated g
                                ? c.withValue(new ColumnValue.Generated(edit.apply(g.expression()), g.stored()))
                                : c)
                        .toList())
                .checks(table.checks().stream()
                        .map(c -> new CheckConstraint(c.name(), edit.apply(c.expression())))
                        .toList())
                .indexes(table.indexes().stream().map(i -> edit(i, edit)).toList())
                .triggers(table.triggers().stream()
                        .map(t -> new Trigger(
                                t.name(), t.timing(), t.events(), t.when().map(edit), t.function()))
                        .toList())
                .build();
    }

    private static Index edit(Index index, UnaryOperator<Expr> edit) {
        return new Index(
                index.name(),
                index.unique(),
                index.method(),
                index.keys().stream()
                        .map(k -> new IndexKey(
                                edit(k.target(), edit), k.collation(), k.operatorClass(), k.descending(), k.nulls()))
                        .toList(),
                index.include(),
                index.where().map(edit),
                index.nullsNotDistinct());
    }

    private static IndexKey.Target edit(IndexKey.Target target, UnaryOperator<Expr> edit) {
        return target instanceof IndexKey.OfExpression e
                ? new IndexKey.OfExpression(edit.apply(e.expression()))
                : target;
    }
}
