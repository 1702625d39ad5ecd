package dev.lintel.schema.diff;

import dev.lintel.schema.diff.Changes.Phase;
import dev.lintel.schema.model.Constraint;
import dev.lintel.schema.model.ForeignKey;
import dev.lintel.schema.model.Index;
import dev.lintel.schema.model.PrimaryKey;
import dev.lintel.schema.model.Table;
import dev.lintel.schema.model.Trigger;
import dev.lintel.schema.model.UniqueConstraint;
import dev.lintel.schema.name.Identifier;
import dev.lintel.schema.name.QualifiedName;
import dev.lintel.schema.op.AddConstraint;
import dev.lintel.schema.op.CreateIndex;
import dev.lintel.schema.op.CreateTrigger;
import dev.lintel.schema.op.DropConstraint;
import dev.lintel.schema.op.DropForeignKey;
import dev.lintel.schema.op.DropIndex;
import dev.lintel.schema.op.DropTrigger;
import dev.lintel.schema.op.RenameConstraint;
import dev.lintel.schema.op.RenameIndex;
import dev.lintel.schema.op.SetTableComment;
import dev.lintel.schema.op.Transaction;
import java.util.List;
import java.util.Optional;

/** A table that stays. */
final class TableComparer {

    private final Table before;
    private final Table after;
    private final QualifiedName table;
    private final QualifiedName oldTable;
    private final Comparison comparison;
    private final Changes changes;
    private final Aside aside;

    /** @param before the table before, under the new names */
    TableComparer(Table before, Table after, Comparison comparison) {
        this.before = before;
        this.after = after;
        this.table = after.name();
        this.oldTable = comparison.renames().oldTable(after.name());
        this.comparison = comparison;
        this.changes = comparison.changes();
        this.aside = new Aside(before, after, comparison);
    }

    void compare() {
        new ColumnComparer(before, after, comparison).compare();
        constraints();
        indexes();
        triggers();
        ValueRenames values = new ValueRenames(before, after, comparison);
        new RowComparer(before, after, values.ofRows(), changes).compare();
        values.compare();
        if (!before.comment().equals(after.comment())) {
            changes.add(Phase.COMMENT, new SetTableComment(table, after.comment()));
        }
    }

    private void constraints() {
        new NamedParts<>(
                        Constraint::name,
                        Constraint::withName,
                        c -> comparison.rework().affects(before, c),
                        this::drop,
                        c -> changes.add(addPhase(c), new AddConstraint(table, c)))
                .compare(
                        replaced(),
                        after.constraints(),
                        c -> !isKey(c) || comparison.isFree(table, c.name()),
                        (old, c) -> changes.add(Phase.RENAME, new RenameConstraint(table, old.name(), c.name())));
    }

    /** The constraints before, but with those that are replaced as they are after. */
    private List<Constraint> replaced() {
        ForeignKeyComparer keys = new ForeignKeyComparer(before, after, comparison);
        CheckComparer checks = new CheckComparer(before, after, comparison);
        return before.constraints().stream()
                .map(keys::replaced)
                .map(checks::replaced)
                .toList();
    }

    private void drop(Constraint constraint) {
        Optional<Identifier> meanwhile = aside.of(constraint);
        if (constraint instanceof ForeignKey key) {
            QualifiedName references = comparison.renames().oldTable(key.table());
            changes.add(Phase.DROP_FOREIGN_KEY, new DropForeignKey(oldTable, key.name(), references));
        } else if (meanwhile.isPresent()) {
            changes.add(Phase.RENAME, new RenameConstraint(table, constraint.name(), meanwhile.get()));
            changes.add(Phase.DROP_SERVED_INDEX, new DropConstraint(table, meanwhile.get()));
        } else {
            changes.add(Phase.DROP_CONSTRAINT, new DropConstraint(oldTable, constraint.name()));
        }
    }

    private static Phase addPhase(Constraint constraint) {
        if (constraint instanceof ForeignKey) {
            return Phase.ADD_FOREIGN_KEY;
        }
        return isKey(constraint) ? Phase.ADD_KEY : Phase.ADD_CHECK;
    }

    /** Whether the constraint has an index under its name. */
    private static boolean isKey(Constraint constraint) {
        return constraint instanceof PrimaryKey || constraint instanceof UniqueConstraint;
    }

    private void indexes() {
        new NamedParts<>(
                        Index::name,
                        Index::withName,
                        i -> comparison.rework().affects(before, i),
                        this::drop,
                        i -> changes.add(Phase.CREATE_INDEX, new CreateIndex(table, i)))
                .compare(
                        before.indexes(),
                        after.indexes(),
                        i -> comparison.isFree(table, i.name()),
                        (old, i) -> changes.add(Phase.RENAME, new RenameIndex(table, old.name(), i.name())));
    }

    /**
     * An index goes only once those that come are there, so that no query is left without one in between. It goes before them
     * where the columns change under it, where names change, or where a foreign key may hang on it.
     */
    private void drop(Index index) {
        Optional<Identifier> meanwhile = aside.of(index);
        if (meanwhile.isPresent()) {
            changes.add(Phase.RENAME, new RenameIndex(table, index.name(), meanwhile.get()));
            changes.add(Phase.DROP_SERVED_INDEX, new DropIndex(table, meanwhile.get()));
        } else if (comparison.isTakenAgain(table, index.name())
                || comparison.rework().touches(table)
                || !comparison.renames().operations().isEmpty()
                || index.unique() && aside.isReferredTo(index.columns())) {
            changes.add(Phase.DROP_INDEX, new DropIndex(oldTable, index.name()));
        } else {
            changes.add(Phase.DROP_SERVED_INDEX, new DropIndex(table, index.name()));
        }
    }

    private void triggers() {
        for (Trigger trigger : before.triggers()) {
            boolean isSame =
                    after.triggers().contains(trigger) && !comparison.rework().affects(before, trigger);
            if (!isSame && another(trigger).isEmpty()) {
                changes.add(Phase.DROP_TRIGGER, new DropTrigger(oldTable, trigger.name()));
            }
        }
        List<Trigger> replaced =
                before.triggers().stream().flatMap(t -> another(t).stream()).toList();
        for (Trigger trigger : after.triggers()) {
            if (replaced.contains(trigger)) {
                changes.add(
                        Phase.CREATE_TRIGGER,
                        new Transaction(
                                List.of(new DropTrigger(table, trigger.name()), new CreateTrigger(table, trigger))));
            } else if (!before.triggers().contains(trigger)
                    || comparison.rework().affects(before, trigger)) {
                changes.add(Phase.CREATE_TRIGGER, new CreateTrigger(table, trigger));
            }
        }
    }

    /** The one that takes the place of a trigger under its name, in one transaction, so that no change of a row goes past both. */
    private Optional<Trigger> another(Trigger old) {
        boolean isInTheWay = comparison.rework().affects(before, old)
                || old.when()
                        .filter(w -> comparison.rework().swapsUnder(table, w::mentions))
                        .isPresent();
        return after.triggers().stream()
                .filter(t -> !isInTheWay && t.name().equals(old.name()) && !t.equals(old))
                .findFirst();
    }
}
