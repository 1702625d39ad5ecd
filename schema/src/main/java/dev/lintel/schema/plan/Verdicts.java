package dev.lintel.schema.plan;

import dev.lintel.schema.op.AddEnumValue;
import dev.lintel.schema.op.Operation;
import dev.lintel.schema.op.PostgresVersion;
import dev.lintel.schema.op.RenameColumn;
import dev.lintel.schema.op.RenameEnum;
import dev.lintel.schema.op.RenameEnumValue;
import dev.lintel.schema.op.RenameTable;
import dev.lintel.schema.op.Step;
import dev.lintel.schema.sql.Statement;
import java.util.List;

/** Tells what an operation does to those who use the database, from what its steps declare. */
final class Verdicts {

    private Verdicts() {}

    static Verdict of(Operation operation) {
        List<Step> steps = operation.steps(PostgresVersion.DEFAULT);
        if (steps.stream().anyMatch(Verdicts::holdsUpAll)) {
            return Verdict.NEEDS_WINDOW;
        }
        if (renames(operation)) {
            return Verdict.BREAKS_RUNNING_CODE;
        }
        boolean alone = steps.size() == 1 && steps.get(0).mode() == Step.Mode.TRANSACTION;
        return alone || steps.isEmpty() || operation instanceof AddEnumValue ? Verdict.SAFE : Verdict.SEVERAL_STEPS;
    }

    /** Whether it goes through all rows while nobody can read them. */
    private static boolean holdsUpAll(Step step) {
        return step.lock().blocksReaders()
                && step.statements().stream()
                        .anyMatch(s -> s.work() == Statement.Work.REWRITE || s.work() == Statement.Work.SCAN);
    }

    private static boolean renames(Operation operation) {
        return operation instanceof RenameTable
                || operation instanceof RenameColumn
                || operation instanceof RenameEnum
                || operation instanceof RenameEnumValue;
    }
}
