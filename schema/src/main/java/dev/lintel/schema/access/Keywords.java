package dev.lintel.schema.access;

import java.util.Locale;
import java.util.Set;

/** Words in conditions that are no columns. */
final class Keywords {

    private static final Set<String> VALUES = Set.of(
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

    private Keywords() {}

    static boolean isValue(String word) {
        return VALUES.contains(word.toLowerCase(Locale.ROOT));
    }
}
