package dev.lintel.runtime.catalog;

import dev.lintel.schema.model.Column;
import dev.lintel.schema.model.ColumnValue;
import dev.lintel.schema.model.Expr;
import dev.lintel.schema.name.Identifier;
import dev.lintel.schema.name.QualifiedName;
import dev.lintel.schema.op.PostgresVersion;
import dev.lintel.schema.type.PlainType;
import dev.lintel.schema.type.SqlType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

/** Columns with their defaults, generated columns and identities (PostgreSQL manual, pg_attribute). */
final class Columns implements CatalogQuery {

    @Override
    public String sql(PostgresVersion version) {
        return """
                SELECT a.attrelid AS table_oid, a.attname AS name, format_type(a.atttypid, a.atttypmod) AS type,
                       NOT a.attnotnull AS nullable, a.attidentity::text AS identity, a.attgenerated::text AS generated,
                       d.adbin IS NOT NULL AS has_expression, pg_get_expr(d.adbin, d.adrelid) AS expression,
                       o.collname AS collation, on_.nspname AS collation_schema, pg_collation_is_visible(o.oid) AS visible,
                       col_description(a.attrelid, a.attnum) AS comment,
                       s.seqtypid::regtype::text AS seqtype, s.seqstart, s.seqincrement, s.seqmin, s.seqmax, s.seqcache,
                       s.seqcycle
                FROM pg_attribute a
                JOIN pg_type t ON t.oid = a.atttypid
                LEFT JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
                LEFT JOIN pg_collation o ON o.oid = a.attcollation AND a.attcollation <> t.typcollation
                LEFT JOIN pg_namespace on_ ON on_.oid = o.collnamespace
                LEFT JOIN pg_depend i ON a.attidentity <> '' AND i.refclassid = 'pg_class'::regclass
                     AND i.refobjid = a.attrelid AND i.refobjsubid = a.attnum
                     AND i.classid = 'pg_class'::regclass AND i.deptype = 'i'
                LEFT JOIN pg_sequence s ON s.seqrelid = i.objid
                WHERE a.attrelid = ANY (?) AND a.attnum > 0 AND NOT a.attisdropped
                ORDER BY a.attrelid, a.attnum""";
    }

    @Override
    public void row(ResultSet row, Draft draft) throws SQLException {
        long table = row.getLong("table_oid");
        Identifier name = Identifier.of(row.getString("name"));
        Part part = Part.of(Part.Kind.COLUMN, draft.tableName(table), name);
        Column column = new Column(
                name,
                type(row.getString("type")),
                row.getBoolean("nullable"),
                value(row, part, draft),
                collation(row),
                CatalogQuery.optional(row, "comment"));
        draft.table(table, t -> t.column(column));
    }

    private static ColumnValue value(ResultSet row, Part part, Draft draft) throws SQLException {
        String identity = row.getString("identity");
        if (!identity.isEmpty()) {
            return new ColumnValue.Identity(identity.equals("a"), Sequences.options(row, part, draft));
        }
        if (!row.getBoolean("has_expression")) {
            return ColumnValue.none();
        }
        Expr expression = Expr.of(Parentheses.stripped(CatalogQuery.printed(row, "expression")));
        String generated = row.getString("generated");
        return generated.isEmpty()
                ? new ColumnValue.Default(expression)
                : new ColumnValue.Generated(expression, generated.equals("s"));
    }

    /** A spelling that the model does not know, such as {@code interval year to month}, is kept as it is. */
    static SqlType type(String text) {
        try {
            return SqlType.parse(text);
        } catch (IllegalArgumentException e) {
            return new PlainType(text);
        }
    }

    private static Optional<QualifiedName> collation(ResultSet row) throws SQLException {
        String name = row.getString("collation");
        if (row.wasNull()) {
            return Optional.empty();
        }
        return Optional.of(
                row.getBoolean("visible")
                        ? QualifiedName.of(name)
                        : QualifiedName.of(row.getString("collation_schema"), name));
    }
}
