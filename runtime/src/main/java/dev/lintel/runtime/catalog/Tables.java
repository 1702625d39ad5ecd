package dev.lintel.runtime.catalog;

import dev.lintel.schema.name.Identifier;
import dev.lintel.schema.name.QualifiedName;
import dev.lintel.schema.op.KeepOldNames;
import dev.lintel.schema.op.PostgresVersion;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

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
                       obj_description(c.oid, 'pg_class') AS comment,
                       ARRAY(SELECT v.relname::text FROM pg_depend d JOIN pg_rewrite r ON r.oid = d.objid
                             JOIN pg_class v ON v.oid = r.ev_class
                             WHERE d.refclassid = 'pg_class'::regclass AND d.refobjid = c.oid
                               AND d.classid = 'pg_rewrite'::regclass AND v.relkind = 'v'
                               AND v.relnamespace = c.relnamespace AND c.relname LIKE 'lx\\_%') AS views
                FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
                WHERE c.relnamespace = ANY (?) AND c.relkind IN ('r', 'p', 'v', 'm', 'f')
                  AND c.relname NOT IN ('lintel_version', 'lintel_history',
                      'flyway_schema_history', 'databasechangelog', 'databasechangeloglock')
                  AND NOT EXISTS (SELECT FROM pg_depend d
                                  WHERE d.classid = 'pg_class'::regclass AND d.objid = c.oid AND d.deptype = 'e')
                ORDER BY schema, name""";
    }

    /** Between the revisions of a release a view may have the name of a table, which stands aside; see {@link KeepOldNames}. */
    private static QualifiedName standingFor(QualifiedName table, List<String> views) {
        return views.stream()
                .map(view -> table.sibling(Identifier.of(view)))
                .filter(name -> KeepOldNames.aside(name).equals(table))
                .findFirst()
                .orElse(table);
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
                draft.addTable(row.getLong("oid"), standingFor(name, CatalogQuery.strings(row, "views")))
                        .comment(CatalogQuery.optional(row, "comment"));
                if (row.getBoolean("unlogged")) {
                    draft.mark(Part.of(Part.Kind.TABLE, name), "UNLOGGED");
                }
            }
        }
    }
}
