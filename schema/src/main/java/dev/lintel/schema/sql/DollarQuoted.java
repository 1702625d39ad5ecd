package dev.lintel.schema.sql;

/** Dollar-quoted string constants (PostgreSQL manual, section 4.1.2.4): the bodies of functions and blocks. */
public final class DollarQuoted {

    private DollarQuoted() {}

    /** The text on lines of its own between {@code $lintel$}, or a tag like it that the text does not have. */
    public static String of(String text) {
        String tag = "$lintel$";
        for (int i = 2; text.contains(tag); i++) {
            tag = "$lintel" + i + "$";
        }
        return tag + "\n" + text.strip() + "\n" + tag;
    }
}
