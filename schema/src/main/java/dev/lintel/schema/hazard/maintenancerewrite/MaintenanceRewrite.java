package dev.lintel.schema.hazard.maintenancerewrite;

import dev.lintel.schema.hazard.Context;
import dev.lintel.schema.hazard.Danger;
import dev.lintel.schema.hazard.Hazard;
import dev.lintel.schema.hazard.HazardInfo;
import dev.lintel.schema.hazard.Level;
import dev.lintel.schema.statement.AlterAction;
import dev.lintel.schema.statement.SqlStatement;
import java.util.List;
import java.util.stream.Stream;

/** A table is written anew while nobody can use it. */
public final class MaintenanceRewrite implements Hazard {

    private static final HazardInfo INFO =
            new HazardInfo("maintenance-rewrite", Level.ERROR, "a table is written anew while nobody can use it");

    @Override
    public HazardInfo info() {
        return INFO;
    }

    @Override
    public List<Danger> find(Context context, SqlStatement statement) {
        boolean isMaintenance = statement instanceof SqlStatement.Maintain maintain
                && !maintain.what().startsWith("REINDEX")
                && !maintain.concurrently()
                && maintain.target().filter(context::isNew).isEmpty();
        Stream<String> commands = isMaintenance && statement instanceof SqlStatement.Maintain maintain
                ? Stream.of(maintain.what())
                : Stream.of();
        return Stream.concat(
                        commands,
                        context.used(statement, AlterAction.Rewrite.class).map(AlterAction.Rewrite::what))
                .map(w -> new Danger(
                        w + " writes everything anew while nobody can use it",
                        "pg_repack or, from PostgreSQL 19, REPACK; REFRESH … CONCURRENTLY for a view"))
                .toList();
    }
}
