package dev.lintel.schema.revision.liquibase;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether Liquibase takes statements apart as PostgreSQL does. It reads strings of all databases at once, so a backslash before a quote
 * and Oracle's {@code q'…'} mislead it, and it does not divide what stands between a {@code BEGIN} and an {@code END}, whatever they
 * are.
 */
final class Splitting {

    private static final Pattern WORD = Pattern.compile("(?i)\\b(?:BEGIN|END)\\b");
    private static final Pattern ORACLE = Pattern.compile("(?i)q'");

    private Splitting() {}

    static boolean isSound(List<String> statements) {
        return statements.stream().allMatch(Splitting::isSound);
    }

    private static boolean isSound(String sql) {
        return !sql.replace("\\\\", "").contains("\\")
                && !ORACLE.matcher(sql).find()
                && !sql.contains(Changeset.DELIMITER)
                && !sql.contains("${")
                && areBlocksClosed(sql);
    }

    /** As Liquibase counts them: an {@code END} of whatever closes a {@code BEGIN}. */
    private static boolean areBlocksClosed(String sql) {
        int open = 0;
        Matcher word = WORD.matcher(sql);
        while (word.find()) {
            boolean begins = word.group().toUpperCase(Locale.ROOT).equals("BEGIN");
            open = begins ? open + 1 : Math.max(0, open - 1);
        }
        return open == 0;
    }
}
