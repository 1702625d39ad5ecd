package dev.lintel.schema.hazard.sequenceincrement;

import dev.lintel.schema.hazard.Context;
import dev.lintel.schema.hazard.Danger;
import dev.lintel.schema.hazard.Hazard;
import dev.lintel.schema.hazard.HazardInfo;
import dev.lintel.schema.hazard.Level;
import dev.lintel.schema.model.Expr;
import dev.lintel.schema.statement.SqlStatement;
import java.util.List;

/** A sequence counts in other steps than running code thinks. */
public final class SequenceIncrement implements Hazard {

    private static final HazardInfo INFO = new HazardInfo(
            "sequence-increment", Level.ACKNOWLEDGE, "a sequence counts in other steps than running code thinks");

    @Override
    public HazardInfo info() {
        return INFO;
    }

    @Override
    public List<Danger> find(Context context, SqlStatement statement) {
        return statement instanceof SqlStatement.AlterSequence alter
                        && alter.increment()
                                .filter(i -> !isSame(context, alter, i))
                                .isPresent()
                        && context.said().all().noneMatch(s -> isCreated(s, alter))
                ? List.of(new Danger(
                        "code that is running takes the numbers between two values of " + alter.sequence()
                                + " for its own: with smaller steps the same keys are given twice",
                        "larger steps before the new code starts, with its allocationSize; smaller ones after the old code is gone,"
                                + " and setval behind the largest key"))
                : List.of();
    }

    /** Whether it counts so already. */
    private static boolean isSame(Context context, SqlStatement.AlterSequence alter, long increment) {
        return context.schema().stream()
                .flatMap(s -> s.sequences().values().stream())
                .anyMatch(q -> Context.isSame(q.name(), alter.sequence())
                        && q.options().increment() == increment);
    }

    private static boolean isCreated(SqlStatement statement, SqlStatement.AlterSequence alter) {
        return statement instanceof SqlStatement.Other other
                && other.what().equals("create sequence")
                && Expr.of(other.sql()).mentions(alter.sequence().name());
    }
}
