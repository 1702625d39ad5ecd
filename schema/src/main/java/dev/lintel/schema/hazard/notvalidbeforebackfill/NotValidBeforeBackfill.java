package dev.lintel.schema.hazard.notvalidbeforebackfill;

import dev.lintel.schema.hazard.Context;
import dev.lintel.schema.hazard.Danger;
import dev.lintel.schema.hazard.Hazard;
import dev.lintel.schema.hazard.HazardInfo;
import dev.lintel.schema.hazard.Level;
import dev.lintel.schema.lex.Lexer;
import dev.lintel.schema.lex.Token;
import dev.lintel.schema.model.Expr;
import dev.lintel.schema.name.Identifier;
import dev.lintel.schema.name.QualifiedName;
import dev.lintel.schema.statement.AlterAction;
import dev.lintel.schema.statement.SqlStatement;
import dev.lintel.schema.statement.TableConstraint;
import java.util.ArrayList;
import java.util.List;

/** Rows are filled after the constraint that they break. */
public final class NotValidBeforeBackfill implements Hazard {

    private static final HazardInfo INFO = new HazardInfo(
            "not-valid-before-backfill", Level.ERROR, "rows are filled after the constraint that they break");

    @Override
    public HazardInfo info() {
        return INFO;
    }

    @Override
    public List<Danger> find(Context context, SqlStatement statement) {
        return statement instanceof SqlStatement.ChangeRows change && !change.delete() && !context.isNew(change.table())
                ? context.said()
                        .all()
                        .filter(s -> Context.isOf(s, change.table()))
                        .flatMap(s -> s.actions(AlterAction.AddConstraint.class))
                        .map(AlterAction.AddConstraint::constraint)
                        .filter(c -> c.notValid() && isOpen(context, change.table(), c))
                        .flatMap(c -> required(c).stream()
                                .filter(Expr.of(change.sql())::mentions)
                                .map(column -> danger(c, column)))
                        .limit(1)
                        .toList()
                : List.of();
    }

    private static Danger danger(TableConstraint constraint, Identifier column) {
        return new Danger(
                "since " + constraint.title() + " is there, each UPDATE of a row without " + column
                        + " fails, whatever it changes; the rows should have been filled before",
                "op.backfill(…) first, then op.setNotNull(…)");
    }

    private static boolean isOpen(Context context, QualifiedName table, TableConstraint constraint) {
        return constraint
                .name()
                .filter(n -> context.said().isValidated(table, n))
                .isEmpty();
    }

    /** The columns that must not be NULL any more. */
    private static List<Identifier> required(TableConstraint constraint) {
        if (constraint.kind() == TableConstraint.Kind.NOT_NULL) {
            return constraint.columns();
        }
        List<Identifier> columns = new ArrayList<>();
        constraint.condition().ifPresent(condition -> {
            for (Token token : Lexer.tokens(condition.sql())) {
                if (token.isWord() && condition.saysNotNull(Identifier.of(token.name()))) {
                    columns.add(Identifier.of(token.name()));
                }
            }
        });
        return columns;
    }
}
