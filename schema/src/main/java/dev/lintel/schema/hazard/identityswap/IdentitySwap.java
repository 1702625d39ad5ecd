package dev.lintel.schema.hazard.identityswap;

import dev.lintel.schema.hazard.Context;
import dev.lintel.schema.hazard.Danger;
import dev.lintel.schema.hazard.Hazard;
import dev.lintel.schema.hazard.HazardInfo;
import dev.lintel.schema.hazard.Level;
import dev.lintel.schema.statement.AlterAction;
import dev.lintel.schema.statement.SqlStatement;
import java.util.List;

/** A column becomes an identity and counts from 1. */
public final class IdentitySwap implements Hazard {

    private static final HazardInfo INFO =
            new HazardInfo("identity-swap", Level.WARNING, "a column becomes an identity and counts from 1");

    @Override
    public HazardInfo info() {
        return INFO;
    }

    @Override
    public List<Danger> find(Context context, SqlStatement statement) {
        return context.used(statement, AlterAction.AddIdentity.class)
                .filter(a -> !a.started())
                .map(a -> new Danger(
                        "the sequence of the identity begins at 1, whatever keys the rows have; and it is refused while column "
                                + a.column() + " has a default or may be NULL",
                        "op.dropDefault(…), then op.addIdentity(\"" + Context.tableOf(statement) + "\", \"" + a.column()
                                + "\", …), which begins behind the largest key"))
                .toList();
    }
}
