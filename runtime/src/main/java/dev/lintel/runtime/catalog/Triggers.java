package dev.lintel.runtime.catalog;

import dev.lintel.schema.model.Expr;
import dev.lintel.schema.model.Trigger;
import dev.lintel.schema.name.Identifier;
import dev.lintel.schema.op.PostgresVersion;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Row triggers (PostgreSQL manual, pg_trigger). Those for statements or TRUNCATE and those in place of what they are for, no model
 * says.
 */
final class Triggers implements CatalogQuery {

    // The bits of pg_trigger.tgtype.
    private static final int ROW = 1;
    private static final int BEFORE = 1 << 1;
    private static final int INSERT = 1 << 2;
    private static final int DELETE = 1 << 3;
    private static final int UPDATE = 1 << 4;
    private static final int TRUNCATE = 1 << 5;
    private static final int INSTEAD = 1 << 6;

    @Override
    public String sql(PostgresVersion version) {
        return """
                SELECT t.tgrelid AS table_oid, t.tgname AS name, t.tgtype, t.tgenabled::text AS enabled,
                       t.tgqual IS NOT NULL AS conditional, pg_get_triggerdef(t.oid) AS definition,
                       t.tgconstraint <> 0 AS of_constraint, t.tgnargs,
                       (SELECT string_agg(quote_ident(a.attname), ', ' ORDER BY a.attnum) FROM pg_attribute a
                        WHERE a.attrelid = t.tgrelid AND a.attnum = ANY (t.tgattr::int2[])) AS of_columns,
                       n.nspname AS schema, p.proname AS function
                FROM pg_trigger t JOIN pg_proc p ON p.oid = t.tgfoid JOIN pg_namespace n ON n.oid = p.pronamespace
                WHERE t.tgrelid = ANY (?) AND NOT t.tgisinternal
                ORDER BY table_oid, name""";
    }

    @Override
    public void row(ResultSet row, Draft draft) throws SQLException {
        long table = row.getLong("table_oid");
        Identifier name = Identifier.of(row.getString("name"));
        int type = row.getInt("tgtype");
        if ((type & ROW) == 0 || (type & (TRUNCATE | INSTEAD)) != 0) {
            draft.leaveOut("trigger " + name.quoted() + " of " + draft.tableName(table));
            return;
        }
        Trigger trigger = new Trigger(
                name,
                (type & BEFORE) == 0 ? Trigger.Timing.AFTER : Trigger.Timing.BEFORE,
                events(type),
                row.getBoolean("conditional")
                        ? Optional.of(Expr.of(
                                Parentheses.stripped(Parentheses.first(CatalogQuery.printed(row, "definition")))))
                        : Optional.empty(),
                draft.name(row.getString("schema"), row.getString("function")));
        draft.table(table, t -> t.trigger(trigger));
        mark(row, Part.of(Part.Kind.TRIGGER, draft.tableName(table), name), draft);
    }

    private static List<Trigger.Event> events(int type) {
        List<Trigger.Event> events = new ArrayList<>();
        if ((type & INSERT) != 0) {
            events.add(Trigger.Event.INSERT);
        }
        if ((type & DELETE) != 0) {
            events.add(Trigger.Event.DELETE);
        }
        if ((type & UPDATE) != 0) {
            events.add(Trigger.Event.UPDATE);
        }
        return events;
    }

    private static void mark(ResultSet row, Part part, Draft draft) throws SQLException {
        if (row.getBoolean("of_constraint")) {
            draft.mark(part, "CONSTRAINT");
        }
        CatalogQuery.optional(row, "of_columns").ifPresent(c -> draft.mark(part, "UPDATE OF " + c));
        if (row.getInt("tgnargs") > 0) {
            draft.mark(part, "WITH " + row.getInt("tgnargs") + " ARGUMENTS");
        }
        switch (row.getString("enabled")) {
            case "D" -> draft.mark(part, "DISABLED");
            case "R" -> draft.mark(part, "ENABLED ON REPLICA ONLY");
            case "A" -> draft.mark(part, "ENABLED ALWAYS");
            default -> {}
        }
    }
}
