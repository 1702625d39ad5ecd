package dev.lintel.schema.diff;

import dev.lintel.schema.diff.Changes.Phase;
import dev.lintel.schema.model.Constraint;
import dev.lintel.schema.model.ForeignKey;
import dev.lintel.schema.model.Hints;
import dev.lintel.schema.model.Index;
import dev.lintel.schema.model.PrimaryKey;
import dev.lintel.schema.model.Row;
import dev.lintel.schema.model.Table;
import dev.lintel.schema.model.Trigger;
import dev.lintel.schema.model.UniqueConstraint;
import dev.lintel.schema.op.AddConstraint;
import dev.lintel.schema.op.CreateIndex;
import dev.lintel.schema.op.CreateTrigger;
import dev.lintel.schema.op.DeleteRow;
import dev.lintel.schema.op.DropConstraint;
import dev.lintel.schema.op.DropIndex;
import dev.lintel.schema.op.DropTrigger;
import dev.lintel.schema.op.InsertRow;
import dev.lintel.schema.op.RenameConstraint;
import dev.lintel.schema.op.RenameIndex;
import dev.lintel.schema.op.SetTableComment;

/** A table that stays. */
final class TableComparer {

    private final Table before;
    private final Table after;
    private final Hints hints;
    private final Changes changes;

    TableComparer(Table before, Table after, Hints hints, Changes changes) {
        this.before = before;
        this.after = after;
        this.hints = hints;
        this.changes = changes;
    }

    void compare() {
        new ColumnComparer(before, after, hints, changes).compare();
        new NamedParts<>(
                        Constraint::name,
                        Constraint::withName,
                        (old, name) -> changes.add(Phase.RENAME, new RenameConstraint(after.name(), old, name)),
                        c -> changes.add(dropPhase(c), new DropConstraint(after.name(), c.name())),
                        c -> changes.add(addPhase(c), new AddConstraint(after.name(), c)))
                .compare(before.constraints(), after.constraints());
        new NamedParts<>(
                        Index::name,
                        Index::withName,
                        (old, name) -> changes.add(Phase.RENAME, new RenameIndex(after.name(), old, name)),
                        i -> changes.add(dropPhase(i), new DropIndex(after.name(), i.name())),
                        i -> changes.add(Phase.CREATE_INDEX, new CreateIndex(after.name(), i)))
                .compare(before.indexes(), after.indexes());
        triggers();
        rows();
        if (!before.comment().equals(after.comment())) {
            changes.add(Phase.COMMENT, new SetTableComment(after.name(), after.comment()));
        }
    }

    private static Phase dropPhase(Constraint constraint) {
        return constraint instanceof ForeignKey ? Phase.DROP_FOREIGN_KEY : Phase.DROP_CONSTRAINT;
    }

    /**
     * An index goes only once those that come are there, so that no query is left without one in between. It goes before them
     * where its name is taken again, or where it could go with a column of its own.
     */
    private Phase dropPhase(Index index) {
        boolean nameIsTaken = after.indexes().stream().anyMatch(i -> i.name().equals(index.name()))
                || after.constraints().stream().anyMatch(c -> c.name().equals(index.name()));
        boolean columnsStay =
                before.columns().stream().allMatch(c -> after.column(c.name()).isPresent());
        return nameIsTaken || !columnsStay ? Phase.DROP_INDEX : Phase.DROP_SERVED_INDEX;
    }

    private static Phase addPhase(Constraint constraint) {
        if (constraint instanceof ForeignKey) {
            return Phase.ADD_FOREIGN_KEY;
        }
        return constraint instanceof PrimaryKey || constraint instanceof UniqueConstraint
                ? Phase.ADD_KEY
                : Phase.ADD_CHECK;
    }

    private void triggers() {
        for (Trigger trigger : before.triggers()) {
            if (!after.triggers().contains(trigger)) {
                changes.add(Phase.DROP_TRIGGER, new DropTrigger(after.name(), trigger.name()));
            }
        }
        for (Trigger trigger : after.triggers()) {
            if (!before.triggers().contains(trigger)) {
                changes.add(Phase.CREATE_TRIGGER, new CreateTrigger(after.name(), trigger));
            }
        }
    }

    private void rows() {
        for (Row row : before.rows()) {
            if (!after.rows().contains(row)) {
                changes.add(Phase.CHANGE_ROW, new DeleteRow(after.name(), row));
            }
        }
        for (Row row : after.rows()) {
            if (!before.rows().contains(row)) {
                changes.add(Phase.CHANGE_ROW, new InsertRow(after.name(), row));
            }
        }
    }
}
