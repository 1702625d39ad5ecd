package dev.lintel.schema.hazard.concurrentintransaction;

import dev.lintel.schema.hazard.Context;
import dev.lintel.schema.hazard.Danger;
import dev.lintel.schema.hazard.Hazard;
import dev.lintel.schema.hazard.HazardInfo;
import dev.lintel.schema.hazard.Level;
import dev.lintel.schema.statement.AlterAction;
import dev.lintel.schema.statement.ObjectKind;
import dev.lintel.schema.statement.SqlStatement;
import java.util.List;
import java.util.Optional;

/** What cannot run in a transaction is in one. */
public final class ConcurrentInTransaction implements Hazard {

    private static final HazardInfo INFO =
            new HazardInfo("concurrent-in-transaction", Level.ERROR, "what cannot run in a transaction is in one");

    @Override
    public HazardInfo info() {
        return INFO;
    }

    @Override
    public List<Danger> find(Context context, SqlStatement statement) {
        return context.isInTransaction()
                ? what(statement)
                        .map(w -> new Danger(w + " fails inside a transaction, with error 25001", instead(statement)))
                        .stream()
                        .toList()
                : List.of();
    }

    private static Optional<String> what(SqlStatement statement) {
        if (statement instanceof SqlStatement.CreateIndex index && index.concurrently()) {
            return Optional.of("CREATE INDEX CONCURRENTLY");
        } else if (statement instanceof SqlStatement.Drop drop && drop.concurrently()) {
            return Optional.of("DROP INDEX CONCURRENTLY");
        } else if (statement instanceof SqlStatement.Drop drop && drop.kind() == ObjectKind.DATABASE) {
            return Optional.of("DROP DATABASE");
        } else if (statement instanceof SqlStatement.OutsideTransaction outside) {
            return Optional.of(outside.what());
        } else if (statement instanceof SqlStatement.Maintain maintain) {
            boolean isRefused = maintain.what().startsWith("VACUUM")
                    || maintain.what().startsWith("REINDEX") && maintain.concurrently();
            return isRefused ? Optional.of(maintain.what()) : Optional.empty();
        }
        return statement
                .actions(AlterAction.DetachPartition.class)
                .filter(AlterAction.DetachPartition::concurrently)
                .map(d -> "DETACH PARTITION CONCURRENTLY")
                .findFirst();
    }

    private static String instead(SqlStatement statement) {
        if (statement instanceof SqlStatement.CreateIndex index) {
            return "op.createIndex(\"" + index.table() + "\", …), which builds it outside a transaction";
        }
        return statement instanceof SqlStatement.Drop drop && drop.kind() == ObjectKind.INDEX
                ? "op.dropIndex(…), which drops it outside a transaction"
                : "op.autocommit(…), a step outside a transaction";
    }
}
