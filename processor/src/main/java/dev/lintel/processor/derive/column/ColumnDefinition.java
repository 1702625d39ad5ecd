package dev.lintel.processor.derive.column;

import dev.lintel.schema.type.SqlType;
import java.util.Locale;
import java.util.Optional;

/**
 * A {@code columnDefinition}: a type, and perhaps a default and NOT NULL behind it.
 *
 * @param defaultSql the expression behind {@code default}
 */
record ColumnDefinition(SqlType type, boolean notNull, Optional<String> defaultSql) {

    private static final String[] CLAUSES = {" default ", " not null", " null", " collate ", " check ", " check("};

    /**
     * Reads a definition.
     *
     * @throws IllegalArgumentException if it does not begin with a type, or says what Lintel reads elsewhere
     */
    static ColumnDefinition parse(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        int end = text.length();
        for (String clause : CLAUSES) {
            int at = lower.indexOf(clause);
            end = at > 0 ? Math.min(end, at) : end;
        }
        SqlType type = SqlType.parse(text.substring(0, end));
        String rest = lower.substring(end);
        if (rest.contains(" check ") || rest.contains(" check(") || rest.contains(" collate ")) {
            throw new IllegalArgumentException("'" + text + "' says more than a type, a default and NOT NULL");
        }
        boolean notNull = rest.contains(" not null");
        return new ColumnDefinition(type, notNull, defaultSql(text.substring(end), rest));
    }

    private static Optional<String> defaultSql(String rest, String lower) {
        int at = lower.indexOf(" default ");
        if (at < 0) {
            return Optional.empty();
        }
        String sql = rest.substring(at + " default ".length()).strip();
        String folded = sql.toLowerCase(Locale.ROOT);
        if (folded.endsWith(" not null")) {
            sql = sql.substring(0, sql.length() - " not null".length()).strip();
        } else if (folded.endsWith(" null")) {
            sql = sql.substring(0, sql.length() - " null".length()).strip();
        }
        return sql.isEmpty() ? Optional.empty() : Optional.of(sql);
    }
}
