package dev.lintel.schema.revision.liquibase;

import dev.lintel.schema.sql.DollarQuoted;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Statements with something that Liquibase would take for its own: a line of a function's body that reads like a directive, or what
 * looks like one of its parameters. They are written as a string, on one line, that the server runs.
 */
final class Hidden {

    /** What a line begins with that some version of Liquibase reads, rightly written or nearly so. */
    private static final Pattern DIRECTIVE =
            Pattern.compile("(?im)^\\s*(?:-+|/\\*+)\\s*(?:liquibase|property|changeset|rollback|precondition|comment"
                    + "|validchecksum|ignore|include|tagdatabase)");

    private static final Pattern REFERENCE = Pattern.compile("(?i)changesetid");

    private Hidden() {}

    /** The statement, hidden where it has to be. */
    static String where(String sql) {
        boolean misleads =
                DIRECTIVE.matcher(sql).find() || REFERENCE.matcher(sql).find() || sql.contains("${");
        return misleads ? hidden(sql) : sql;
    }

    private static String hidden(String sql) {
        String literal = sql.replace("\\", "\\\\")
                .replace("'", "''")
                .replace("\r", "\\r")
                .replace("\n", "\\n")
                .replace("${", "$\\x7b");
        Matcher reference = REFERENCE.matcher(literal);
        literal = reference.replaceAll(match -> Matcher.quoteReplacement(String.format(
                Locale.ROOT,
                "\\x%02x%s",
                (int) match.group().charAt(0),
                match.group().substring(1))));
        return "DO " + DollarQuoted.of("BEGIN\n    EXECUTE E'" + literal + "';\nEND");
    }
}
