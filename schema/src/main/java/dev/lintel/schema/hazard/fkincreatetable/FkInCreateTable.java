package dev.lintel.schema.hazard.fkincreatetable;

import dev.lintel.schema.hazard.Context;
import dev.lintel.schema.hazard.Danger;
import dev.lintel.schema.hazard.Hazard;
import dev.lintel.schema.hazard.HazardInfo;
import dev.lintel.schema.hazard.Level;
import dev.lintel.schema.statement.SqlStatement;
import java.util.List;
import java.util.stream.Stream;

/** A new table locks the table that it references. */
public final class FkInCreateTable implements Hazard {

    private static final HazardInfo INFO =
            new HazardInfo("fk-in-create-table", Level.WARNING, "a new table locks the table that it references");

    @Override
    public HazardInfo info() {
        return INFO;
    }

    @Override
    public List<Danger> find(Context context, SqlStatement statement) {
        if (!(statement instanceof SqlStatement.CreateTable create) || create.temporary()) {
            return List.of();
        }
        return Stream.concat(
                        create.constraints().stream().flatMap(c -> c.references().stream()),
                        create.columns().stream().flatMap(c -> c.references().stream()))
                .filter(t -> !Context.isSame(t, create.table()) && !context.isNew(t))
                .distinct()
                .map(t -> new Danger(
                        "the foreign key locks " + t + " against writers, and waits for those that are at work",
                        "op.createTable(…) without it, and op.addForeignKey(…) as a step of its own"))
                .toList();
    }
}
