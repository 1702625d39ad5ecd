package dev.lintel.schema.sql;

/** String constants (PostgreSQL manual, section 4.1.2). */
public final class Literal {

    private Literal() {}

    /** The text as an SQL string constant, whatever {@code standard_conforming_strings} says. */
    public static String of(String text) {
        String quoted = "'" + text.replace("'", "''") + "'";
        return text.indexOf('\\') < 0 ? quoted : "E" + quoted.replace("\\", "\\\\");
    }
}
