package dev.lintel.schema.revision.part;

import dev.lintel.schema.op.Step;
import dev.lintel.schema.revision.StepScript;
import dev.lintel.schema.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Steps as the statements that a tool sends one by one, so that they can be sent again where a run was stopped. */
final class Calls {

    private Calls() {}

    static List<String> of(List<Step> steps) {
        List<String> calls = new ArrayList<>();
        List<String> timeouts = List.of();
        for (Step step : steps) {
            StepScript script = new StepScript(step);
            if (!script.timeouts().equals(timeouts)) {
                timeouts = script.timeouts();
                calls.addAll(timeouts);
            }
            // A concurrent build that was stopped leaves the index there, invalid (PostgreSQL manual, CREATE INDEX).
            step.index().ifPresent(index -> calls.add("DROP INDEX CONCURRENTLY IF EXISTS " + index.quoted()));
            step.statements().stream().map(Statement::sql).map(String::strip).forEach(calls::add);
            calls.addAll(script.resets());
        }
        return List.copyOf(calls);
    }
}
