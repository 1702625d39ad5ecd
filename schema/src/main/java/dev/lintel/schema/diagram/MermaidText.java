package dev.lintel.schema.diagram;

import java.util.Locale;
import java.util.Set;

/**
 * Text as Mermaid takes it (https://mermaid.js.org/syntax/entityRelationshipDiagram.html). Mermaid knows no escapes: what it cannot
 * take is replaced by an underscore or an apostrophe.
 */
final class MermaidText {

    /** Read as the mark of a key wherever a word begins with it. */
    private static final Set<String> MARKS = Set.of("pk", "fk", "uk");

    private static final char FIRST_OTHER_LETTER = '\u00C0';

    private MermaidText() {}

    /**
     * A name of a table, a label or a remark, in quotes; so no list of Mermaid's key words is needed. A tilde would begin a
     * generic type.
     */
    static String quoted(String text) {
        String words = text.strip();
        StringBuilder quoted = new StringBuilder(words.length() + 2).append('"');
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            quoted.append(
                    switch (c) {
                        case '"' -> '\'';
                        case '%', '\\', '~' -> '_';
                        default -> c < ' ' || c == '\u007F' ? ' ' : c;
                    });
        }
        return quoted.append('"').toString();
    }

    /** The type or the name of an attribute, which cannot be quoted. */
    static String word(String text) {
        StringBuilder word = new StringBuilder(text.length() + 1);
        int end = -1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            word.append(isWord(c) || "-[]()".indexOf(c) >= 0 || c >= FIRST_OTHER_LETTER ? c : '_');
            if (end < 0 && !isWord(word.charAt(i))) {
                end = i;
            }
        }
        String start = word.substring(0, end < 0 ? word.length() : end).toLowerCase(Locale.ROOT);
        return startsWithLetter(word) && !MARKS.contains(start) ? word.toString() : "_" + word;
    }

    private static boolean startsWithLetter(CharSequence word) {
        char c = word.isEmpty() ? '-' : word.charAt(0);
        return isWord(c) && !(c >= '0' && c <= '9') || c >= FIRST_OTHER_LETTER;
    }

    private static boolean isWord(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '_';
    }
}
