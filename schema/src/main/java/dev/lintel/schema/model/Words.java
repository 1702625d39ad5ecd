package dev.lintel.schema.model;

import dev.lintel.schema.name.Identifier;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A column's name among the words of an expression. Strings are passed over, and so are functions and types of the same name:
 * {@code date(x)}, {@code x::date}, {@code CAST(x AS date)}, {@code date '2026-01-01'}.
 */
final class Words {

    private static final String ESCAPED = "\\b[eE]'[^'\\\\]*+(?:(?:''|\\\\.)[^'\\\\]*+)*+'";
    private static final String STRING = "'[^']*+(?:''[^']*+)*+'";
    private static final String QUOTED = "\"[^\"]*+(?:\"\"[^\"]*+)*+\"";
    private static final String PLAIN = "[\\p{L}_][\\p{L}\\d_$]*+";

    private static final Pattern WORD = Pattern.compile(
            ESCAPED + "|" + STRING + "|(?<type>::\\s*+|\\b(?i:as)\\s++)?+(?<name>" + QUOTED + "|" + PLAIN
                    + ")(?<call>\\s*+[('])?",
            Pattern.DOTALL);

    private Words() {}

    static boolean mention(String sql, Identifier column) {
        Matcher matcher = WORD.matcher(sql);
        while (matcher.find()) {
            if (isColumn(matcher, column)) {
                return true;
            }
        }
        return false;
    }

    static String replaced(String sql, Identifier from, String by) {
        Matcher matcher = WORD.matcher(sql);
        StringBuilder replaced = new StringBuilder();
        int end = 0;
        while (matcher.find()) {
            if (isColumn(matcher, from)) {
                replaced.append(sql, end, matcher.start("name")).append(by);
                end = matcher.end("name");
            }
        }
        return replaced.append(sql, end, sql.length()).toString();
    }

    private static boolean isColumn(Matcher matcher, Identifier column) {
        String name = matcher.group("name");
        if (name == null || matcher.group("type") != null || matcher.group("call") != null) {
            return false;
        }
        return name.startsWith("\"")
                ? name.substring(1, name.length() - 1).replace("\"\"", "\"").equals(column.value())
                : name.toLowerCase(Locale.ROOT).equals(column.value());
    }
}
