package dev.lintel.schema.revision.liquibase;

import dev.lintel.schema.op.Step;
import dev.lintel.schema.revision.StepScript;
import dev.lintel.schema.revision.part.Part;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A part as a changeset. Within a transaction its statements are sent in one call, which the driver takes apart. Outside one they are
 * sent one by one, which Liquibase takes apart at {@value #DELIMITER}.
 *
 * @param id its id, unique in all files
 */
record Changeset(String id, Part part) {

    static final String DELIMITER = ";;";

    private static final String INSIDE = "splitStatements:false";
    private static final String OUTSIDE = "runInTransaction:false splitStatements:true endDelimiter:" + DELIMITER
            + " rollbackSplitStatements:true rollbackEndDelimiter:" + DELIMITER;
    private static final String ALONE = "runInTransaction:false splitStatements:false";

    private static final String BY_HAND =
            "; Liquibase takes a word or quote of it amiss, so it is sent without its timeouts:"
                    + " after a failure, drop an invalid index by hand";

    String text() {
        if (!part.isUpgradeOutside() && !part.isDowngradeOutside()) {
            return text(INSIDE + " rollbackSplitStatements:false", inside(part.upgrade()), inside(part.downgrade()));
        }
        if (Splitting.isSound(part.upgrade()) && Splitting.isSound(part.downgrade())) {
            return text(OUTSIDE, outside(part.upgrade()), outside(part.downgrade()));
        }
        return text(ALONE + " rollbackSplitStatements:false", BY_HAND, alone(part.up()), alone(part.down()));
    }

    private String text(String attributes, String up, String down) {
        return text(attributes, "", up, down);
    }

    private String text(String attributes, String advice, String up, String down) {
        String comment = "--comment: " + part.title().replaceAll("\\R", " ") + advice + "\n";
        // Liquibase takes no changeset without a statement.
        return "--changeset lintel:" + id + " " + attributes + " stripComments:false\n" + comment
                + (up.isEmpty() ? "SELECT 1\n" : up)
                + (down.isEmpty() ? "--rollback empty\n" : rollback(down));
    }

    private static String inside(List<String> statements) {
        return StepScript.lines(statements.stream().map(Hidden::where).toList());
    }

    private static String outside(List<String> statements) {
        return statements.isEmpty() ? "" : String.join("\n" + DELIMITER + "\n", statements) + "\n";
    }

    /** The statement alone, without its timeouts: one that Liquibase would not take apart as PostgreSQL does. */
    private static String alone(List<Step> steps) {
        return steps.stream()
                .flatMap(step -> step.statements().stream())
                .map(statement -> statement.sql().strip() + "\n")
                .collect(Collectors.joining());
    }

    private static String rollback(String sql) {
        return sql.lines().map(line -> "--rollback " + line + "\n").collect(Collectors.joining());
    }
}
