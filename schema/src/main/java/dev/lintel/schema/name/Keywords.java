package dev.lintel.schema.name;

import java.util.Set;

/** The words that cannot name a table or a column without quotes (PostgreSQL manual, appendix C, as of 18). */
final class Keywords {

    /** Reserved words, and those that can name a function or a type but not a column. */
    private static final Set<String> RESERVED = Set.of(
            "all",
            "analyse",
            "analyze",
            "and",
            "any",
            "array",
            "as",
            "asc",
            "asymmetric",
            "authorization",
            "binary",
            "both",
            "case",
            "cast",
            "check",
            "collate",
            "collation",
            "column",
            "concurrently",
            "constraint",
            "create",
            "cross",
            "current_catalog",
            "current_date",
            "current_role",
            "current_schema",
            "current_time",
            "current_timestamp",
            "current_user",
            "default",
            "deferrable",
            "desc",
            "distinct",
            "do",
            "else",
            "end",
            "except",
            "false",
            "fetch",
            "for",
            "foreign",
            "freeze",
            "from",
            "full",
            "grant",
            "group",
            "having",
            "ilike",
            "in",
            "initially",
            "inner",
            "intersect",
            "into",
            "is",
            "isnull",
            "join",
            "lateral",
            "leading",
            "left",
            "like",
            "limit",
            "localtime",
            "localtimestamp",
            "natural",
            "not",
            "notnull",
            "null",
            "offset",
            "on",
            "only",
            "or",
            "order",
            "outer",
            "overlaps",
            "placing",
            "primary",
            "references",
            "returning",
            "right",
            "select",
            "session_user",
            "similar",
            "some",
            "symmetric",
            "system_user",
            "table",
            "tablesample",
            "then",
            "to",
            "trailing",
            "true",
            "union",
            "unique",
            "user",
            "using",
            "variadic",
            "verbose",
            "when",
            "where",
            "window",
            "with");

    /** Words that cannot name a function or a type, such as an enum, without quotes. */
    private static final Set<String> NOT_TYPES = Set.of(
            "between",
            "bigint",
            "bit",
            "boolean",
            "char",
            "character",
            "coalesce",
            "dec",
            "decimal",
            "exists",
            "extract",
            "float",
            "greatest",
            "grouping",
            "inout",
            "int",
            "integer",
            "interval",
            "json_array",
            "json_arrayagg",
            "json_exists",
            "json_object",
            "json_objectagg",
            "json_query",
            "json_scalar",
            "json_serialize",
            "json_table",
            "json_value",
            "least",
            "merge_action",
            "national",
            "nchar",
            "none",
            "normalize",
            "nullif",
            "numeric",
            "out",
            "overlay",
            "position",
            "precision",
            "real",
            "row",
            "setof",
            "smallint",
            "substring",
            "time",
            "timestamp",
            "treat",
            "trim",
            "values",
            "varchar",
            "xmlattributes",
            "xmlconcat",
            "xmlelement",
            "xmlexists",
            "xmlforest",
            "xmlnamespaces",
            "xmlparse",
            "xmlpi",
            "xmlroot",
            "xmlserialize",
            "xmltable");

    /** For each length, a bit for each letter that a word of that length begins with. */
    private static final int[] FIRST_LETTERS = firstLetters();

    private Keywords() {}

    private static int[] firstLetters() {
        int[] letters = new int[Identifier.MAX_BYTES];
        RESERVED.forEach(w -> letters[w.length()] |= bit(w));
        NOT_TYPES.forEach(w -> letters[w.length()] |= bit(w));
        return letters;
    }

    private static int bit(String word) {
        return 1 << word.charAt(0) - 'a';
    }

    /** Most names are no word by their length and first letter alone, so that each name of a model need not be hashed. */
    private static boolean mayBeWord(String name) {
        return !name.isEmpty()
                && name.length() < FIRST_LETTERS.length
                && name.charAt(0) >= 'a'
                && name.charAt(0) <= 'z'
                && (FIRST_LETTERS[name.length()] & bit(name)) != 0;
    }

    /** Whether PostgreSQL's own {@code quote_ident} would quote the word. */
    static boolean mustBeQuoted(String word) {
        return mayBeWord(word) && (RESERVED.contains(word) || NOT_TYPES.contains(word));
    }

    /** Whether the word cannot stand as a column's name without quotes. */
    static boolean isReserved(String word) {
        return mayBeWord(word) && RESERVED.contains(word);
    }
}
