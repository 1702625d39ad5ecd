package dev.lintel.schema.plan;

import dev.lintel.schema.model.ColumnValue;
import dev.lintel.schema.name.QualifiedName;
import dev.lintel.schema.op.AddAttribute;
import dev.lintel.schema.op.AddColumn;
import dev.lintel.schema.op.AddEnumValue;
import dev.lintel.schema.op.AlterSequence;
import dev.lintel.schema.op.CreateTable;
import dev.lintel.schema.op.DropAttribute;
import dev.lintel.schema.op.MergeValue;
import dev.lintel.schema.op.Operation;
import dev.lintel.schema.op.PostgresVersion;
import dev.lintel.schema.op.RenameAttribute;
import dev.lintel.schema.op.RenameColumn;
import dev.lintel.schema.op.RenameEnum;
import dev.lintel.schema.op.RenameEnumValue;
import dev.lintel.schema.op.RenameSequence;
import dev.lintel.schema.op.RenameTable;
import dev.lintel.schema.op.RenameValue;
import dev.lintel.schema.op.ReplaceCheck;
import dev.lintel.schema.op.ReplaceColumnType;
import dev.lintel.schema.op.ReplaceCompositeTypes;
import dev.lintel.schema.op.ReplaceEnumType;
import dev.lintel.schema.op.SetDefault;
import dev.lintel.schema.op.SetNotNull;
import dev.lintel.schema.op.Step;
import dev.lintel.schema.op.Transaction;
import dev.lintel.schema.op.TypeChange;
import dev.lintel.schema.sql.LockMode;
import dev.lintel.schema.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells what an operation does to those who use the database, from what its steps declare. */
final class Verdicts {

    private Verdicts() {}

    /** Of a part of a transaction. Tables that are created in it are nobody else's yet. */
    static Change ofPart(Operation operation, Transaction transaction, Phase phase) {
        Set<QualifiedName> born = transaction.operations().stream()
                .filter(CreateTable.class::isInstance)
                .map(o -> ((CreateTable) o).table().name())
                .collect(Collectors.toSet());
        List<Statement> statements = operation.statements(PostgresVersion.DEFAULT).stream()
                .filter(s -> s.locks().stream().noneMatch(l -> born.contains(l.table())))
                .toList();
        LockMode lock = strongest(List.of(Step.transaction("", statements)));
        if (operation instanceof RenameSequence rename && phase == Phase.EXPAND) {
            return new Change(operation, Verdict.BREAKS_RUNNING_CODE, oneNameOnly(rename), lock, phase);
        }
        return statements.stream()
                .filter(s -> goesThroughAllRows(s)
                        && s.locks().stream().anyMatch(l -> l.mode().blocksWriters()))
                .findFirst()
                .map(s -> new Change(operation, Verdict.NEEDS_WINDOW, throughAllRows(s, lock), lock, phase))
                .orElse(new Change(operation, Verdict.SAFE, brief(lock), lock, phase));
    }

    /** Of what loses data. */
    static Change ofLost(Operation operation, Phase phase) {
        LockMode lock = strongest(operation.steps(PostgresVersion.DEFAULT));
        return new Change(operation, Verdict.LOSES_DATA, "what it drops is gone", lock, phase);
    }

    /** @param plan what it is a part of */
    static Change of(Operation operation, Plan plan) {
        List<Step> steps = operation.steps(PostgresVersion.DEFAULT);
        LockMode lock = strongest(steps);
        Optional<Statement> holding =
                steps.stream().flatMap(Verdicts::holdingUpAll).findFirst();
        if (holding.isPresent()) {
            return new Change(operation, Verdict.NEEDS_WINDOW, throughAllRows(holding.get(), lock), lock, plan.phase());
        }
        Optional<String> broken = breaksRunningCode(operation, plan);
        if (broken.isPresent()) {
            return new Change(operation, Verdict.BREAKS_RUNNING_CODE, broken.get(), lock, plan.phase());
        }
        if (operation instanceof RenameEnum) {
            return new Change(
                    operation,
                    Verdict.SAFE,
                    "columns follow, and so does what drivers bind; SQL that names the type does not",
                    lock,
                    plan.phase());
        }
        List<Step> own = steps.stream().filter(s -> !isOnlyAboutStatistics(s)).toList();
        if (operation instanceof MergeValue merge) {
            return new Change(operation, Verdict.SEVERAL_STEPS, oneWay(merge), lock, plan.phase());
        }
        boolean alone = own.size() == 1 && own.get(0).mode() == Step.Mode.TRANSACTION;
        return alone || steps.isEmpty() || operation instanceof AddEnumValue
                ? new Change(operation, Verdict.SAFE, brief(lock), lock, plan.phase())
                : new Change(
                        operation,
                        Verdict.SEVERAL_STEPS,
                        (own.size() == 1 ? "one step that may take long" : own.size() + " steps") + "; " + brief(lock),
                        lock,
                        plan.phase());
    }

    private static String oneWay(MergeValue merge) {
        return "nothing tells afterwards which rows had " + merge.from() + "; a downgrade leaves them at " + merge.to();
    }

    /** Nobody waits for it, and nothing depends on it. */
    private static boolean isOnlyAboutStatistics(Step step) {
        return step.mode() == Step.Mode.LONG_TRANSACTION
                && step.statements().stream().allMatch(s -> s.work() == Statement.Work.NONE);
    }

    /** Why code that is running cannot go on; empty where it can. */
    private static Optional<String> breaksRunningCode(Operation operation, Plan plan) {
        if (operation instanceof RenameValue) {
            // Whenever the rows are changed: those have one name or the other, and the old code knows but one.
            return Optional.of("the code before cannot read the new name");
        }
        if (plan.phase() != Phase.EXPAND) {
            return Optional.empty();
        }
        if (operation instanceof RenameSequence rename) {
            return Optional.of(oneNameOnly(rename));
        }
        if (renames(operation)) {
            return Optional.of("code that is running uses the old name");
        }
        if (operation instanceof ReplaceEnumType) {
            return Optional.of("code that is running may use a value that goes, or the order of before");
        }
        if (isAboutWholeValues(operation)) {
            return Optional.of("code that is running writes and reads a value with all attributes that it knows");
        }
        if (operation instanceof AlterSequence alter && isIncrementChanged(alter, plan.downgrade())) {
            return Optional.of("code that is running takes the ids between two values of the sequence for its own");
        }
        if (operation instanceof ReplaceCheck check && mayRefuseMore(check, plan.downgrade())) {
            return Optional.of("code that is running may write rows that the check after it refuses");
        }
        if (operation instanceof SetNotNull set && !isFilledByItself(set, plan.upgrade())) {
            return Optional.of("code that is running may write NULL");
        }
        return operation instanceof ReplaceColumnType change
                        && !TypeChange.servesOld(change.from(), change.column().type())
                ? Optional.of("code that is running uses " + change.from().sql() + ", and drivers or values differ"
                        + (change.isInUtcUnasked() ? "; times are taken for UTC" : ""))
                : Optional.empty();
    }

    /** No view serves a sequence under its old name. */
    private static String oneNameOnly(RenameSequence rename) {
        return rename.isMove()
                ? "code that is running takes ids by the old name"
                : "code that is running takes ids by the old name; @SequenceGenerator(sequenceName = \""
                        + rename.from().name().value() + "\") in the new code keeps it";
    }

    /** A composite value is written and read with all of its attributes. */
    private static boolean isAboutWholeValues(Operation operation) {
        return operation instanceof AddAttribute
                || operation instanceof DropAttribute
                || operation instanceof ReplaceCompositeTypes;
    }

    /** Code that takes the ids between two values of a sequence for its own takes those of others, or refuses to start. */
    private static boolean isIncrementChanged(AlterSequence alter, List<Operation> downgrade) {
        return downgrade.stream()
                .anyMatch(o -> o instanceof AlterSequence back
                        && back.sequence().name().equals(alter.sequence().name())
                        && back.sequence().options().increment()
                                != alter.sequence().options().increment());
    }

    /** Whether nobody can tell that a check lets through all that the one in its place lets through, which the way back says. */
    private static boolean mayRefuseMore(ReplaceCheck check, List<Operation> downgrade) {
        return downgrade.stream()
                .noneMatch(o -> o instanceof ReplaceCheck back
                        && back.table().equals(check.table())
                        && back.check().name().equals(check.check().name())
                        && back.check().expression().implies(check.check().expression()));
    }

    private static LockMode strongest(List<Step> steps) {
        return steps.stream().map(Step::lock).max(LockMode::compareTo).orElse(LockMode.NONE);
    }

    private static String brief(LockMode lock) {
        return lock.blocksWriters() ? lock.words() + " for a moment" : "blocks neither reads nor writes";
    }

    /** The statements that go through all rows while nobody can read them. */
    private static Stream<Statement> holdingUpAll(Step step) {
        return step.lock().blocksReaders()
                ? step.statements().stream().filter(Verdicts::goesThroughAllRows)
                : Stream.empty();
    }

    private static boolean goesThroughAllRows(Statement statement) {
        return statement.work() == Statement.Work.REWRITE || statement.work() == Statement.Work.SCAN;
    }

    private static String throughAllRows(Statement statement, LockMode lock) {
        return (statement.work() == Statement.Work.SCAN ? "reads all rows" : "writes all rows anew") + " under "
                + lock.words();
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
                || operation instanceof RenameEnumValue
                || operation instanceof RenameValue;
    }
}
