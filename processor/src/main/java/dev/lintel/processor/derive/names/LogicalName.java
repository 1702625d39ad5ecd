package dev.lintel.processor.derive.names;

/**
 * The name of a table or column before a naming strategy has seen it.
 *
 * @param text as Java or the source spells it, without quotes
 * @param quoted whether it stays as it is. What is put together is quoted if a part of it is, as Hibernate has it.
 */
public record LogicalName(String text, boolean quoted) {

    /** A name that comes from Java. */
    public static LogicalName implicit(String javaName) {
        return new LogicalName(javaName, false);
    }

    /** The name, quoted if it is or if something that it goes by is. */
    public LogicalName quotedWith(LogicalName other) {
        return quoted || !other.quoted ? this : new LogicalName(text, true);
    }

    /** The name behind another and an underscore. */
    public LogicalName after(String prefix) {
        return new LogicalName(prefix + "_" + text, quoted);
    }

    /** The name with something behind it. */
    public LogicalName before(String suffix) {
        return new LogicalName(text + suffix, quoted);
    }

    /** A name that the source gives. It may stand in double quotes or in Hibernate's backticks. */
    public static LogicalName explicit(String name) {
        String text = name.strip();
        boolean quoted =
                text.length() > 2 && isQuote(text.charAt(0)) && text.charAt(text.length() - 1) == text.charAt(0);
        return quoted
                ? new LogicalName(text.substring(1, text.length() - 1), true)
                : new LogicalName(text.isEmpty() ? name : text, isSpecial(text));
    }

    /** Whether it has a character that names have in quotes only. Hibernate quotes such a name by itself. */
    private static boolean isSpecial(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean isUsual = Character.isLetter(c) || c == '_' || i > 0 && (Character.isDigit(c) || c == '$');
            if (!isUsual) {
                return true;
            }
        }
        return false;
    }

    static boolean isQuote(char c) {
        return c == '"' || c == '`';
    }
}
