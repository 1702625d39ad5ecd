package dev.lintel.schema.access;

import java.util.Locale;

/**
 * A word or a sign of a condition.
 *
 * @param text as it is written; a quoted name without its quotes
 */
record Token(Kind kind, String text) {

    /** What it is. */
    enum Kind {
        /** A name, a keyword or a function, without quotes. */
        WORD,
        QUOTED,
        NUMBER,
        STRING,
        /** {@code ?}, {@code ?1}, {@code :name} or {@code $1}. */
        PARAMETER,
        OPERATOR,
        /** Parentheses, brackets, a comma, a dot. */
        SIGN
    }

    boolean is(String word) {
        return switch (kind) {
            case WORD -> text.equalsIgnoreCase(word);
            case OPERATOR, SIGN -> text.equals(word);
            default -> false;
        };
    }

    /** Whether it can be a column's name. */
    boolean isName() {
        return kind == Kind.QUOTED || kind == Kind.WORD && !Keywords.isValue(text);
    }

    /** As all spellings of it are written here. */
    String normal() {
        return switch (kind) {
            case WORD -> text.toLowerCase(Locale.ROOT);
            case QUOTED -> '"' + text + '"';
            default -> text;
        };
    }
}
