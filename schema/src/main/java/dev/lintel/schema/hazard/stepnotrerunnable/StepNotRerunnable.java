package dev.lintel.schema.hazard.stepnotrerunnable;

import dev.lintel.schema.hazard.Context;
import dev.lintel.schema.hazard.Danger;
import dev.lintel.schema.hazard.Hazard;
import dev.lintel.schema.hazard.HazardInfo;
import dev.lintel.schema.hazard.Level;
import dev.lintel.schema.model.Expr;
import dev.lintel.schema.name.Identifier;
import dev.lintel.schema.statement.SqlStatement;
import java.util.List;

/** A step outside a transaction fails, or does its work twice, when it runs again. */
public final class StepNotRerunnable implements Hazard {

    private static final HazardInfo INFO = new HazardInfo(
            "step-not-rerunnable",
            Level.WARNING,
            "a step outside a transaction fails, or does its work twice, when it runs again");

    @Override
    public HazardInfo info() {
        return INFO;
    }

    @Override
    public List<Danger> find(Context context, SqlStatement statement) {
        if (context.sent() == 0) {
            return List.of();
        }
        if (statement instanceof SqlStatement.CreateIndex index && index.concurrently() && !index.ifNotExists()) {
            return List.of(new Danger(
                    "a build that was stopped leaves an invalid index, and the step fails on it when it runs again",
                    "op.createIndex(\"" + index.table() + "\", …), which takes away what a build has left"));
        }
        return statement instanceof SqlStatement.AddRows rows
                        && !context.isNew(rows.table())
                        && !Expr.of(rows.sql()).mentions(Identifier.of("conflict"))
                ? List.of(new Danger(
                        "when the step was stopped before it was recorded, it runs again, and the rows come twice",
                        "op.sql(…), whose record is committed with the rows; or ON CONFLICT DO NOTHING"))
                : List.of();
    }
}
