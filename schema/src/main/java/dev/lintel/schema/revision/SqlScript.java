package dev.lintel.schema.revision;

import dev.lintel.schema.op.Operation;
import dev.lintel.schema.op.PostgresVersion;
import dev.lintel.schema.op.Step;
import java.util.List;

/** Operations as SQL that a person, or psql, can run. */
public final class SqlScript {

    private SqlScript() {}

    /** The steps, each with the transaction and the timeouts that it is run with. */
    public static String of(List<Operation> operations, PostgresVersion version) {
        StringBuilder script = new StringBuilder();
        for (Operation operation : operations) {
            for (Step step : operation.steps(version)) {
                StepScript lines = new StepScript(step);
                script.append("-- ").append(step.title()).append('\n');
                script.append(lines.opening()).append(lines.statements()).append(lines.closing());
                script.append('\n');
            }
        }
        return script.toString();
    }
}
