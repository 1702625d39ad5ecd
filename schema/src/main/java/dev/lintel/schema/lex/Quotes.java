package dev.lintel.schema.lex;

/** Finds where strings, quoted names and comments end (PostgreSQL manual, sections 4.1.2 and 4.1.5). */
final class Quotes {

    /** There is no string. */
    static final int NONE = -1;

    /** It goes on to the end of the text. */
    static final int UNCLOSED = -2;

    private final String sql;

    Quotes(String sql) {
        this.sql = sql;
    }

    /** Behind the string that begins there; {@link #NONE} where none does. */
    int stringEnd(int at) {
        char c = sql.charAt(at);
        return switch (c) {
            case '\'' -> end(at, '\'', false);
            case 'e', 'E' -> prefixed(at, 1, true);
            case 'b', 'B', 'x', 'X', 'n', 'N' -> prefixed(at, 1, false);
            case 'u', 'U' -> sql.startsWith("&'", at + 1) ? prefixed(at, 2, false) : NONE;
            case '$' -> dollarQuoted(at);
            default -> NONE;
        };
    }

    private int prefixed(int at, int prefix, boolean hasEscapes) {
        return sql.startsWith("'", at + prefix) ? end(at + prefix, '\'', hasEscapes) : NONE;
    }

    /** Behind a text between quotes, in which a quote is doubled or, where a string has escapes, behind a backslash. */
    int end(int at, char quote, boolean hasEscapes) {
        int end = at + 1;
        while (end < sql.length()) {
            char c = sql.charAt(end);
            if (hasEscapes && c == '\\') {
                end += 2;
            } else if (c != quote) {
                end++;
            } else if (end + 1 < sql.length() && sql.charAt(end + 1) == quote) {
                end += 2;
            } else {
                return end + 1;
            }
        }
        return UNCLOSED;
    }

    /** {@code $$ … $$} or {@code $tag$ … $tag$}; a tag is a word that does not begin with a digit. */
    private int dollarQuoted(int at) {
        int tag = at + 1;
        while (tag < sql.length() && isOfTag(sql.charAt(tag), tag == at + 1)) {
            tag++;
        }
        if (tag >= sql.length() || sql.charAt(tag) != '$') {
            return NONE;
        }
        String quote = sql.substring(at, tag + 1);
        int close = sql.indexOf(quote, tag + 1);
        return close < 0 ? UNCLOSED : close + quote.length();
    }

    private static boolean isOfTag(char c, boolean isFirst) {
        return Character.isLetter(c) || c == '_' || !isFirst && Character.isDigit(c);
    }

    int lineEnd(int at) {
        int end = sql.indexOf('\n', at);
        return end < 0 ? sql.length() : end;
    }

    /** A comment may hold comments. */
    int commentEnd(int at) {
        int depth = 0;
        int end = at;
        while (end < sql.length()) {
            if (sql.startsWith("/*", end)) {
                depth++;
                end += 2;
            } else if (sql.startsWith("*/", end)) {
                depth--;
                end += 2;
                if (depth == 0) {
                    return end;
                }
            } else {
                end++;
            }
        }
        return UNCLOSED;
    }
}
