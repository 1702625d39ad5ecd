package dev.lintel.processor.check;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * SQL on the page of a check, and what it says of itself. A statement ends with its line; behind the semicolon, or on
 * the next line, may stand what the server answers: {@code -- ERROR: …} with a part of the message, or the first value of the first
 * row.
 *
 * @param page the folder of the check
 */
record PageExample(String page, List<Statement> statements) {

    private static final Pattern BLOCK = Pattern.compile("(?ms)^```sql\\n(.*?)^```$");
    private static final Pattern END = Pattern.compile("^(.*;)\\s*(?:--\\s*(.*))?$");
    private static final String ERROR = "ERROR:";
    private static final String COMMENT = "-- ";

    /** A statement and what comes of it; nothing is said of most. */
    record Statement(String sql, Optional<String> answer) {

        /** A part of the message that the server refuses it with. */
        Optional<String> error() {
            return answer.filter(a -> a.startsWith(ERROR))
                    .map(a -> a.substring(ERROR.length()).strip());
        }

        /** The first value of the first row; a comment behind another statement is for people. */
        Optional<String> value() {
            boolean isQuery = sql.stripLeading().toLowerCase(Locale.ROOT).startsWith("select");
            return answer.filter(a -> isQuery && !a.startsWith(ERROR));
        }
    }

    /** Those of a page, in their order. */
    static List<PageExample> in(Path page) {
        List<PageExample> examples = new ArrayList<>();
        Matcher blocks = BLOCK.matcher(String.join("\n", CaseFile.lines(page)) + "\n");
        while (blocks.find()) {
            examples.add(new PageExample(page.getParent().getFileName().toString(), statements(blocks.group(1))));
        }
        return examples;
    }

    private static List<Statement> statements(String block) {
        List<Statement> statements = new ArrayList<>();
        StringBuilder sql = new StringBuilder();
        for (String line : block.lines().toList()) {
            Matcher end = END.matcher(line);
            if (line.startsWith(COMMENT) && sql.length() == 0 && !statements.isEmpty()) {
                Statement asked = statements.remove(statements.size() - 1);
                statements.add(new Statement(asked.sql(), Optional.of(line.substring(COMMENT.length()))));
            } else if (end.matches()) {
                statements.add(new Statement(sql + end.group(1), Optional.ofNullable(end.group(2))));
                sql.setLength(0);
            } else {
                sql.append(line).append('\n');
            }
        }
        if (!sql.toString().isBlank()) {
            throw new AssertionError("does not end with a semicolon: " + sql);
        }
        return statements;
    }

    @Override
    public String toString() {
        return page + ": " + statements.get(0).sql().lines().findFirst().orElse("");
    }
}
