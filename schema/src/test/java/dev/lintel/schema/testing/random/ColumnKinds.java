package dev.lintel.schema.testing.random;

import dev.lintel.schema.model.CompositeType;
import dev.lintel.schema.model.EnumType;
import dev.lintel.schema.model.Schema;
import dev.lintel.schema.sql.Literal;
import dev.lintel.schema.type.ArrayType;
import dev.lintel.schema.type.NamedType;
import dev.lintel.schema.type.SqlType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;

/** The kinds of columns that there are. */
final class ColumnKinds {

    private static final List<ColumnKind> PLAIN = List.of(
            number("bigint"),
            number("integer"),
            number("smallint"),
            number("numeric(12,2)"),
            number("numeric"),
            characters("character varying(40)"),
            characters("character varying(80)"),
            characters("character varying"),
            characters("text"),
            kind(
                    "boolean",
                    i -> i % 2 == 0 ? "true" : "false",
                    List.of("false", "NOT true"),
                    List.of("%s IN (true, false)"),
                    List.of("btree")),
            distinct(
                    "double precision",
                    i -> i + ".5",
                    List.of("0", "'1e3'", "random()"),
                    List.of("%s > -1"),
                    List.of("btree", "brin")),
            distinct(
                    "uuid",
                    i -> "'00000000-0000-0000-0000-00000000000" + i + "'",
                    List.of("'ffffffff-ffff-ffff-ffff-ffffffffffff'", "gen_random_uuid()"),
                    List.of(),
                    List.of("btree", "hash")),
            distinct(
                    "timestamp with time zone",
                    i -> "'2026-01-0" + (i + 1) + " 12:00:00+00'",
                    List.of("now()", "CURRENT_TIMESTAMP", "now() + interval '1 day'", "clock_timestamp()"),
                    List.of("%s > '2020-01-01'"),
                    List.of("btree", "brin")),
            distinct(
                    "timestamp(3) without time zone",
                    i -> "'2026-01-0" + (i + 1) + " 12:00:00'",
                    List.of("LOCALTIMESTAMP", "now() AT TIME ZONE 'utc'"),
                    List.of(),
                    List.of("btree")),
            distinct(
                    "date",
                    i -> "'2026-01-0" + (i + 1) + "'",
                    List.of("CURRENT_DATE", "'infinity'"),
                    List.of("%s <> '2000-01-01'"),
                    List.of("btree")),
            distinct(
                    "jsonb",
                    i -> "'{\"k\": " + i + "}'",
                    List.of("'{}'", "jsonb_build_object('a', 1)"),
                    List.of("jsonb_typeof(%s) = 'object'"),
                    List.of("btree", "gin", "gin jsonb_path_ops")),
            // Objects, as those of jsonb: a value that comes as json has to fit a check of jsonb on the way back.
            kind("json", i -> "'{\"k\": " + i + "}'", List.of("'{}'"), List.of("json_typeof(%s) <> 'null'"), List.of()),
            distinct("text[]", i -> "'{v" + i + "}'", List.of("'{}'"), List.of("cardinality(%s) < 9"), List.of("gin")),
            distinct("bytea", i -> "'\\x0" + i + "'", List.of("''"), List.of("length(%s) < 100"), List.of("btree")),
            distinct("inet", i -> "'10.0.0." + i + "'", List.of("'::1'"), List.of(), List.of("btree", "gist inet_ops")),
            distinct("interval", i -> "'" + i + " days'", List.of("'1 hour'"), List.of(), List.of("btree")),
            distinct(
                    "int4range",
                    i -> "'[" + i + ",9)'",
                    List.of("'empty'"),
                    List.of("NOT upper_inf(%s)"),
                    List.of("gist")));

    /** Types that the samples of another type can be cast to and back, but for those of one family. */
    private static final Map<String, List<String>> CASTS = Map.of(
            "bigint", List.of("text", "double precision"),
            "integer", List.of("character varying(40)"),
            "uuid", List.of("text"),
            "boolean", List.of("text", "integer"),
            "date", List.of("text"),
            "jsonb", List.of("json", "text"),
            "json", List.of("jsonb"),
            "inet", List.of("text"),
            "text[]", List.of("text"));

    private ColumnKinds() {}

    private static ColumnKind number(String type) {
        return new ColumnKind(
                SqlType.parse(type),
                "number",
                i -> String.valueOf(100 + i),
                List.of("0", "42", "-1 + 3", "1 + 1", "abs(-8)"),
                List.of("%s >= 0", "%s BETWEEN -5 AND 30000", "%s <> 7 OR %s IS NULL"),
                true,
                List.of("btree", "hash", "brin"),
                List.of("%s + 1"));
    }

    private static ColumnKind characters(String type) {
        return new ColumnKind(
                SqlType.parse(type),
                "characters",
                i -> "'v" + i + "'",
                List.of("''", "'it''s'", "'a\\b'", "CURRENT_USER", "lower('ABC')"),
                List.of("char_length(%s) <= 30", "%s <> 'order'", "%s !~ '''!'''"),
                true,
                List.of("btree", "hash", "btree text_pattern_ops"),
                List.of("lower(%s)", "lower(%s) || 'x DESC'", "%s || 'y'"));
    }

    private static ColumnKind distinct(
            String type, IntFunction<String> sample, List<String> defaults, List<String> checks, List<String> indexes) {
        return new ColumnKind(SqlType.parse(type), type, sample, defaults, checks, true, indexes, List.of());
    }

    private static ColumnKind kind(
            String type, IntFunction<String> sample, List<String> defaults, List<String> checks, List<String> indexes) {
        return new ColumnKind(SqlType.parse(type), type, sample, defaults, checks, false, indexes, List.of());
    }

    private static ColumnKind ofEnum(EnumType type) {
        String first = Literal.of(type.labels().get(0));
        String last = Literal.of(type.labels().get(type.labels().size() - 1));
        return new ColumnKind(
                NamedType.of(type.name()),
                "enum",
                i -> first,
                List.of(first, first + "::" + type.name().quoted()),
                List.of("%s IN (" + first + ", " + last + ")"),
                false,
                List.of("btree", "hash"),
                List.of());
    }

    private static ColumnKind ofEnumArray(EnumType type) {
        String first = type.labels().get(0).replace("\\", "\\\\").replace("\"", "\\\"");
        return new ColumnKind(
                new ArrayType(NamedType.of(type.name())),
                "enum[]",
                i -> Literal.of("{\"" + first + "\"}"),
                List.of("'{}'"),
                List.of("cardinality(%s) < 5"),
                false,
                List.of("gin"),
                List.of());
    }

    private static ColumnKind ofComposite(CompositeType type, Schema schema) {
        return new ColumnKind(
                NamedType.of(type.name()),
                "composite " + type.name(),
                i -> type.attributes().stream()
                        .map(a -> of(a.type(), schema).sample().apply(i))
                        .collect(Collectors.joining(
                                ", ", "ROW(", ")::" + type.name().quoted())),
                List.of("json_populate_record(NULL::" + type.name().quoted() + ", '{}')"),
                List.of("num_nulls(%s) < 5"),
                false,
                List.of(),
                List.of());
    }

    private static ColumnKind ofCompositeArray(CompositeType type, Schema schema) {
        ColumnKind one = ofComposite(type, schema);
        return new ColumnKind(
                new ArrayType(one.type()),
                one.family() + "[]",
                i -> "ARRAY[" + one.sample().apply(i) + "]",
                List.of("'{}'"),
                List.of("cardinality(%s) < 5"),
                false,
                List.of(),
                List.of());
    }

    /** The kinds of attributes that a composite type can have. */
    static List<ColumnKind> ofAttributes(Schema schema) {
        List<ColumnKind> kinds = new ArrayList<>(PLAIN);
        for (CompositeType type : schema.composites().values()) {
            kinds.add(ofComposite(type, schema));
            kinds.add(ofCompositeArray(type, schema));
        }
        return kinds;
    }

    /** The kinds of columns that a schema can have. */
    static List<ColumnKind> in(Schema schema) {
        List<ColumnKind> kinds = ofAttributes(schema);
        for (EnumType type : schema.enums().values()) {
            kinds.add(ofEnum(type));
            kinds.add(ofEnumArray(type));
        }
        return kinds;
    }

    static ColumnKind of(SqlType type, Schema schema) {
        return in(schema).stream()
                .filter(k -> k.type().equals(type))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no kind of column has the type " + type.sql()));
    }

    /** The kinds that a column can be changed to with its values. */
    static List<ColumnKind> castsFrom(ColumnKind kind, Schema schema) {
        List<String> casts = CASTS.getOrDefault(kind.type().sql(), List.of());
        return in(schema).stream()
                .filter(k -> !k.type().equals(kind.type()))
                .filter(k -> casts.contains(k.type().sql())
                        || k.family().equals(kind.family()) && !k.family().startsWith("enum")
                        || kind.family().equals("enum") && k.type().sql().equals("text"))
                .toList();
    }
}
