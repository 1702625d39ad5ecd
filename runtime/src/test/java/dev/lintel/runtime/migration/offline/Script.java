package dev.lintel.runtime.migration.offline;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes a script apart as psql does: at semicolons that stand outside quotes, dollar quotes and comments. */
final class Script {

    private static final Pattern PART =
            Pattern.compile("(?s)--[^\\n]*|'(?:[^']|'')*'|\"[^\"]*\"|\\$(\\w*)\\$.*?\\$\\1\\$|;|[^;'\"$-]+|.");

    private Script() {}

    static List<String> statements(String script) {
        List<String> statements = new ArrayList<>();
        StringBuilder statement = new StringBuilder();
        Matcher part = PART.matcher(script);
        while (part.find()) {
            String text = part.group();
            if (text.equals(";")) {
                statements.add(statement.toString().strip());
                statement.setLength(0);
            } else if (!text.startsWith("--")) {
                statement.append(text);
            }
        }
        if (!statement.toString().isBlank()) {
            throw new AssertionError("a statement without its end: " + statement);
        }
        return List.copyOf(statements);
    }
}
