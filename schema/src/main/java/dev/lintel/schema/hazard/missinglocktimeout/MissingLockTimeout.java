package dev.lintel.schema.hazard.missinglocktimeout;

import dev.lintel.schema.hazard.Context;
import dev.lintel.schema.hazard.Danger;
import dev.lintel.schema.hazard.Hazard;
import dev.lintel.schema.hazard.HazardInfo;
import dev.lintel.schema.hazard.Level;
import dev.lintel.schema.sql.LockMode;
import dev.lintel.schema.statement.SqlStatement;
import java.util.List;

/** A strong lock is waited for without a lock_timeout. */
public final class MissingLockTimeout implements Hazard {

    private static final HazardInfo INFO =
            new HazardInfo("missing-lock-timeout", Level.ERROR, "a strong lock is waited for without a lock_timeout");

    @Override
    public HazardInfo info() {
        return INFO;
    }

    @Override
    public List<Danger> find(Context context, SqlStatement statement) {
        boolean isStrong = context.locks(statement).values().stream().anyMatch(LockMode::blocksWriters);
        return isStrong && !context.hasLockTimeout()
                ? List.of(new Danger(
                        "it waits for its lock without end, and everybody who comes later waits behind it",
                        "SET lock_timeout = '500ms' before it, and try again; Lintel's runner does so for each op.sql"))
                : List.of();
    }
}
