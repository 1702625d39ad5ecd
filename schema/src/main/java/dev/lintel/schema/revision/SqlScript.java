package dev.lintel.schema.revision;

import dev.lintel.schema.op.Operation;
import dev.lintel.schema.op.PostgresVersion;
import dev.lintel.schema.op.Step;
import dev.lintel.schema.sql.Statement;
import java.util.List;

/** Operations as SQL that a person, or psql, can run. */
public final class SqlScript {

    private SqlScript() {}

    /** The steps, each with the transaction and the timeouts that it is run with. */
    public static String of(List<Operation> operations, PostgresVersion version) {
        StringBuilder script = new StringBuilder();
        for (Operation operation : operations) {
            for (Step step : operation.steps(version)) {
                step(step, script);
            }
        }
        return script.toString();
    }

    /** One step, with a comment that says what it does. */
    public static void step(Step step, StringBuilder script) {
        script.append("-- ").append(step.title()).append('\n');
        switch (step.mode()) {
            case TRANSACTION -> script.append("BEGIN;\nSET LOCAL lock_timeout = '500ms';\n");
            case LONG_TRANSACTION ->
                script.append("BEGIN;\nSET LOCAL lock_timeout = '3s';\nSET LOCAL statement_timeout = 0;\n");
            case AUTOCOMMIT -> script.append("SET lock_timeout = 0;\nSET statement_timeout = 0;\n");
        }
        for (Statement statement : step.statements()) {
            script.append(statement.sql()).append(";\n");
        }
        script.append(step.mode() == Step.Mode.AUTOCOMMIT ? "\n" : "COMMIT;\n\n");
    }
}
