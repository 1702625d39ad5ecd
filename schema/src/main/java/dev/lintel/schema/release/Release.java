package dev.lintel.schema.release;

import dev.lintel.schema.diff.Diff;
import dev.lintel.schema.model.Column;
import dev.lintel.schema.model.ColumnName;
import dev.lintel.schema.model.Expr;
import dev.lintel.schema.model.Hints;
import dev.lintel.schema.model.Schema;
import dev.lintel.schema.name.Identifier;
import dev.lintel.schema.name.QualifiedName;
import dev.lintel.schema.op.Backfill;
import dev.lintel.schema.op.Operation;
import dev.lintel.schema.op.SetNotNull;
import dev.lintel.schema.op.Transaction;
import dev.lintel.schema.plan.Change;
import dev.lintel.schema.plan.Phase;
import dev.lintel.schema.plan.Plan;
import dev.lintel.schema.plan.Question;
import dev.lintel.schema.plan.Undo;
import dev.lintel.schema.plan.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The way from one schema to another in two migrations, so that code of both releases can run in between.
 *
 * @param interim the schema in between
 * @param after the schema afterwards: the model's, and what of older models waits to be dropped
 * @param expand before the new code starts: what it needs is added, and the old code keeps working
 * @param contract after the last process of the old code is gone: what only that needed goes
 * @param questions what only a person can answer; no revision is written until then
 */
public record Release(Schema interim, Schema after, Plan expand, Plan contract, List<Question> questions) {

    public Release {
        questions = List.copyOf(questions);
    }

    /** A release without a change. It is what most compiles come to, so nothing is compared for it. */
    public static Release none(Schema schema) {
        Release empty = between(Schema.EMPTY, Schema.EMPTY, Hints.NONE);
        return new Release(schema, schema, empty.expand(), empty.contract(), empty.questions());
    }

    /** The release from one schema to another. */
    public static Release between(Schema before, Schema model, Hints hints) {
        return between(before, model, hints, Drops.IMMEDIATE);
    }

    /** The release from one schema to another. */
    public static Release between(Schema before, Schema model, Hints hints, Drops drops) {
        List<Operation> renames = Diff.renames(before, model, hints);
        Schema renamed = new Transaction(renames).apply(before);
        Schema after = drops.due() ? model : Dropped.kept(renamed, model);
        Schema interim = Interim.between(renamed, after, hints);
        Dropped end = drops.mode() == Drops.Mode.DEFERRED
                ? Dropped.deferred(interim, after, hints)
                : new Dropped(after, hints);
        OldNames names = OldNames.of(renames, interim);
        SortedMap<ColumnName, Expr> late = lateValues(interim, after, hints);
        SortedMap<ColumnName, Expr> early = new TreeMap<>(hints.backfills());
        early.keySet().removeAll(late.keySet());
        Schema toRename = names.before();
        Plan expand = Plan.between(
                before,
                toRename,
                names.without(ServedValues.without(hints, renamed, after)).withBackfills(names.before(early)));
        List<Operation> keep = names.keep();
        List<Operation> drop = names.drop();
        Plan contract = ServedValues.merged(
                Plan.between(interim, end.schema(), end.hints()).afterDeployment(), hints, renamed, after);
        return new Release(
                interim,
                end.schema(),
                expand.with(
                        joined(expand.upgrade(), filled(names.before(late), toRename), keep),
                        joined(
                                Undo.of(keep, toRename),
                                ServedValues.back(contract.upgrade(), names),
                                refilled(expand.downgrade(), names, toRename, before, after))),
                contract.with(joined(drop, contract.upgrade()), joined(contract.downgrade(), Undo.of(drop, interim))),
                Question.between(Dropped.without(before), model, hints, drops.confirmed()));
    }

    /** A model with those tables and columns of a schema that wait to be dropped. */
    public static Schema withDropped(Schema before, Schema model) {
        return Dropped.kept(before, model);
    }

    @SafeVarargs
    private static List<Operation> joined(List<Operation>... parts) {
        return Stream.of(parts).flatMap(List::stream).toList();
    }

    /** Values of columns that are NOT NULL after, and not yet in between, or by a default. */
    private static SortedMap<ColumnName, Expr> lateValues(Schema interim, Schema after, Hints hints) {
        SortedMap<ColumnName, Expr> late = new TreeMap<>();
        hints.backfills().forEach((name, value) -> {
            Optional<Column> now = column(interim, name.table(), name.column());
            Optional<Column> then = column(after, name.table(), name.column());
            if (now.isPresent() && !now.equals(then)) {
                late.put(name, value);
            }
        });
        return late;
    }

    private static Optional<Column> column(Schema schema, QualifiedName table, Identifier column) {
        return schema.table(table).flatMap(t -> t.column(column));
    }

    /** Old rows get their values at once, since the new code reads them; those that the old code writes meanwhile get them later. */
    private static List<Operation> filled(SortedMap<ColumnName, Expr> values, Schema interim) {
        List<Operation> filled = new ArrayList<>();
        values.forEach((name, value) -> {
            if (column(interim, name.table(), name.column())
                    .filter(Column::nullable)
                    .isPresent()) {
                filled.add(new Backfill(name.table(), name.column(), value));
            }
        });
        return filled;
    }

    /** What the new code did not write is filled before it is NOT NULL again. */
    private static List<Operation> refilled(
            List<Operation> downgrade, OldNames names, Schema interim, Schema before, Schema after) {
        List<Operation> refilled = new ArrayList<>();
        Schema schema = interim;
        for (Operation operation : downgrade) {
            if (operation instanceof SetNotNull set
                    && column(after, names.after(set.table()), set.column()).isEmpty()) {
                Schema now = schema;
                column(now, set.table(), set.column())
                        .flatMap(c -> Backfill.withEmptyValue(set.table(), c, now, before))
                        .ifPresent(refilled::add);
            }
            refilled.add(operation);
            schema = operation.apply(schema);
        }
        return refilled;
    }

    /** The migrations that hold something, in their order. */
    public List<Plan> plans() {
        return Stream.of(expand, contract).filter(p -> !p.isEmpty()).toList();
    }

    /** What the revision of a plan is said to do; the second one of two says that it is that. */
    public String messageOf(Plan plan, String message) {
        return plan.phase() == Phase.CONTRACT && !expand.isEmpty() ? message + ", contract" : message;
    }

    public boolean isEmpty() {
        return plans().isEmpty();
    }

    /** Each change with its verdict. */
    public List<Change> changes() {
        return plans().stream().flatMap(p -> p.changes().stream()).toList();
    }

    /** The worst verdict of all changes. */
    public Verdict verdict() {
        return changes().stream().map(Change::verdict).reduce(Verdict.SAFE, Verdict::worseOf);
    }
}
