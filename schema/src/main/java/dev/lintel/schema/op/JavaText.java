package dev.lintel.schema.op;

import java.util.stream.Collectors;

/** Java's string literals and indentation (Java Language Specification, sections 3.10.5 and 3.10.6). */
final class JavaText {

    private JavaText() {}

    /** The text as a literal: a text block where it has several lines. */
    static String literal(String text) {
        if (text.indexOf('\n') < 0) {
            return '"' + escaped(text).replace("\"", "\\\"") + '"';
        }
        return "\"\"\"\n"
                + text.lines()
                        .map(l -> escaped(l).replace("\"\"\"", "\\\"\"\""))
                        .collect(Collectors.joining("\n")) + (text.endsWith("\n") ? "\n" : "\\\n") + "\"\"\"";
    }

    private static String escaped(String line) {
        StringBuilder escaped = new StringBuilder();
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            switch (c) {
                case '\\' -> escaped.append("\\\\");
                case '\t' -> escaped.append("\\t");
                case '\r' -> escaped.append("\\r");
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
