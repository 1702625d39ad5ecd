package dev.lintel.runtime.catalog;

import dev.lintel.schema.model.Deferrability;
import dev.lintel.schema.model.PrimaryKey;
import dev.lintel.schema.model.UniqueConstraint;
import dev.lintel.schema.name.Identifier;
import dev.lintel.schema.name.Identifiers;
import dev.lintel.schema.op.PostgresVersion;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/** Primary keys, uniques and exclusion constraints (PostgreSQL manual, pg_constraint). Of the last, no model says any. */
final class Keys implements CatalogQuery {

    @Override
    public String sql(PostgresVersion version) {
        return """
                SELECT k.conrelid AS table_oid, k.conname AS name, k.contype::text AS kind, k.condeferrable, k.condeferred,
                       %s AS nulls_not_distinct, %s AS period,
                       (SELECT array_agg(a.attname::text ORDER BY u.n) FROM unnest(k.conkey) WITH ORDINALITY u(attnum, n)
                        JOIN pg_attribute a ON a.attrelid = k.conrelid AND a.attnum = u.attnum) AS columns,
                       (SELECT array_agg(a.attname::text ORDER BY u.n)
                        FROM unnest(x.indkey::int2[]) WITH ORDINALITY u(attnum, n)
                        JOIN pg_attribute a ON a.attrelid = k.conrelid AND a.attnum = u.attnum
                        WHERE u.n > x.indnkeyatts) AS include
                FROM pg_constraint k LEFT JOIN pg_index x ON x.indexrelid = k.conindid
                WHERE k.conrelid = ANY (?) AND k.contype IN ('p', 'u', 'x')
                ORDER BY table_oid, name""".formatted(
                        version.isAtLeast(15) ? "x.indnullsnotdistinct" : "false",
                        version.isAtLeast(18) ? "k.conperiod" : "false");
    }

    @Override
    public void row(ResultSet row, Draft draft) throws SQLException {
        long table = row.getLong("table_oid");
        Identifier name = Identifier.of(row.getString("name"));
        String kind = row.getString("kind");
        if (kind.equals("x")) {
            draft.leaveOut("exclusion constraint " + name.quoted() + " of " + draft.tableName(table));
            return;
        }
        Deferrability deferrability = deferrability(row);
        List<Identifier> columns = Identifiers.of(CatalogQuery.strings(row, "columns"));
        boolean primary = kind.equals("p");
        Part part =
                Part.of(primary ? Part.Kind.PRIMARY_KEY : Part.Kind.UNIQUE_CONSTRAINT, draft.tableName(table), name);
        List<Identifier> include = Identifiers.of(CatalogQuery.strings(row, "include"));
        if (!include.isEmpty()) {
            draft.mark(part, "INCLUDE (" + Identifiers.quoted(include) + ")");
        }
        if (row.getBoolean("period")) {
            draft.mark(part, "WITHOUT OVERLAPS");
        }
        if (primary) {
            if (deferrability != Deferrability.NOT_DEFERRABLE) {
                draft.mark(part, deferrability.sql().strip());
            }
            draft.table(table, t -> t.primaryKey(new PrimaryKey(name, columns)));
        } else {
            boolean nullsNotDistinct = row.getBoolean("nulls_not_distinct");
            draft.table(table, t -> t.unique(new UniqueConstraint(name, columns, nullsNotDistinct, deferrability)));
        }
    }

    static Deferrability deferrability(ResultSet row) throws SQLException {
        if (!row.getBoolean("condeferrable")) {
            return Deferrability.NOT_DEFERRABLE;
        }
        return row.getBoolean("condeferred") ? Deferrability.INITIALLY_DEFERRED : Deferrability.INITIALLY_IMMEDIATE;
    }
}
