package dev.lintel.runtime.catalog;

import dev.lintel.schema.model.Expr;
import dev.lintel.schema.model.Index;
import dev.lintel.schema.name.Identifier;
import dev.lintel.schema.name.Identifiers;
import dev.lintel.schema.op.PostgresVersion;
import dev.lintel.schema.sql.IndexKeys;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

/**
 * Indexes that no constraint owns (PostgreSQL manual, pg_index). The keys are taken from {@code pg_get_indexdef}, which leaves out
 * the operator class and the collation where they are the default.
 */
final class Indexes implements CatalogQuery {

    @Override
    public String sql(PostgresVersion version) {
        return """
                SELECT x.indrelid AS table_oid, i.relname AS name, x.indisunique, x.indisvalid AND x.indisready AS valid,
                       m.amname AS method, pg_get_indexdef(x.indexrelid) AS definition,
                       x.indpred IS NOT NULL AS partial, pg_get_expr(x.indpred, x.indrelid) AS predicate, %s AS nulls_not_distinct,
                       (SELECT array_agg(a.attname::text ORDER BY u.n)
                        FROM unnest(x.indkey::int2[]) WITH ORDINALITY u(attnum, n)
                        JOIN pg_attribute a ON a.attrelid = x.indrelid AND a.attnum = u.attnum
                        WHERE u.n > x.indnkeyatts) AS include
                FROM pg_index x JOIN pg_class i ON i.oid = x.indexrelid JOIN pg_am m ON m.oid = i.relam
                WHERE x.indrelid = ANY (?)
                  AND NOT EXISTS (SELECT FROM pg_constraint k
                                  WHERE k.conindid = x.indexrelid AND k.contype IN ('p', 'u', 'x'))
                ORDER BY table_oid, name""".formatted(version.isAtLeast(15) ? "x.indnullsnotdistinct" : "false");
    }

    @Override
    public void row(ResultSet row, Draft draft) throws SQLException {
        long table = row.getLong("table_oid");
        Index index = new Index(
                Identifier.of(row.getString("name")),
                row.getBoolean("indisunique"),
                Identifier.of(row.getString("method")),
                Parentheses.list(Parentheses.first(CatalogQuery.printed(row, "definition"))).stream()
                        .map(IndexKeys::parse)
                        .toList(),
                Identifiers.of(CatalogQuery.strings(row, "include")),
                row.getBoolean("partial")
                        ? Optional.of(Expr.of(Parentheses.stripped(CatalogQuery.printed(row, "predicate"))))
                        : Optional.empty(),
                row.getBoolean("nulls_not_distinct"));
        draft.table(table, t -> t.index(index));
        if (!row.getBoolean("valid")) {
            draft.mark(Part.of(Part.Kind.INDEX, draft.tableName(table), index.name()), "INVALID");
        }
    }
}
