package dev.lintel.schema.op;

import dev.lintel.schema.sql.DollarQuoted;
import dev.lintel.schema.sql.Literal;
import dev.lintel.schema.sql.Lock;
import dev.lintel.schema.sql.LockMode;
import dev.lintel.schema.sql.Statement;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A look at the rows for values that are to go. It holds nobody up, and stops a migration with the columns, the values, the number of
 * rows and what to do.
 */
final class UnusedValues {

    private UnusedValues() {}

    /** Values of columns that are none of those that stay. */
    static Statement notIn(List<TypedColumn> columns, List<String> labels) {
        return of(columns, "<> ALL (ARRAY[" + literals(labels) + "]::text[])");
    }

    /** Values of a column that are one of those that go. */
    static Statement in(TypedColumn column, List<String> labels) {
        return of(List.of(column), "IN (" + literals(labels) + ")");
    }

    private static String literals(List<String> labels) {
        return labels.stream().map(Literal::of).collect(Collectors.joining(", "));
    }

    private static Statement of(List<TypedColumn> columns, String condition) {
        String used = columns.stream().map(c -> used(c, condition)).collect(Collectors.joining("\n        UNION ALL "));
        String block = """
                #variable_conflict use_column
                DECLARE
                    used text;
                BEGIN
                    SELECT string_agg(format('%%s has %%L in %%s row(s)', place, value, number), ', ' ORDER BY place, value) INTO used
                    FROM (%s) AS found;
                    IF used IS NOT NULL THEN
                        RAISE EXCEPTION USING ERRCODE = 'check_violation', MESSAGE = used
                            || ': values that go. Give these rows other ones (UPDATE … SET … WHERE …), and run this again';
                    END IF;
                END""".formatted(used);
        return new Statement(
                "DO " + DollarQuoted.of(block),
                columns.stream()
                        .map(c -> new Lock(c.name().table(), LockMode.ACCESS_SHARE))
                        .distinct()
                        .toList(),
                Statement.Work.SCAN);
    }

    private static String used(TypedColumn typed, String condition) {
        String column = typed.name().column().quoted();
        String from = typed.name().table().quoted();
        String select = "SELECT " + Literal.of(typed.name().toString()) + " AS place, ";
        return typed.array()
                ? select + "value::text, count(*) AS number FROM " + from + ", unnest(" + column
                        + ") AS value WHERE value::text " + condition + " GROUP BY 2"
                : select + column + "::text AS value, count(*) AS number FROM " + from + " WHERE " + column + "::text "
                        + condition + " GROUP BY 2";
    }
}
