package dev.lintel.runtime.catalog;

import dev.lintel.schema.model.CompositeType;
import dev.lintel.schema.name.Identifier;
import dev.lintel.schema.op.PostgresVersion;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * Composite types (PostgreSQL manual, pg_type, pg_attribute), but for those that an enum is compared through, and what is left of
 * such a type when its enum is gone: one without attributes.
 */
final class CompositeTypes implements CatalogQuery {

    @Override
    public String sql(PostgresVersion version) {
        return """
                SELECT n.nspname AS schema, t.typname AS name,
                       array_agg(a.attname::text ORDER BY a.attnum) AS names,
                       array_agg(format_type(a.atttypid, a.atttypmod) ORDER BY a.attnum) AS types
                FROM pg_type t JOIN pg_namespace n ON n.oid = t.typnamespace JOIN pg_class r ON r.oid = t.typrelid
                JOIN pg_attribute a ON a.attrelid = r.oid AND a.attnum > 0 AND NOT a.attisdropped
                WHERE t.typnamespace = ANY (?) AND r.relkind = 'c'
                  AND NOT EXISTS (SELECT FROM pg_cast c WHERE c.casttarget = t.oid)
                  AND NOT EXISTS (SELECT FROM pg_depend d
                                  WHERE d.classid = 'pg_type'::regclass AND d.objid = t.oid AND d.deptype = 'e')
                GROUP BY n.nspname, t.typname ORDER BY schema, name""";
    }

    @Override
    public void row(ResultSet row, Draft draft) throws SQLException {
        List<String> names = CatalogQuery.strings(row, "names");
        List<String> types = CatalogQuery.strings(row, "types");
        List<CompositeType.Attribute> attributes = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            attributes.add(new CompositeType.Attribute(Identifier.of(names.get(i)), Columns.type(types.get(i))));
        }
        draft.schema().put(new CompositeType(draft.name(row.getString("schema"), row.getString("name")), attributes));
    }
}
