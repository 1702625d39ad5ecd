package dev.lintel.schema.diagram;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Text as Mermaid takes it (https://mermaid.js.org/syntax/entityRelationshipDiagram.html). Mermaid knows no escapes: what it cannot
 * take is replaced by an underscore or an apostrophe.
 */
final class MermaidText {

    /** What the type or the name of an attribute cannot have. Commas and dots are known to newer versions only. */
    private static final Pattern NOT_IN_WORD = Pattern.compile("[^A-Za-z0-9_\\-\\[\\]()\\u00C0-\\uFFFF]");

    private static final Pattern WORD_START = Pattern.compile("[A-Za-z_\\u00C0-\\uFFFF].*");

    /** Read as the mark of a key wherever a word begins with it. */
    private static final Set<String> MARKS = Set.of("pk", "fk", "uk");

    private MermaidText() {}

    /**
     * A name of a table, a label or a remark, in quotes; so no list of Mermaid's key words is needed. A tilde would begin a
     * generic type.
     */
    static String quoted(String text) {
        return '"'
                + text.replace('"', '\'')
                        .replaceAll("[%\\\\~]", "_")
                        .replaceAll("\\p{Cntrl}", " ")
                        .strip()
                + '"';
    }

    /** The type or the name of an attribute, which cannot be quoted. */
    static String word(String text) {
        String word = NOT_IN_WORD.matcher(text).replaceAll("_");
        String start = word.toLowerCase(Locale.ROOT).split("\\W", 2)[0];
        return WORD_START.matcher(word).matches() && !MARKS.contains(start) ? word : "_" + word;
    }
}
