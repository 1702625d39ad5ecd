package dev.lintel.runtime.catalog;

import dev.lintel.schema.name.QualifiedName;
import dev.lintel.schema.op.PostgresVersion;
import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * Tables and what else has columns (PostgreSQL manual, pg_class). A partitioned table is a table; its partitions, and views, are
 * left out.
 */
final class Tables implements CatalogQuery {

    @Override
    public String sql(PostgresVersion version) {
        return """
                SELECT c.oid, n.nspname AS schema, c.relname AS name, c.relkind::text AS kind,
                       c.relpersistence = 'u' AS unlogged, c.relispartition AS partition,
                       obj_description(c.oid, 'pg_class') AS comment
                FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
                WHERE c.relnamespace = ANY (?) AND c.relkind IN ('r', 'p', 'v', 'm', 'f')
                  AND c.relname NOT IN ('lintel_version', 'lintel_history',
                      'flyway_schema_history', 'databasechangelog', 'databasechangeloglock')
                  AND NOT EXISTS (SELECT FROM pg_depend d
                                  WHERE d.classid = 'pg_class'::regclass AND d.objid = c.oid AND d.deptype = 'e')
                ORDER BY schema, name""";
    }

    @Override
    public void row(ResultSet row, Draft draft) throws SQLException {
        QualifiedName name = draft.name(row.getString("schema"), row.getString("name"));
        if (row.getBoolean("partition")) {
            draft.leaveOut("partition " + name);
            return;
        }
        switch (row.getString("kind")) {
            case "v" -> draft.leaveOut("view " + name);
            case "m" -> draft.leaveOut("materialized view " + name);
            case "f" -> draft.leaveOut("foreign table " + name);
            default -> {
                draft.addTable(row.getLong("oid"), name).comment(CatalogQuery.optional(row, "comment"));
                if (row.getBoolean("unlogged")) {
                    draft.mark(Part.of(Part.Kind.TABLE, name), "UNLOGGED");
                }
            }
        }
    }
}
