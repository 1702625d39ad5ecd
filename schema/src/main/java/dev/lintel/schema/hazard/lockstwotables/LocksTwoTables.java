package dev.lintel.schema.hazard.lockstwotables;

import dev.lintel.schema.hazard.Context;
import dev.lintel.schema.hazard.Danger;
import dev.lintel.schema.hazard.Hazard;
import dev.lintel.schema.hazard.HazardInfo;
import dev.lintel.schema.hazard.Level;
import dev.lintel.schema.name.QualifiedName;
import dev.lintel.schema.sql.LockMode;
import dev.lintel.schema.statement.SqlStatement;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** One transaction locks several tables that are in use. */
public final class LocksTwoTables implements Hazard {

    private static final HazardInfo INFO =
            new HazardInfo("locks-two-tables", Level.WARNING, "one transaction locks several tables that are in use");

    @Override
    public HazardInfo info() {
        return INFO;
    }

    @Override
    public List<Danger> find(Context context, SqlStatement statement) {
        if (!context.isInTransaction()) {
            return List.of();
        }
        List<QualifiedName> before = context.saidInTransaction()
                .all()
                .flatMap(s -> strong(context, s))
                .distinct()
                .toList();
        return strong(context, statement)
                .filter(t -> !before.isEmpty() && before.stream().noneMatch(b -> Context.isSame(b, t)))
                .limit(1)
                .map(t -> new Danger(
                        "the transaction waits for " + t + " while it holds " + before.get(0)
                                + ", and can meet an application that takes them the other way round",
                        "a step for each table"))
                .toList();
    }

    private static Stream<QualifiedName> strong(Context context, SqlStatement statement) {
        boolean isOneLock = statement instanceof SqlStatement.LockTable;
        return context.locks(statement).entrySet().stream()
                .filter(e -> !isOneLock && e.getValue().compareTo(LockMode.SHARE_ROW_EXCLUSIVE) >= 0)
                .map(Map.Entry::getKey);
    }
}
