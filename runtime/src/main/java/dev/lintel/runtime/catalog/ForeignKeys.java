package dev.lintel.runtime.catalog;

import dev.lintel.schema.model.ForeignKey;
import dev.lintel.schema.model.ReferentialAction;
import dev.lintel.schema.name.Identifier;
import dev.lintel.schema.name.Identifiers;
import dev.lintel.schema.op.PostgresVersion;
import java.sql.ResultSet;
import java.sql.SQLException;

/** Foreign keys (PostgreSQL manual, pg_constraint). */
final class ForeignKeys implements CatalogQuery {

    @Override
    public String sql(PostgresVersion version) {
        // A foreign key to a partitioned table has one for each partition under it.
        return """
                SELECT k.conrelid AS table_oid, k.conname AS name, k.condeferrable, k.condeferred, k.convalidated,
                       %s AS enforced, k.confmatchtype::text AS match, k.confdeltype::text AS on_delete,
                       k.confupdtype::text AS on_update, n.nspname AS schema, f.relname AS target, f.oid AS target_oid,
                       (SELECT array_agg(a.attname::text ORDER BY u.n) FROM unnest(k.conkey) WITH ORDINALITY u(attnum, n)
                        JOIN pg_attribute a ON a.attrelid = k.conrelid AND a.attnum = u.attnum) AS columns,
                       (SELECT array_agg(a.attname::text ORDER BY u.n) FROM unnest(k.confkey) WITH ORDINALITY u(attnum, n)
                        JOIN pg_attribute a ON a.attrelid = k.confrelid AND a.attnum = u.attnum) AS referenced,
                       (SELECT array_agg(a.attname::text ORDER BY u.n) FROM unnest(%s) WITH ORDINALITY u(attnum, n)
                        JOIN pg_attribute a ON a.attrelid = k.conrelid AND a.attnum = u.attnum) AS set_columns
                FROM pg_constraint k JOIN pg_class f ON f.oid = k.confrelid JOIN pg_namespace n ON n.oid = f.relnamespace
                WHERE k.conrelid = ANY (?) AND k.contype = 'f' AND k.conparentid = 0
                ORDER BY table_oid, name""".formatted(
                        Checks.enforced(version), version.isAtLeast(15) ? "k.confdelsetcols" : "ARRAY[]::smallint[]");
    }

    @Override
    public void row(ResultSet row, Draft draft) throws SQLException {
        long table = row.getLong("table_oid");
        ForeignKey key = new ForeignKey(
                Identifier.of(row.getString("name")),
                Identifiers.of(CatalogQuery.strings(row, "columns")),
                draft.nameOf(row.getLong("target_oid"))
                        .orElse(draft.name(row.getString("schema"), row.getString("target"))),
                Identifiers.of(CatalogQuery.strings(row, "referenced")),
                action(row.getString("on_delete")),
                action(row.getString("on_update")),
                Keys.deferrability(row));
        draft.table(table, t -> t.foreignKey(key));
        Part part = Part.of(Part.Kind.FOREIGN_KEY, draft.tableName(table), key.name());
        if (row.getString("match").equals("f")) {
            draft.mark(part, "MATCH FULL");
        }
        var setColumns = Identifiers.of(CatalogQuery.strings(row, "set_columns"));
        if (!setColumns.isEmpty()) {
            draft.mark(part, "ON DELETE " + key.onDelete().sql() + " (" + Identifiers.quoted(setColumns) + ")");
        }
        Checks.markUnproven(row, part, draft);
    }

    private static ReferentialAction action(String letter) {
        return switch (letter) {
            case "r" -> ReferentialAction.RESTRICT;
            case "c" -> ReferentialAction.CASCADE;
            case "n" -> ReferentialAction.SET_NULL;
            case "d" -> ReferentialAction.SET_DEFAULT;
            default -> ReferentialAction.NO_ACTION;
        };
    }
}
