package dev.lintel.schema.lex;

import java.util.Locale;

/**
 * A word or a sign of SQL.
 *
 * @param text as it is written; a quoted name without its quotes
 * @param start where it begins in the SQL
 * @param end where it ends there
 */
public record Token(Kind kind, String text, int start, int end) {

    /** What it is. */
    public enum Kind {
        /** A name, a keyword or a function, without quotes. */
        WORD,
        /** A name in quotes. */
        QUOTED,
        NUMBER,
        /** A string of any form, with its quotes: {@code 'a'}, {@code E'\''}, {@code $$a$$}. */
        STRING,
        /** {@code ?}, {@code ?1}, {@code :name} or {@code $1}. */
        PARAMETER,
        OPERATOR,
        /** Parentheses, brackets, a comma, a dot, a semicolon. */
        SIGN,
        COMMENT,
        /** A quote or a comment that is not closed, with all that follows. */
        UNCLOSED
    }

    /** The token with a name in its place. */
    public Token named(String name) {
        return new Token(Kind.QUOTED, name, start, end);
    }

    /** Whether it is this keyword, in any case, or this sign. */
    public boolean is(String word) {
        return switch (kind) {
            case WORD -> text.equalsIgnoreCase(word);
            case OPERATOR, SIGN -> text.equals(word);
            default -> false;
        };
    }

    /** Whether it can be a column's name in a condition. */
    public boolean isName() {
        return kind == Kind.QUOTED || kind == Kind.WORD && !ConditionWords.hold(text);
    }

    /** Whether it is a word or a name in quotes. */
    public boolean isWord() {
        return kind == Kind.WORD || kind == Kind.QUOTED;
    }

    /** The name that the catalog has for it, if it is a name: folded, unless it is quoted. */
    public String name() {
        return kind == Kind.WORD ? text.toLowerCase(Locale.ROOT) : text;
    }

    /** As all spellings of it are written here. */
    public String normal() {
        return switch (kind) {
            case WORD -> text.toLowerCase(Locale.ROOT);
            case QUOTED -> '"' + text + '"';
            default -> text;
        };
    }
}
