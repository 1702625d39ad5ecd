package dev.lintel.schema.hazard.setnotnullscan;

import dev.lintel.schema.hazard.Context;
import dev.lintel.schema.hazard.Danger;
import dev.lintel.schema.hazard.Hazard;
import dev.lintel.schema.hazard.HazardInfo;
import dev.lintel.schema.hazard.Level;
import dev.lintel.schema.lex.Lexer;
import dev.lintel.schema.model.Expr;
import dev.lintel.schema.name.Identifier;
import dev.lintel.schema.name.QualifiedName;
import dev.lintel.schema.statement.AlterAction;
import dev.lintel.schema.statement.SqlStatement;
import dev.lintel.schema.statement.TableConstraint;
import java.util.List;
import java.util.stream.Stream;

/** SET NOT NULL reads all rows while nobody can use the table. */
public final class SetNotNullScan implements Hazard {

    private static final HazardInfo INFO = new HazardInfo(
            "set-not-null-scan", Level.ERROR, "SET NOT NULL reads all rows while nobody can use the table");

    @Override
    public HazardInfo info() {
        return INFO;
    }

    @Override
    public List<Danger> find(Context context, SqlStatement statement) {
        return context.used(statement, AlterAction.SetNotNull.class)
                .filter(s -> !isProven(context, Context.tableOf(statement), s.column()))
                .map(s -> new Danger(
                        "SET NOT NULL on column " + s.column() + " reads all rows while nobody can use the table",
                        "op.setNotNull(\"" + Context.tableOf(statement) + "\", \"" + s.column()
                                + "\"), which proves it with a CHECK first"))
                .toList();
    }

    private static boolean isProven(Context context, QualifiedName table, Identifier column) {
        boolean isNotNull =
                context.column(table, column).filter(c -> !c.nullable()).isPresent();
        Stream<Expr> checks =
                context.table(table).stream().flatMap(t -> t.checks().stream()).map(c -> c.expression());
        boolean isAdded = context.said()
                .actions(table, AlterAction.AddColumn.class)
                .anyMatch(a -> a.column().name().equals(column) && a.column().notNull());
        boolean isValidated = context.said()
                .actions(table, AlterAction.AddConstraint.class)
                .map(AlterAction.AddConstraint::constraint)
                .filter(c ->
                        c.kind() == TableConstraint.Kind.NOT_NULL && c.columns().contains(column))
                .anyMatch(c -> c.name()
                        .filter(n -> context.said().isValidated(table, n))
                        .isPresent());
        return isNotNull
                || isAdded
                || isValidated
                || Stream.concat(context.said().proven(table), checks).anyMatch(c -> proves(c, column));
    }

    /** PostgreSQL takes {@code c IS NOT NULL} or {@code c IS DISTINCT FROM NULL}, alone or in an AND, and nothing else. */
    private static boolean proves(Expr condition, Identifier column) {
        return condition.saysNotNull(column)
                && Lexer.tokens(condition.sql()).stream().noneMatch(t -> t.is("or") || t.is("case"));
    }
}
