package dev.lintel.schema.plan;

import dev.lintel.schema.model.ColumnValue;
import dev.lintel.schema.op.AddColumn;
import dev.lintel.schema.op.AddEnumValue;
import dev.lintel.schema.op.Operation;
import dev.lintel.schema.op.PostgresVersion;
import dev.lintel.schema.op.RenameAttribute;
import dev.lintel.schema.op.RenameColumn;
import dev.lintel.schema.op.RenameEnum;
import dev.lintel.schema.op.RenameEnumValue;
import dev.lintel.schema.op.RenameTable;
import dev.lintel.schema.op.RenameValue;
import dev.lintel.schema.op.SetDefault;
import dev.lintel.schema.op.SetNotNull;
import dev.lintel.schema.op.Step;
import dev.lintel.schema.sql.Statement;
import java.util.List;
import java.util.Optional;

/** Tells what an operation does to those who use the database, from what its steps declare. */
final class Verdicts {

    private Verdicts() {}

    /** @param plan what it is a part of */
    static Verdict of(Operation operation, Plan plan) {
        List<Step> steps = operation.steps(PostgresVersion.DEFAULT);
        if (steps.stream().anyMatch(Verdicts::holdsUpAll)) {
            return Verdict.NEEDS_WINDOW;
        }
        if (plan.phase() == Phase.EXPAND && breaksRunningCode(operation, plan)) {
            return Verdict.BREAKS_RUNNING_CODE;
        }
        boolean alone = steps.size() == 1 && steps.get(0).mode() == Step.Mode.TRANSACTION;
        return alone || steps.isEmpty() || operation instanceof AddEnumValue ? Verdict.SAFE : Verdict.SEVERAL_STEPS;
    }

    private static boolean breaksRunningCode(Operation operation, Plan plan) {
        return renames(operation) || operation instanceof SetNotNull set && !isFilledByItself(set, plan.upgrade());
    }

    /** Whether it goes through all rows while nobody can read them. */
    private static boolean holdsUpAll(Step step) {
        return step.lock().blocksReaders()
                && step.statements().stream()
                        .anyMatch(s -> s.work() == Statement.Work.REWRITE || s.work() == Statement.Work.SCAN);
    }

    /**
     * Whether code that does not know of the column can insert rows: it is a new one, and has a default. Code that knows it as one that
     * may be NULL writes NULL.
     */
    private static boolean isFilledByItself(SetNotNull set, List<Operation> upgrade) {
        Optional<AddColumn> added = upgrade.stream()
                .filter(AddColumn.class::isInstance)
                .map(AddColumn.class::cast)
                .filter(add ->
                        add.table().equals(set.table()) && add.column().name().equals(set.column()))
                .findFirst();
        boolean getsDefault = upgrade.stream()
                .anyMatch(o -> o instanceof SetDefault value
                        && value.table().equals(set.table())
                        && value.column().equals(set.column()));
        return added.isPresent() && (getsDefault || !(added.get().column().value() instanceof ColumnValue.None));
    }

    private static boolean renames(Operation operation) {
        return operation instanceof RenameTable
                || operation instanceof RenameColumn
                || operation instanceof RenameAttribute
                || operation instanceof RenameEnum
                || operation instanceof RenameEnumValue
                || operation instanceof RenameValue;
    }
}
