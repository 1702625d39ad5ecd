package dev.lintel.schema.op;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Java's string literals and indentation (Java Language Specification, sections 3.10.5 and 3.10.6). */
public final class JavaText {

    private JavaText() {}

    /** The text as a literal: a text block where it has several lines. */
    public static String literal(String text) {
        if (text.indexOf('\n') < 0) {
            return '"' + escaped(text).replace("\"", "\\\"") + '"';
        }
        String lines =
                Arrays.stream(text.split("\n", -1)).map(JavaText::blockLine).collect(Collectors.joining("\n"));
        // The closing delimiter stands alone, so that its indentation is the block's.
        return "\"\"\"\n" + lines + (text.endsWith("\n") ? "" : "\\\n") + "\"\"\"";
    }

    /** A line of a text block, where javac strips blanks at the end of a line. */
    private static String blockLine(String line) {
        String escaped = escaped(line).replace("\"\"\"", "\\\"\\\"\\\"");
        return escaped.endsWith(" ") ? escaped.substring(0, escaped.length() - 1) + "\\s" : escaped;
    }

    private static String escaped(String line) {
        StringBuilder escaped = new StringBuilder();
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            switch (c) {
                case '\\' -> escaped.append("\\\\");
                case '\t' -> escaped.append("\\t");
                case '\r' -> escaped.append("\\r");
                case '\f' -> escaped.append("\\f");
                default -> escaped.append(c);
            }
        }
        return escaped.toString();
    }

    /** Each line behind the indentation; empty lines stay empty. */
    static String indented(String text, String indentation) {
        return text.lines().map(l -> l.isEmpty() ? l : indentation + l).collect(Collectors.joining("\n"));
    }
}
