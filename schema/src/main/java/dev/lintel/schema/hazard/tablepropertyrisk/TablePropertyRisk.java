package dev.lintel.schema.hazard.tablepropertyrisk;

import dev.lintel.schema.hazard.Context;
import dev.lintel.schema.hazard.Danger;
import dev.lintel.schema.hazard.Hazard;
import dev.lintel.schema.hazard.HazardInfo;
import dev.lintel.schema.hazard.Level;
import dev.lintel.schema.statement.AlterAction;
import dev.lintel.schema.statement.SqlStatement;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** A table behaves otherwise from now on. */
public final class TablePropertyRisk implements Hazard {

    private static final HazardInfo INFO =
            new HazardInfo("table-property-risk", Level.ACKNOWLEDGE, "a table behaves otherwise from now on");

    @Override
    public HazardInfo info() {
        return INFO;
    }

    @Override
    public List<Danger> find(Context context, SqlStatement statement) {
        Stream<String> properties = Stream.concat(
                context.used(statement, AlterAction.SetProperty.class).map(AlterAction.SetProperty::what),
                context.used(statement, AlterAction.SetParameters.class)
                        .map(AlterAction.SetParameters::words)
                        .filter(w -> isAutovacuumOff(w)));
        boolean isPolicy = statement instanceof SqlStatement.ChangePolicy policy && !context.isNew(policy.table());
        boolean isLock = statement instanceof SqlStatement.LockTable lock
                && lock.mode().blocksWriters()
                && lock.tables().stream().anyMatch(t -> !context.isNew(t));
        Stream<String> others =
                isPolicy ? Stream.of("a policy of row security") : isLock ? Stream.of("LOCK TABLE") : Stream.of();
        return Stream.concat(properties, others)
                .map(p -> new Danger(
                        p + " changes who sees which rows, how they are replicated or cleaned, or who has to wait",
                        "make sure that it is meant, and say so"))
                .toList();
    }

    private static boolean isAutovacuumOff(String words) {
        String compact = words.toLowerCase(Locale.ROOT).replace(" ", "");
        return compact.contains("autovacuum_enabled=false") || compact.contains("autovacuum_enabled=off");
    }
}
