package dev.lintel.schema.diff;

import dev.lintel.schema.diff.Changes.Phase;
import dev.lintel.schema.model.Column;
import dev.lintel.schema.model.ColumnName;
import dev.lintel.schema.model.ColumnValue;
import dev.lintel.schema.model.Expr;
import dev.lintel.schema.model.Hints;
import dev.lintel.schema.model.Table;
import dev.lintel.schema.name.Identifier;
import dev.lintel.schema.name.QualifiedName;
import dev.lintel.schema.op.AddColumn;
import dev.lintel.schema.op.AddIdentity;
import dev.lintel.schema.op.AlterColumnType;
import dev.lintel.schema.op.Backfill;
import dev.lintel.schema.op.DropColumn;
import dev.lintel.schema.op.DropDefault;
import dev.lintel.schema.op.DropExpression;
import dev.lintel.schema.op.DropIdentity;
import dev.lintel.schema.op.DropNotNull;
import dev.lintel.schema.op.Operation;
import dev.lintel.schema.op.SetColumnComment;
import dev.lintel.schema.op.SetDefault;
import dev.lintel.schema.op.SetNotNull;
import java.util.Optional;

/** The columns of a table that stays. */
final class ColumnComparer {

    private final Table before;
    private final Table after;
    private final QualifiedName table;
    private final Hints hints;
    private final Changes changes;

    ColumnComparer(Table before, Table after, Hints hints, Changes changes) {
        this.before = before;
        this.after = after;
        this.table = after.name();
        this.hints = hints;
        this.changes = changes;
    }

    void compare() {
        for (Column column : before.columns()) {
            if (after.column(column.name()).isEmpty()) {
                changes.add(Phase.DROP_COLUMN, new DropColumn(table, column.name()));
            }
        }
        for (Column column : after.columns()) {
            Optional<Column> old = before.column(column.name());
            if (old.isEmpty()) {
                add(column);
            } else if (!old.get().equals(column)) {
                change(old.get(), column);
            }
        }
    }

    /** A column that old rows need a value for comes without NOT NULL, is filled, and becomes NOT NULL. */
    private void add(Column column) {
        Optional<Expr> backfill = backfill(column);
        boolean comesInSteps =
                !column.nullable() && (backfill.isPresent() || column.value() instanceof ColumnValue.None);
        changes.add(Phase.ADD_COLUMN, new AddColumn(table, comesInSteps ? column.withNullable(true) : column));
        if (comesInSteps) {
            backfill.ifPresent(e -> changes.add(Phase.ADD_COLUMN, new Backfill(table, column.name(), e)));
            changes.add(Phase.ADD_COLUMN, new SetNotNull(table, column.name()));
        }
    }

    private void change(Column old, Column column) {
        Identifier name = column.name();
        if (!old.collation().equals(column.collation()) || becomesGenerated(old.value(), column.value())) {
            // PostgreSQL has no way in place that keeps the values.
            changes.add(Phase.DROP_COLUMN, new DropColumn(table, name));
            changes.add(Phase.ADD_COLUMN, new AddColumn(table, column));
            return;
        }
        boolean valueChanges = !old.value().equals(column.value());
        if (valueChanges) {
            withdraw(old.value(), column.value(), name);
        }
        if (!old.type().equals(column.type())) {
            changes.add(
                    Phase.CHANGE_COLUMN, new AlterColumnType(table, name, old.type(), column.type(), Optional.empty()));
        }
        if (!column.nullable() && old.nullable()) {
            backfill(column).ifPresent(e -> change(new Backfill(table, name, e)));
            change(new SetNotNull(table, name));
        }
        if (valueChanges) {
            give(column.value(), name);
        }
        if (column.nullable() && !old.nullable()) {
            change(new DropNotNull(table, name));
        }
        if (!old.comment().equals(column.comment())) {
            changes.add(Phase.COMMENT, new SetColumnComment(table, name, column.comment()));
        }
    }

    private static boolean becomesGenerated(ColumnValue old, ColumnValue value) {
        return value instanceof ColumnValue.Generated && !old.equals(value)
                || old instanceof ColumnValue.Generated g && !g.stored() && !old.equals(value);
    }

    private void withdraw(ColumnValue old, ColumnValue value, Identifier name) {
        if (old instanceof ColumnValue.Identity) {
            change(new DropIdentity(table, name));
        } else if (old instanceof ColumnValue.Generated) {
            change(new DropExpression(table, name));
        } else if (old instanceof ColumnValue.Default && !(value instanceof ColumnValue.Default)) {
            change(new DropDefault(table, name));
        }
    }

    private void give(ColumnValue value, Identifier name) {
        if (value instanceof ColumnValue.Default d) {
            change(new SetDefault(table, name, d.expression()));
        } else if (value instanceof ColumnValue.Identity i) {
            change(new AddIdentity(table, name, i));
        }
    }

    private void change(Operation operation) {
        changes.add(Phase.CHANGE_COLUMN, operation);
    }

    private Optional<Expr> backfill(Column column) {
        return Optional.ofNullable(hints.backfills().get(new ColumnName(table, column.name())));
    }
}
