package dev.lintel.processor.derive.hibernate;

import dev.lintel.schema.testing.TestDatabase;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * What a database holds, a line for each part. PostgreSQL itself spells types. Constraints go by their columns, not by their
 * names, and columns by their names, not by their order.
 *
 * @param parts tables, columns with their defaults, primary keys, uniques, foreign keys, sequences, enums and composite types, whose attributes
 *     have an order
 * @param indexes what is indexed beside
 * @param checks what rows have to fulfil
 */
record Catalog(SortedSet<String> parts, SortedSet<String> indexes, SortedSet<String> checks) {

    private static final String COLUMNS = columns("k.conkey", "k.conrelid");
    private static final String USER_TABLE =
            "c.relkind = 'r' and n.nspname not in ('pg_catalog', 'information_schema', 'pg_toast')";

    private static final List<String> PARTS = List.of(
            """
            select c.oid::regclass || ' is a table'
            from pg_class c join pg_namespace n on n.oid = c.relnamespace where %s""".formatted(USER_TABLE),
            """
            select c.oid::regclass || '.' || quote_ident(a.attname) || ' ' || format_type(a.atttypid, a.atttypmod)
                || case when a.attnotnull then ' not null' else '' end
                || case when a.attidentity = '' then '' else ' identity' end
                || case when a.attgenerated = '' then coalesce(' default ' || pg_get_expr(d.adbin, d.adrelid), '')
                    else ' generated ' || a.attgenerated::text || ' ' || pg_get_expr(d.adbin, d.adrelid) end
                || coalesce(' collate ' || o.collname, '')
            from pg_class c
            join pg_namespace n on n.oid = c.relnamespace
            join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
            join pg_type t on t.oid = a.atttypid
            left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum
            left join pg_collation o on o.oid = a.attcollation and a.attcollation <> t.typcollation
            where %s""".formatted(USER_TABLE),
            """
            select k.conrelid::regclass || ' primary key (' || %s || ')' from pg_constraint k where k.contype = 'p'""".formatted(COLUMNS),
            """
            select k.conrelid::regclass || ' foreign key (' || (
                select string_agg(quote_ident(a.attname) || ' = ' || quote_ident(b.attname), ', ' order by a.attname)
                from unnest(k.conkey, k.confkey) as pair (source, target)
                join pg_attribute a on a.attrelid = k.conrelid and a.attnum = pair.source
                join pg_attribute b on b.attrelid = k.confrelid and b.attnum = pair.target)
                || ') to ' || k.confrelid::regclass || ' on delete ' || k.confdeltype::text
            from pg_constraint k where k.contype = 'f'""",
            """
            select u.part || case when count(*) = 1 then '' else ' ' || count(*) || ' times' end
            from (
                select i.indrelid::regclass || ' unique (' || %s || ')'
                    || coalesce(' where ' || pg_get_expr(i.indpred, i.indrelid), '')
                from pg_index i
                join pg_class c on c.oid = i.indrelid
                join pg_namespace n on n.oid = c.relnamespace
                where i.indisunique and not i.indisprimary and %s) as u (part)
            group by u.part""".formatted(columns("i.indkey::int2[]", "i.indrelid"), USER_TABLE),
            """
            select 'sequence ' || s.seqrelid::regclass || ' from ' || s.seqstart || ' by ' || s.seqincrement
                || ' ' || s.seqtypid::regtype
            from pg_sequence s
            where not exists (select from pg_depend d where d.objid = s.seqrelid and d.deptype = 'i')""",
            """
            select 'enum ' || e.enumtypid::regtype || ' ('
                || string_agg(quote_literal(e.enumlabel), ', ' order by e.enumsortorder) || ')'
            from pg_enum e group by e.enumtypid""",
            """
            select 'composite ' || c.oid::regclass || ' ('
                || string_agg(quote_ident(a.attname) || ' ' || format_type(a.atttypid, a.atttypmod), ', ' order by a.attnum) || ')'
            from pg_class c
            join pg_attribute a on a.attrelid = c.oid
            where c.relkind = 'c' and not exists (select from pg_cast k where k.casttarget = c.reltype)
            group by c.oid""");

    private static final String INDEXES = """
            select i.indrelid::regclass || ' index (' || (
                select string_agg(pg_get_indexdef(i.indexrelid, k, true), ', ' order by k)
                from generate_series(1, i.indnkeyatts) k) || ')'
            from pg_index i
            join pg_class c on c.oid = i.indrelid
            join pg_namespace n on n.oid = c.relnamespace
            where not i.indisunique and %s""".formatted(USER_TABLE);

    private static final String CHECKS = """
            select k.conrelid::regclass || ' ' || pg_get_constraintdef(k.oid)
            from pg_constraint k where k.contype = 'c' and k.conrelid <> 0
            and k.connamespace not in ('pg_catalog'::regnamespace, 'information_schema'::regnamespace)""";

    /** The values of an enum or a discriminator, positions of lists, NOT NULL in a subclass: Hibernate checks them by itself. */
    private static final Pattern HIBERNATES_OWN = Pattern.compile(
            ".* CHECK \\(\\((.* = ANY \\(.*"
                    + "|\\((\\S+) >= 0\\) AND \\(\\2 <= \\d+\\)|\\S+ >= 0|\\S+_order >= \\d+|.* <> '.* OR .*|.* = '?\\w+'?(?:::\\w+)?)\\)\\)");

    static Catalog of(TestDatabase database) {
        SortedSet<String> parts = new TreeSet<>();
        try (Connection connection = database.connect()) {
            for (String query : PARTS) {
                parts.addAll(lines(connection, query));
            }
            return new Catalog(parts, lines(connection, INDEXES), lines(connection, CHECKS));
        } catch (SQLException e) {
            throw new AssertionError(e.getMessage(), e);
        }
    }

    /** What another database has and this one has not, and the other way round. Indexes may be added. */
    List<String> differencesFrom(Catalog other) {
        List<String> differences = new ArrayList<>();
        other.parts.stream()
                .filter(p -> !parts.contains(p))
                .map("missing: "::concat)
                .forEach(differences::add);
        parts.stream()
                .filter(p -> !other.parts.contains(p))
                .map("too much: "::concat)
                .forEach(differences::add);
        other.indexes.stream()
                .filter(i -> !indexes.contains(i))
                .map("missing: "::concat)
                .forEach(differences::add);
        other.checks.stream()
                .filter(c -> !checks.contains(c) && !HIBERNATES_OWN.matcher(c).matches())
                .map("missing: "::concat)
                .forEach(differences::add);
        checks.stream()
                .filter(c -> !other.checks.contains(c))
                .map("too much: "::concat)
                .forEach(differences::add);
        return differences;
    }

    private static SortedSet<String> lines(Connection connection, String query) throws SQLException {
        SortedSet<String> lines = new TreeSet<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                lines.add(rows.getString(1));
            }
        }
        return lines;
    }

    /** The names of columns, sorted. */
    private static String columns(String numbers, String table) {
        return "(select string_agg(quote_ident(attname), ', ' order by attname) from pg_attribute where attrelid = "
                + table + " and attnum = any(" + numbers + "))";
    }
}
