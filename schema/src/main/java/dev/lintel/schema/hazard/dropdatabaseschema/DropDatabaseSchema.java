package dev.lintel.schema.hazard.dropdatabaseschema;

import dev.lintel.schema.hazard.Context;
import dev.lintel.schema.hazard.Danger;
import dev.lintel.schema.hazard.Hazard;
import dev.lintel.schema.hazard.HazardInfo;
import dev.lintel.schema.hazard.Level;
import dev.lintel.schema.statement.ObjectKind;
import dev.lintel.schema.statement.SqlStatement;
import java.util.List;

/** A schema or a database is dropped. */
public final class DropDatabaseSchema implements Hazard {

    private static final HazardInfo INFO =
            new HazardInfo("drop-database-schema", Level.ERROR, "a schema or a database is dropped");

    @Override
    public HazardInfo info() {
        return INFO;
    }

    @Override
    public List<Danger> find(Context context, SqlStatement statement) {
        return statement instanceof SqlStatement.Drop drop
                        && (drop.kind() == ObjectKind.SCHEMA || drop.kind() == ObjectKind.DATABASE)
                        && !isNew(context, drop)
                ? List.of(new Danger(
                        "a " + drop.kind() + " is dropped" + (drop.cascade() ? " with all that is in it" : ""),
                        "a statement for each table, with its reason; op.dropSchema(…) where it is empty"))
                : List.of();
    }

    private static boolean isNew(Context context, SqlStatement.Drop drop) {
        return context.said()
                .all()
                .anyMatch(s -> s instanceof SqlStatement.Other other
                        && other.what().equals("create schema")
                        && drop.names().stream()
                                .allMatch(n -> other.sql().contains(n.name().value())));
    }
}
