package dev.lintel.runtime.catalog;

import dev.lintel.schema.model.EnumType;
import dev.lintel.schema.name.QualifiedName;
import dev.lintel.schema.op.PostgresVersion;
import java.sql.ResultSet;
import java.sql.SQLException;

/** Native enums (PostgreSQL manual, pg_type, pg_enum, pg_cast, pg_operator). Domains are left out. */
final class Enums implements CatalogQuery {

    @Override
    public String sql(PostgresVersion version) {
        return """
                SELECT n.nspname AS schema, t.typname AS name, t.typtype::text AS kind,
                       (SELECT array_agg(e.enumlabel::text ORDER BY e.enumsortorder) FROM pg_enum e
                        WHERE e.enumtypid = t.oid) AS labels,
                       EXISTS (SELECT FROM pg_cast c WHERE c.castsource = 'varchar'::regtype AND c.casttarget = t.oid
                               AND c.castcontext IN ('a', 'i')) AS has_cast,
                       12 = (SELECT count(*) FROM pg_cast c JOIN pg_operator o ON c.casttarget IN (o.oprleft, o.oprright)
                             WHERE c.castsource = t.oid AND c.castcontext = 'i'
                             AND o.oprname IN ('=', '<>', '<', '<=', '>', '>=')) AS has_comparisons
                FROM pg_type t JOIN pg_namespace n ON n.oid = t.typnamespace
                WHERE t.typnamespace = ANY (?) AND (t.typtype IN ('e', 'd'))
                  AND NOT EXISTS (SELECT FROM pg_depend d
                                  WHERE d.classid = 'pg_type'::regclass AND d.objid = t.oid AND d.deptype = 'e')
                ORDER BY schema, name""";
    }

    @Override
    public void row(ResultSet row, Draft draft) throws SQLException {
        QualifiedName name = draft.name(row.getString("schema"), row.getString("name"));
        switch (row.getString("kind")) {
            case "d" -> draft.leaveOut("domain " + name);
            default -> {
                draft.schema().put(new EnumType(name, CatalogQuery.strings(row, "labels")));
                if (!row.getBoolean("has_cast")) {
                    draft.mark(Part.of(Part.Kind.TYPE, name), "without its cast from character varying");
                } else if (!row.getBoolean("has_comparisons") && draft.version().isAtLeast(14)) {
                    draft.mark(Part.of(Part.Kind.TYPE, name), "without its comparisons with character varying");
                }
            }
        }
    }
}
