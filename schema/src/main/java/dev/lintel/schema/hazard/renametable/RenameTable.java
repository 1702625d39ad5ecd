package dev.lintel.schema.hazard.renametable;

import dev.lintel.schema.hazard.Context;
import dev.lintel.schema.hazard.Danger;
import dev.lintel.schema.hazard.Hazard;
import dev.lintel.schema.hazard.HazardInfo;
import dev.lintel.schema.hazard.Level;
import dev.lintel.schema.statement.AlterAction;
import dev.lintel.schema.statement.ObjectKind;
import dev.lintel.schema.statement.SqlStatement;
import java.util.List;
import java.util.stream.Stream;

/** A table gets another name or schema at once. */
public final class RenameTable implements Hazard {

    private static final HazardInfo INFO =
            new HazardInfo("rename-table", Level.ACKNOWLEDGE, "a table gets another name or schema at once");

    @Override
    public HazardInfo info() {
        return INFO;
    }

    @Override
    public List<Danger> find(Context context, SqlStatement statement) {
        Stream<String> tables = Stream.concat(
                context.used(statement, AlterAction.RenameTable.class).map(r -> "table " + Context.tableOf(statement)),
                context.used(statement, AlterAction.SetSchema.class).map(r -> "table " + Context.tableOf(statement)));
        boolean isRenamed = statement instanceof SqlStatement.Rename rename
                && List.of(ObjectKind.SCHEMA, ObjectKind.VIEW, ObjectKind.MATERIALIZED_VIEW, ObjectKind.SEQUENCE)
                        .contains(rename.kind());
        Stream<String> others = isRenamed && statement instanceof SqlStatement.Rename rename
                ? Stream.of(rename.kind() + " " + rename.from())
                : Stream.of();
        return Stream.concat(tables, others)
                .map(n -> new Danger(
                        "code that is running still says " + n + ", and fails from this moment on",
                        "a view under the old name in the same transaction, with the same grants;"
                                + " op.renameTable(…) where the application is stopped"))
                .toList();
    }
}
