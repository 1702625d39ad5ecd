package dev.lintel.runtime.catalog;

import dev.lintel.schema.model.Sequence;
import dev.lintel.schema.model.SequenceOptions;
import dev.lintel.schema.name.QualifiedName;
import dev.lintel.schema.op.PostgresVersion;
import dev.lintel.schema.type.SqlType;
import java.sql.ResultSet;
import java.sql.SQLException;

/** Sequences, but for those of identity columns (PostgreSQL manual, pg_sequence). */
final class Sequences implements CatalogQuery {

    @Override
    public String sql(PostgresVersion version) {
        return """
                SELECT n.nspname AS schema, c.relname AS name, s.seqtypid::regtype::text AS seqtype, s.seqstart,
                       s.seqincrement, s.seqmin, s.seqmax, s.seqcache, s.seqcycle
                FROM pg_sequence s JOIN pg_class c ON c.oid = s.seqrelid JOIN pg_namespace n ON n.oid = c.relnamespace
                WHERE c.relnamespace = ANY (?)
                  AND NOT EXISTS (SELECT FROM pg_depend d LEFT JOIN pg_class o ON o.oid = d.refobjid
                                  WHERE d.classid = 'pg_class'::regclass AND d.objid = c.oid
                                    AND (d.deptype IN ('e', 'i') OR o.relname IN ('lintel_version', 'lintel_history')))
                ORDER BY schema, name""";
    }

    @Override
    public void row(ResultSet row, Draft draft) throws SQLException {
        QualifiedName name = draft.name(row.getString("schema"), row.getString("name"));
        draft.schema()
                .put(new Sequence(
                        name,
                        SqlType.parse(row.getString("seqtype")),
                        options(row, Part.of(Part.Kind.SEQUENCE, name), draft)));
    }

    /** Where the sequence starts and its step; the part is marked with what else differs from the defaults. */
    static SequenceOptions options(ResultSet row, Part part, Draft draft) throws SQLException {
        long increment = row.getLong("seqincrement");
        long most = most(row.getString("seqtype"));
        long min = row.getLong("seqmin");
        long max = row.getLong("seqmax");
        if (min != (increment > 0 ? 1 : -most - 1)) {
            draft.mark(part, "MINVALUE " + min);
        }
        if (max != (increment > 0 ? most : -1)) {
            draft.mark(part, "MAXVALUE " + max);
        }
        if (row.getLong("seqcache") != 1) {
            draft.mark(part, "CACHE " + row.getLong("seqcache"));
        }
        if (row.getBoolean("seqcycle")) {
            draft.mark(part, "CYCLE");
        }
        return new SequenceOptions(row.getLong("seqstart"), increment);
    }

    private static long most(String type) {
        return switch (type) {
            case "smallint" -> Short.MAX_VALUE;
            case "integer" -> Integer.MAX_VALUE;
            default -> Long.MAX_VALUE;
        };
    }
}
