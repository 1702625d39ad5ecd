package dev.lintel.schema.hazard.sequencealterblocks;

import dev.lintel.schema.hazard.Context;
import dev.lintel.schema.hazard.Danger;
import dev.lintel.schema.hazard.Hazard;
import dev.lintel.schema.hazard.HazardInfo;
import dev.lintel.schema.hazard.Level;
import dev.lintel.schema.statement.SqlStatement;
import java.util.List;

/** Who wants a number of a sequence waits for the rest of a transaction. */
public final class SequenceAlterBlocks implements Hazard {

    private static final HazardInfo INFO = new HazardInfo(
            "sequence-alter-blocks",
            Level.WARNING,
            "who wants a number of a sequence waits for the rest of a transaction");

    @Override
    public HazardInfo info() {
        return INFO;
    }

    @Override
    public List<Danger> find(Context context, SqlStatement statement) {
        return context
                .saidInTransaction()
                .all()
                .reduce((one, next) -> next)
                .filter(SqlStatement.AlterSequence.class::isInstance)
                .map(s -> ((SqlStatement.AlterSequence) s).sequence())
                .map(s -> new Danger(
                        "since ALTER SEQUENCE everybody who wants a value of " + s
                                + " waits, until all of this is committed",
                        "ALTER SEQUENCE as a step of its own, or as the last one"))
                .stream()
                .toList();
    }
}
