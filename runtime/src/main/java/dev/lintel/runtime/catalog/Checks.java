package dev.lintel.runtime.catalog;

import dev.lintel.schema.model.CheckConstraint;
import dev.lintel.schema.model.Expr;
import dev.lintel.schema.name.Identifier;
import dev.lintel.schema.op.PostgresVersion;
import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * Checks, and those NOT NULL constraints that old rows may break (PostgreSQL manual, pg_constraint). Since PostgreSQL 18 every NOT
 * NULL is a constraint of its own; the column says it already.
 */
final class Checks implements CatalogQuery {

    @Override
    public String sql(PostgresVersion version) {
        return """
                SELECT k.conrelid AS table_oid, k.conname AS name, k.contype = 'n' AS not_null, k.convalidated, %s AS enforced,
                       pg_get_expr(k.conbin, k.conrelid) AS expression, a.attname AS column
                FROM pg_constraint k
                LEFT JOIN pg_attribute a ON k.contype = 'n' AND a.attrelid = k.conrelid AND a.attnum = k.conkey[1]
                WHERE k.conrelid = ANY (?) AND (k.contype = 'c' OR k.contype = 'n' AND NOT k.convalidated)
                ORDER BY table_oid, name""".formatted(enforced(version));
    }

    @Override
    public void row(ResultSet row, Draft draft) throws SQLException {
        long table = row.getLong("table_oid");
        if (row.getBoolean("not_null")) {
            Identifier column = Identifier.of(row.getString("column"));
            markUnproven(row, Part.of(Part.Kind.COLUMN, draft.tableName(table), column), draft);
            return;
        }
        Identifier name = Identifier.of(row.getString("name"));
        Expr expression = Expr.of(Parentheses.stripped(CatalogQuery.printed(row, "expression")));
        draft.table(table, t -> t.check(new CheckConstraint(name, expression)));
        markUnproven(row, Part.of(Part.Kind.CHECK, draft.tableName(table), name), draft);
    }

    /** Whether new rows have to hold it; before PostgreSQL 18 they always had to. */
    static String enforced(PostgresVersion version) {
        return version.isAtLeast(18) ? "k.conenforced" : "true";
    }

    /** A constraint that is not enforced is not valid either; one word says both. */
    static void markUnproven(ResultSet row, Part part, Draft draft) throws SQLException {
        if (!row.getBoolean("enforced")) {
            draft.mark(part, "NOT ENFORCED");
        } else if (!row.getBoolean("convalidated")) {
            draft.mark(part, "NOT VALID");
        }
    }
}
