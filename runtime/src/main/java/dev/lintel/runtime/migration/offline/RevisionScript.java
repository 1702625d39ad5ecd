package dev.lintel.runtime.migration.offline;

import dev.lintel.runtime.migration.run.PlannedRevision;
import dev.lintel.runtime.migration.run.PlannedStep;
import dev.lintel.runtime.migration.run.RunException;
import dev.lintel.schema.op.Step;
import dev.lintel.schema.revision.StepScript;

/** One revision in a script. */
record RevisionScript(PlannedRevision revision, ScriptRecords records, long lockMillis) {

    /** @param move what moves the heads */
    String text(String move) {
        StringBuilder script = new StringBuilder("\n-- ")
                .append(revision.direction().word())
                .append(' ')
                .append(OfflineScript.comment(revision.node().title()))
                .append('\n')
                .append(records.begins(revision));
        String end = records.ends() + move;
        for (PlannedStep step : revision.steps()) {
            boolean last = step.number() == revision.steps().size();
            append(step, records.stepDone(step) + (last ? end : ""), script);
        }
        if (revision.steps().isEmpty()) {
            script.append("BEGIN;\n").append(end).append("COMMIT;\n");
        }
        return script.toString();
    }

    /** In one transaction with its record; or, where PostgreSQL refuses a transaction, between two records. */
    private void append(PlannedStep step, String record, StringBuilder script) {
        Step sql = step.sql()
                .orElseThrow(() -> new RunException("revision "
                        + revision.node().title() + ": step " + step.number() + " (" + step.title()
                        + ") is in Java and has no SQL; run it with lintel "
                        + revision.direction().word()));
        StepScript lines = new StepScript(sql, lockMillis);
        script.append("\n-- ").append(step.number()).append(" of ");
        script.append(revision.steps().size()).append(": ");
        script.append(OfflineScript.comment(step.title())).append('\n');
        if (sql.mode() == Step.Mode.AUTOCOMMIT) {
            script.append(records.stepBegins(step));
            script.append(lines.opening()).append(lines.statements()).append(lines.closing());
            script.append("BEGIN;\n").append(record).append("COMMIT;\n");
        } else {
            script.append(lines.opening()).append(lines.statements()).append(record);
            script.append(lines.closing());
        }
    }
}
