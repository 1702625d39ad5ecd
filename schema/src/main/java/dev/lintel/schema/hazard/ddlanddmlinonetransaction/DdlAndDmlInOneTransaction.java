package dev.lintel.schema.hazard.ddlanddmlinonetransaction;

import dev.lintel.schema.hazard.Context;
import dev.lintel.schema.hazard.Danger;
import dev.lintel.schema.hazard.Hazard;
import dev.lintel.schema.hazard.HazardInfo;
import dev.lintel.schema.hazard.Level;
import dev.lintel.schema.name.QualifiedName;
import dev.lintel.schema.statement.SqlStatement;
import java.util.List;
import java.util.Optional;

/** A table is changed and then filled in one transaction. */
public final class DdlAndDmlInOneTransaction implements Hazard {

    private static final HazardInfo INFO = new HazardInfo(
            "ddl-and-dml-in-one-transaction", Level.ERROR, "a table is changed and then filled in one transaction");

    @Override
    public HazardInfo info() {
        return INFO;
    }

    @Override
    public List<Danger> find(Context context, SqlStatement statement) {
        Optional<QualifiedName> filled = statement instanceof SqlStatement.ChangeRows change
                        && change.keys().isEmpty()
                ? Optional.of(change.table())
                : statement instanceof SqlStatement.AddRows add && add.many()
                        ? Optional.of(add.table())
                        : Optional.empty();
        boolean isLocked = filled.isPresent()
                && context.isInTransaction()
                && context.saidInTransaction()
                        .all()
                        .flatMap(s -> context.locks(s).entrySet().stream())
                        .anyMatch(e -> e.getValue().blocksWriters() && Context.isSame(e.getKey(), filled.get()));
        return isLocked
                ? List.of(new Danger(
                        "the rows of " + filled.get() + " are changed while the transaction holds the lock of its DDL,"
                                + " so that nobody can use the table until the last one is done",
                        "a step of its own for the rows; op.backfill(…) fills a column in batches"))
                : List.of();
    }
}
