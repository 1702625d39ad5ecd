package dev.lintel.schema.sql;

import java.util.ArrayList;
import java.util.List;

/** String constants (PostgreSQL manual, section 4.1.2). */
public final class Literal {

    private Literal() {}

    /** The text as an SQL string constant, whatever {@code standard_conforming_strings} says. */
    public static String of(String text) {
        String quoted = "'" + text.replace("'", "''") + "'";
        return text.indexOf('\\') < 0 ? quoted : "E" + quoted.replace("\\", "\\\\");
    }

    /** The texts of the string constants of an SQL text that writes them as {@link #of} does. */
    public static List<String> in(String sql) {
        List<String> texts = new ArrayList<>();
        int at = sql.indexOf('\'');
        while (at >= 0) {
            boolean isEscaped = at > 0 && sql.charAt(at - 1) == 'E';
            StringBuilder text = new StringBuilder();
            int i = at + 1;
            while (i < sql.length() && !(sql.charAt(i) == '\'' && !sql.startsWith("''", i))) {
                boolean isDoubled = sql.charAt(i) == '\'' || isEscaped && sql.charAt(i) == '\\';
                text.append(sql.charAt(i));
                i += isDoubled ? 2 : 1;
            }
            texts.add(text.toString());
            at = sql.indexOf('\'', i + 1);
        }
        return texts;
    }
}
