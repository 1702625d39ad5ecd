package dev.lintel.runtime.command;

import dev.lintel.runtime.database.Database;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** What is in a database that should be empty, but for Lintel's own tables. */
final class Leftovers {

    private static final String QUERY = """
            SELECT kind || ' ' || name FROM (
                SELECT CASE c.relkind WHEN 'S' THEN 'sequence' WHEN 'v' THEN 'view' ELSE 'table' END AS kind,
                    c.oid::regclass::text AS name, c.relnamespace AS space, c.relname AS plain
                FROM pg_class c WHERE c.relkind IN ('r', 'p', 'v', 'm', 'S', 'f')
                UNION ALL
                SELECT 'type', t.oid::regtype::text, t.typnamespace, t.typname
                FROM pg_type t WHERE t.typtype IN ('e', 'd')
                UNION ALL
                SELECT 'function', p.oid::regprocedure::text, p.pronamespace, p.proname FROM pg_proc p
            ) o JOIN pg_namespace n ON n.oid = o.space
            WHERE n.nspname NOT IN ('pg_catalog', 'information_schema') AND n.nspname NOT LIKE 'pg\\_%'
                AND NOT (o.kind IN ('table', 'sequence') AND o.plain LIKE 'lintel\\_%')
            ORDER BY 1""";

    private Leftovers() {}

    static List<String> in(Database database) throws SQLException {
        List<String> found = new ArrayList<>();
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(QUERY)) {
            while (rows.next()) {
                found.add("the " + rows.getString(1));
            }
        }
        return found;
    }
}
