package dev.lintel.schema.testing.access;

import dev.lintel.schema.access.Selectivity;
import dev.lintel.schema.model.CheckConstraint;
import dev.lintel.schema.model.Column;
import dev.lintel.schema.model.ColumnValue;
import dev.lintel.schema.model.Schema;
import dev.lintel.schema.model.Table;
import dev.lintel.schema.name.Identifier;
import dev.lintel.schema.sql.Literal;
import dev.lintel.schema.type.ArrayType;
import dev.lintel.schema.type.CharacterType;
import dev.lintel.schema.type.NamedType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Fills a table with rows as an application has them: keys that differ, columns of some hundred values, few NULLs, flags that are set
 * in one row of ten. Checks and foreign keys are not asked.
 */
final class FilledTable {

    private static final int ROWS = 30_000;
    private static final Pattern LISTED = Pattern.compile("'((?:[^']|'')*)'");

    private final Schema schema;
    private final Table table;
    private final Set<Identifier> distinct = new HashSet<>();

    FilledTable(Schema schema, Table table) {
        this.schema = schema;
        this.table = table;
        table.primaryKey().ifPresent(k -> distinct.addAll(k.columns()));
        table.uniques().forEach(u -> distinct.addAll(u.columns()));
        table.indexes().stream()
                .filter(i -> i.unique())
                .flatMap(i -> i.keys().stream())
                .flatMap(k -> k.column().stream())
                .forEach(distinct::add);
    }

    /** The statements that fill it. */
    List<String> statements() {
        List<String> names = new ArrayList<>();
        List<String> values = new ArrayList<>();
        int at = 1;
        for (Column column : table.columns()) {
            if (!(column.value() instanceof ColumnValue.Generated)) {
                names.add(column.name().quoted());
                values.add(value(column, at++));
            }
        }
        List<String> statements = new ArrayList<>();
        for (CheckConstraint check : table.checks()) {
            statements.add("alter table " + table.name().quoted() + " drop constraint "
                    + check.name().quoted());
        }
        statements.add("insert into " + table.name().quoted() + " (" + String.join(", ", names)
                + ") overriding system value select " + String.join(", ", values) + " from generate_series(1, " + ROWS
                + ") g");
        // What is inserted into GIN waits in a list until it is cleaned up.
        statements.add("reindex table " + table.name().quoted());
        statements.add("analyze " + table.name().quoted());
        return statements;
    }

    /** @param at which column it is, so that no two go together */
    private String value(Column column, int at) {
        boolean isDistinct = distinct.contains(column.name());
        String number = isDistinct ? "g" : "(g * " + (7919 + 2 * at) + " / 7 % " + (400 + 13 * at) + ")";
        String value = ofType(column, number, at);
        return column.nullable() && !isDistinct ? "case when g % 10 <> " + at % 10 + " then " + value + " end" : value;
    }

    private String ofType(Column column, String number, int at) {
        if (column.type() instanceof ArrayType) {
            return "array['v' || " + number + ", 'w' || g % 97]";
        }
        if (column.type() instanceof NamedType type && schema.enums().containsKey(type.name())) {
            return picked(schema.enums().get(type.name()).labels(), at) + "::" + type.sql();
        }
        if (new Selectivity(schema, table).isLow(column.name()) && column.type() instanceof CharacterType) {
            return picked(listed(column.name()), at);
        }
        return switch (column.type().sql().replaceFirst("\\(.*", "")) {
            case "boolean" -> "g % 10 = " + at % 10;
            case "smallint", "integer", "bigint", "real", "double precision" -> number;
            case "numeric" -> "(" + number + " % 1000) / 10.0";
            case "date" -> "date '2026-01-01' - " + number + "::int";
            case "uuid" -> "md5(" + number + "::text)::uuid";
            case "jsonb", "json" -> "jsonb_build_object('k', " + number + ", 'tags', jsonb_build_array(g % 97))";
            case "bytea" -> "'\\x00'";
            default ->
                column.type().sql().startsWith("timestamp")
                        ? "timestamptz '2026-01-01' - "
                                + (distinct.contains(column.name()) ? "g" : "(g * 7919 % 30011)")
                                + " * interval '1 minute'"
                        : "left(md5(" + number + "::text), " + length(column) + ")";
        };
    }

    private static int length(Column column) {
        return column.type() instanceof CharacterType type
                ? Math.min(type.length().orElse(32), 32)
                : 32;
    }

    private static String picked(List<String> values, int at) {
        return "(array[" + values.stream().map(Literal::of).collect(Collectors.joining(", ")) + "])[1 + (g * "
                + (31 + 2 * at) + " / 3) % " + values.size() + "]";
    }

    private List<String> listed(Identifier column) {
        List<String> values = new ArrayList<>();
        for (CheckConstraint check : table.checks()) {
            if (check.expression().mentions(column)) {
                Matcher matcher = LISTED.matcher(check.expression().sql());
                while (matcher.find()) {
                    values.add(matcher.group(1).replace("''", "'"));
                }
            }
        }
        return values;
    }
}
