package dev.lintel.schema.testing;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * All that a database's catalog says about its objects, a line each, in PostgreSQL's own words; two databases with the same schema
 * have the same dump. The order of columns is left out.
 */
public final class CatalogDump {

    private static final List<String> QUERIES = List.of(
            """
            SELECT format('schema %I', nspname) FROM pg_namespace n
            WHERE nspname NOT LIKE 'pg\\_%' AND nspname <> 'information_schema'""",
            "SELECT format('extension %I', extname) FROM pg_extension",
            """
            SELECT format('relation %I.%I %s %s %s', nspname, relname, relkind, relpersistence, obj_description(c.oid, 'pg_class'))
            FROM pg_class c JOIN pg_namespace n ON n.oid = relnamespace
            WHERE relkind NOT IN ('S', 'i', 't') AND\s""" + ours("c"),
            """
            SELECT format('column %I.%I.%I %s%s%s%s%s %s', nspname, relname, attname, format_type(atttypid, atttypmod),
                CASE WHEN attnotnull THEN ' not null' END,
                CASE attgenerated WHEN '' THEN ' default ' ELSE ' generated ' || attgenerated::text || ' ' END
                    || pg_get_expr(adbin, adrelid),
                (SELECT format(' identity %s %s %s', attidentity, seqstart, seqincrement) FROM pg_depend d
                    JOIN pg_sequence ON seqrelid = d.objid
                    WHERE attidentity <> '' AND refobjid = c.oid AND refobjsubid = attnum AND deptype = 'i'),
                CASE WHEN attcollation <> typcollation THEN ' collate ' || attcollation::regcollation END,
                col_description(c.oid, attnum))
            FROM pg_attribute a JOIN pg_class c ON c.oid = attrelid JOIN pg_namespace n ON n.oid = relnamespace
                JOIN pg_type t ON t.oid = atttypid
                LEFT JOIN pg_attrdef ON adrelid = attrelid AND adnum = attnum
            WHERE attnum > 0 AND NOT attisdropped AND relkind IN ('r', 'p', 'v') AND\s""" + ours("c"),
            """
            SELECT format('constraint %I.%I.%I %s%s', nspname, relname, conname,
                pg_get_constraintdef(o.oid), CASE WHEN NOT convalidated THEN ' not validated' END)
            FROM pg_constraint o JOIN pg_class c ON c.oid = conrelid JOIN pg_namespace n ON n.oid = relnamespace
            WHERE contype <> 't' AND\s""" + ours("c"),
            """
            SELECT format('index %s%s', pg_get_indexdef(indexrelid),
                CASE WHEN NOT (indisvalid AND indisready AND indislive) THEN ' invalid' END)
            FROM pg_index JOIN pg_class c ON c.oid = indexrelid JOIN pg_namespace n ON n.oid = relnamespace WHERE\s""" + ours("c"),
            """
            SELECT format('sequence %I.%I %s %s %s %s %s', nspname, relname, format_type(seqtypid, NULL), seqstart, seqincrement,
                seqmin, seqmax)
            FROM pg_sequence JOIN pg_class c ON c.oid = seqrelid JOIN pg_namespace n ON n.oid = relnamespace""",
            """
            SELECT format('enum %I.%I %s', nspname, typname,
                (SELECT string_agg(quote_literal(enumlabel), ', ' ORDER BY enumsortorder) FROM pg_enum WHERE enumtypid = t.oid))
            FROM pg_type t JOIN pg_namespace n ON n.oid = typnamespace WHERE typtype = 'e' AND\s""" + ours("t"),
            """
            SELECT format('composite %I.%I (%s)', nspname, typname,
                (SELECT string_agg(format('%I %s', attname, format_type(atttypid, atttypmod)), ', ' ORDER BY attnum)
                 FROM pg_attribute WHERE attrelid = t.typrelid AND attnum > 0 AND NOT attisdropped))
            FROM pg_type t JOIN pg_namespace n ON n.oid = typnamespace JOIN pg_class c ON c.oid = typrelid
            WHERE relkind = 'c' AND\s""" + ours("t"),
            """
            SELECT format('cast %s as %s %s %s', castsource::regtype, casttarget::regtype, castcontext, castmethod)
            FROM pg_cast k JOIN pg_type t ON t.oid = casttarget JOIN pg_namespace n ON n.oid = typnamespace WHERE\s""" + ours("k"),
            """
            SELECT format('function %s', pg_get_functiondef(p.oid)) FROM pg_proc p JOIN pg_namespace n ON n.oid = pronamespace
            WHERE\s""" + ours("p"),
            """
            SELECT format('trigger %s %s', pg_get_triggerdef(g.oid), tgenabled) FROM pg_trigger g
            JOIN pg_class c ON c.oid = tgrelid JOIN pg_namespace n ON n.oid = relnamespace
            WHERE NOT tgisinternal AND\s""" + ours("c"));

    private static final String QUERY = String.join("\nUNION ALL\n", QUERIES);

    private CatalogDump() {}

    /** Neither the server's own, whose numbers are below 16384 (FirstNormalObjectId), nor an extension's. */
    private static String ours(String alias) {
        return alias + ".oid >= 16384 AND nspname NOT LIKE 'pg\\_%' AND nspname <> 'information_schema'"
                + " AND NOT EXISTS (SELECT FROM pg_depend e WHERE e.classid = " + alias + ".tableoid AND e.objid = "
                + alias
                + ".oid AND e.deptype = 'e')";
    }

    /** The dump of a database. */
    public static String of(TestDatabase database) {
        try (Connection connection = database.connect()) {
            return of(connection);
        } catch (SQLException e) {
            throw new AssertionError(e.getMessage(), e);
        }
    }

    /** The dump of the database of a connection, as its transaction sees it. */
    public static String of(Connection connection) {
        Set<String> lines = new TreeSet<>();
        // One question, which the server plans once: the way there and the plan cost more than most of the answers.
        try (PreparedStatement statement = connection.prepareStatement(QUERY);
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                lines.add(rows.getString(1));
            }
        } catch (SQLException e) {
            throw new AssertionError(e.getMessage(), e);
        }
        return String.join("\n", lines) + "\n";
    }
}
