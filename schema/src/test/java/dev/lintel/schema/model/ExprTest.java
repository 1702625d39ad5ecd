package dev.lintel.schema.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.schema.name.Identifier;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExprTest {

    private static final Identifier DATE = Identifier.of("date");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "date > now()                | due_on > now()",
                "tasks.date IS NULL          | tasks.due_on IS NULL",
                "Date > 0 AND \"date\" < 9   | due_on > 0 AND due_on < 9",
                "NEW.date+1                  | NEW.due_on+1",
            })
    void columnIsFoundAndRenamed(String before, String after) {
        assertThat(Expr.of(before).mentions(DATE)).isTrue();
        assertThat(Expr.of(before).withRenamed(DATE, Identifier.of("due_on"))).isEqualTo(Expr.of(after));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "note = 'date'",
                "note = E'it\\'s date' OR note = 'it''s date'",
                "note::date > now()",
                "note:: date > now()",
                "CAST(note AS date) > now()",
                "date(note) > now()",
                "note > date '2026-01-01'",
                "\"Date\" > now()",
                "update > 0 AND date_of > 0 AND a$date > 0",
            })
    void functionsTypesStringsAndOtherNamesAreNoColumns(String sql) {
        assertThat(Expr.of(sql).mentions(DATE)).isFalse();
        assertThat(Expr.of(sql).withRenamed(DATE, Identifier.of("due_on"))).isEqualTo(Expr.of(sql));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "state = 'open'                                | state = 'begun'",
                "'open'<>state                                 | 'begun'<>state",
                "state NOT IN ('held', 'open')                 | state NOT IN ('held', 'begun')",
                "state = ANY (ARRAY['held', 'open'])           | state = ANY (ARRAY['held', 'begun'])",
                "state BETWEEN 'new' AND 'open' AND note = 'open' | state BETWEEN 'new' AND 'begun' AND note = 'open'",
                "'open' = ANY (state) OR note LIKE 'open'      | 'begun' = ANY (state) OR note LIKE 'open'",
                "NEW.state IS DISTINCT FROM 'open'             | NEW.state IS DISTINCT FROM 'begun'",
                "coalesce(state, 'open') = 'held'              | coalesce(state, 'begun') = 'held'",
                "note::state = 'open' OR lower(state) = 'open' | note::state = 'open' OR lower(state) = 'open'",
                "note = 'open' AND state = 'held'              | note = 'open' AND state = 'held'",
                "state = 'held' AND 'open' = note              | state = 'held' AND 'open' = note",
                "state IS NULL OR 'open'::text = note          | state IS NULL OR 'open'::text = note",
            })
    void aConstantChangesWhereItIsComparedWithTheColumn(String before, String after) {
        assertThat(Expr.of(before).withConstant(Set.of(Identifier.of("state")), "'open'", "'begun'"))
                .isEqualTo(Expr.of(after));
    }

    @ParameterizedTest
    @ValueSource(ints = 100_000)
    void longStringsAreNoTrouble(int length) {
        Expr expression = Expr.of("note <> '" + "''".repeat(length) + "' AND date > now()");

        assertThat(expression.mentions(DATE)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "at AT TIME ZONE 'UTC'; true",
                "at at time zone zone; true",
                "\"at\" AT TIME ZONE (a || b); true",
                "at AT TIME ZONE CASE WHEN x THEN 'UTC' ELSE y END; true",
                "at AT TIME ZONE 'UTC' + x; false",
                "at AT TIME ZONE (a) || (b); false",
                "at AT TIME ZONE (at::text); false",
                "at::timestamp AT TIME ZONE 'UTC'; false",
                "it AT TIME ZONE 'UTC'; false"
            })
    void aTimeAtAZone(String sql, boolean expected) {
        assertThat(Expr.of(sql).isAtTimeZone(Identifier.of("at"))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '"',
            value = {
                "a > 0; A  >  0; true",
                "a > 0; a >= 0; false",
                "a > 0 AND b > 0; b > 0; true",
                "b > 0; a > 0 AND b > 0; false",
                "a > 0; a > 0 OR b > 0; true",
                "a > 0 OR b > 0; a > 0; false",
                "c; (a OR (b OR (c))); true",
                "a AND b AND c; (c) AND a; true",
                "a AND b OR c; c OR b; true",
                "a AND (b OR c); b OR c; true",
                "NOT (a OR b); NOT (a); false",
                "a; NOT a; false",
                "a BETWEEN 1 AND 2; a BETWEEN 1; false",
                "a BETWEEN 1 AND 2 AND b; b; true",
                "a BETWEEN 1 AND 2 AND b; a BETWEEN 1 AND 2; true",
                "CASE WHEN a THEN b OR c END; c; false",
                "CASE WHEN a THEN b AND c END; c END; false",
                "s in ('x', 'y'); s in ('z', 'y', 'x'); true",
                "s in ('x', 'y'); s in ('x'); false",
                "s in ('x'); t in ('x', 'y'); false",
                "s not in ('x'); s not in ('x', 'y'); false",
                "s in ('x') IS TRUE; s in ('x', 'y') IS TRUE; false",
                "s in (t); s in (t, u); false",
                "s = 'a OR b'; b'; false",
            })
    void whatFollowsByItsWords(String first, String second, boolean expected) {
        assertThat(Expr.of(first).implies(Expr.of(second))).isEqualTo(expected);
    }
}
