package dev.lintel.schema.lex;

import java.util.Locale;
import java.util.Set;

/**
 * Words of conditions that are values and operators, and so no columns. Reserved words are others: {@code order} cannot be a column's
 * name without quotes either, but where somebody writes it, a column is what is meant.
 */
final class ConditionWords {

    private static final Set<String> WORDS = Set.of(
            "and",
            "any",
            "array",
            "as",
            "at",
            "between",
            "case",
            "cast",
            "collate",
            "current_date",
            "current_time",
            "current_timestamp",
            "current_user",
            "distinct",
            "else",
            "end",
            "exists",
            "false",
            "from",
            "ilike",
            "in",
            "is",
            "isnull",
            "like",
            "localtime",
            "localtimestamp",
            "not",
            "notnull",
            "null",
            "or",
            "row",
            "session_user",
            "similar",
            "some",
            "symmetric",
            "then",
            "true",
            "unknown",
            "user",
            "when");

    private ConditionWords() {}

    static boolean hold(String word) {
        return WORDS.contains(word.toLowerCase(Locale.ROOT));
    }
}
