package dev.lintel.schema.hazard.validateinaddingtransaction;

import dev.lintel.schema.hazard.Context;
import dev.lintel.schema.hazard.Danger;
import dev.lintel.schema.hazard.Hazard;
import dev.lintel.schema.hazard.HazardInfo;
import dev.lintel.schema.hazard.Level;
import dev.lintel.schema.name.Identifier;
import dev.lintel.schema.statement.AlterAction;
import dev.lintel.schema.statement.SqlStatement;
import java.util.List;
import java.util.stream.Stream;

/** A constraint is validated in the transaction that adds it. */
public final class ValidateInAddingTransaction implements Hazard {

    private static final HazardInfo INFO = new HazardInfo(
            "validate-in-adding-transaction", Level.ERROR, "a constraint is validated in the transaction that adds it");

    @Override
    public HazardInfo info() {
        return INFO;
    }

    @Override
    public List<Danger> find(Context context, SqlStatement statement) {
        Stream<SqlStatement> before =
                context.isInTransaction() ? context.saidInTransaction().all() : Stream.of();
        List<Identifier> added = Stream.concat(before, Stream.of(statement))
                .filter(s -> statement instanceof SqlStatement.AlterTable alter && Context.isOf(s, alter.table()))
                .flatMap(s -> s.actions(AlterAction.AddConstraint.class))
                .filter(a -> a.constraint().notValid())
                .flatMap(a -> a.constraint().name().stream())
                .toList();
        return context.used(statement, AlterAction.ValidateConstraint.class)
                .filter(v -> added.contains(v.name()))
                .map(v -> new Danger(
                        "constraint " + v.name() + " is added and validated in one transaction, so that all rows are"
                                + " read under the lock of the adding",
                        "two steps; op.addConstraint(…) makes them"))
                .toList();
    }
}
