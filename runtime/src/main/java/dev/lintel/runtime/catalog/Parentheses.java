package dev.lintel.runtime.catalog;

import java.util.ArrayList;
import java.util.List;

/**
 * Parentheses in SQL as the server prints it. There a quote within quotes is always doubled, so that a quote ends what the last
 * one began.
 */
final class Parentheses {

    private Parentheses() {}

    /** What stands in the first pair. */
    static String first(String sql) {
        int open = find(sql, 0, "(");
        return sql.substring(open + 1, closing(sql, open));
    }

    /** The parts between the commas that stand in no pair. */
    static List<String> list(String sql) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        int i = 0;
        while ((i = find(sql, i, "(,")) < sql.length()) {
            if (sql.charAt(i) == '(') {
                i = closing(sql, i) + 1;
            } else {
                parts.add(sql.substring(start, i).strip());
                start = ++i;
            }
        }
        parts.add(sql.substring(start).strip());
        return parts;
    }

    /** The text without the pairs that hold all of it. */
    static String stripped(String sql) {
        String text = sql.strip();
        while (text.startsWith("(") && closing(text, 0) == text.length() - 1) {
            text = text.substring(1, text.length() - 1).strip();
        }
        return text;
    }

    private static int closing(String sql, int open) {
        int depth = 0;
        for (int i = find(sql, open, "()"); i < sql.length(); i = find(sql, i + 1, "()")) {
            depth += sql.charAt(i) == '(' ? 1 : -1;
            if (depth == 0) {
                return i;
            }
        }
        return sql.length();
    }

    /** The first of these characters outside of quotes; the length of the text if there is none. */
    private static int find(String sql, int from, String wanted) {
        char quote = 0;
        for (int i = from; i < sql.length(); i++) {
            char c = sql.charAt(i);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '\'' || c == '"') {
                quote = c;
            } else if (wanted.indexOf(c) >= 0) {
                return i;
            }
        }
        return sql.length();
    }
}
