package dev.lintel.schema.hazard.timestampsessionzone;

import dev.lintel.schema.hazard.Context;
import dev.lintel.schema.hazard.Danger;
import dev.lintel.schema.hazard.Hazard;
import dev.lintel.schema.hazard.HazardInfo;
import dev.lintel.schema.hazard.Level;
import dev.lintel.schema.statement.AlterAction;
import dev.lintel.schema.statement.SqlStatement;
import dev.lintel.schema.type.SqlType;
import java.util.List;

/** A timestamp gets or loses its time zone by the setting of a session. */
public final class TimestampSessionZone implements Hazard {

    private static final HazardInfo INFO = new HazardInfo(
            "timestamp-session-zone",
            Level.ERROR,
            "a timestamp gets or loses its time zone by the setting of a session");

    @Override
    public HazardInfo info() {
        return INFO;
    }

    @Override
    public List<Danger> find(Context context, SqlStatement statement) {
        return context.used(statement, AlterAction.SetType.class)
                .flatMap(s -> context.column(Context.tableOf(statement), s.column()).stream()
                        .filter(c -> s.type().isPresent()
                                && isZone(c.type(), s.type().get()))
                        .map(c -> new Danger(
                                "which moment a row of column " + s.column()
                                        + " means then is decided by the TimeZone of this session; anywhere but in UTC the whole table"
                                        + " is written anew",
                                "a new column, filled in batches with " + s.column() + " AT TIME ZONE '…'")))
                .toList();
    }

    private static boolean isZone(SqlType from, SqlType to) {
        return from.sql().startsWith("timestamp")
                && to.sql().startsWith("timestamp")
                && from.sql().contains("with time zone") != to.sql().contains("with time zone");
    }
}
