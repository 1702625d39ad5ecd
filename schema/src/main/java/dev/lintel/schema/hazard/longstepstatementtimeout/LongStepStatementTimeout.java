package dev.lintel.schema.hazard.longstepstatementtimeout;

import dev.lintel.schema.hazard.Context;
import dev.lintel.schema.hazard.Danger;
import dev.lintel.schema.hazard.Hazard;
import dev.lintel.schema.hazard.HazardInfo;
import dev.lintel.schema.hazard.Level;
import dev.lintel.schema.statement.AlterAction;
import dev.lintel.schema.statement.SqlStatement;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A statement_timeout ends what takes long. */
public final class LongStepStatementTimeout implements Hazard {

    private static final HazardInfo INFO =
            new HazardInfo("long-step-statement-timeout", Level.WARNING, "a statement_timeout ends what takes long");

    @Override
    public HazardInfo info() {
        return INFO;
    }

    @Override
    public List<Danger> find(Context context, SqlStatement statement) {
        boolean isLong = context.used(statement, AlterAction.ValidateConstraint.class)
                        .findAny()
                        .isPresent()
                || statement instanceof SqlStatement.CreateIndex index && index.concurrently()
                || statement instanceof SqlStatement.Maintain maintain && maintain.concurrently();
        return isLong && hasTimeout(context)
                ? List.of(
                        new Danger(
                                "the statement_timeout that was set before ends it halfway; a build that is ended leaves an invalid index",
                                "SET statement_timeout = 0 before it, or no setting: the runner sets the timeouts of each step"))
                : List.of();
    }

    /** As it was set last, as far as the setting still holds. */
    private static boolean hasTimeout(Context context) {
        Optional<SqlStatement.SetParameter> ofSession =
                last(context.said().all().filter(s -> !isLocal(s)));
        Optional<SqlStatement.SetParameter> ofTransaction =
                last(context.saidInTransaction().all());
        return ofTransaction
                .or(() -> ofSession)
                .filter(s -> !s.value().matches("0[a-z]*|default|"))
                .isPresent();
    }

    private static boolean isLocal(SqlStatement statement) {
        return statement instanceof SqlStatement.SetParameter set && set.local();
    }

    private static Optional<SqlStatement.SetParameter> last(Stream<SqlStatement> statements) {
        return statements
                .filter(SqlStatement.SetParameter.class::isInstance)
                .map(SqlStatement.SetParameter.class::cast)
                .filter(s -> s.name().equals("statement_timeout"))
                .reduce((one, next) -> next);
    }
}
