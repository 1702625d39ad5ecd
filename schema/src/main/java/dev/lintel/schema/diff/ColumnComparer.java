package dev.lintel.schema.diff;

import dev.lintel.schema.diff.Changes.Phase;
import dev.lintel.schema.model.Column;
import dev.lintel.schema.model.ColumnName;
import dev.lintel.schema.model.ColumnValue;
import dev.lintel.schema.model.Expr;
import dev.lintel.schema.model.Table;
import dev.lintel.schema.name.Identifier;
import dev.lintel.schema.name.QualifiedName;
import dev.lintel.schema.op.AddColumn;
import dev.lintel.schema.op.AddIdentity;
import dev.lintel.schema.op.AlterColumnType;
import dev.lintel.schema.op.AlterIdentity;
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
import java.util.List;
import java.util.Optional;

/** The columns of a table that stays. */
final class ColumnComparer {

    private final Table before;
    private final Table after;
    private final QualifiedName table;
    private final QualifiedName oldTable;
    private final Comparison comparison;

    /** @param before the table before, under the new names */
    ColumnComparer(Table before, Table after, Comparison comparison) {
        this.before = before;
        this.after = after;
        this.table = after.name();
        this.oldTable = comparison.renames().oldTable(after.name());
        this.comparison = comparison;
    }

    void compare() {
        for (Column column : before.columns()) {
            if (after.column(column.name()).isEmpty()) {
                drop(column);
            }
        }
        for (Column column : after.columns()) {
            Optional<Column> old = before.column(column.name());
            if (old.isEmpty()) {
                add(column);
            } else {
                compare(old.get(), column);
            }
        }
    }

    private void drop(Column column) {
        Phase phase = isComputed(column) ? Phase.DROP_GENERATED : Phase.DROP_COLUMN;
        comparison.changes().add(phase, new DropColumn(oldTable, oldName(column)));
    }

    private Identifier oldName(Column column) {
        return comparison.renames().oldColumn(table, column.name());
    }

    private static boolean isComputed(Column column) {
        return column.value() instanceof ColumnValue.Generated;
    }

    private void add(Column column) {
        Optional<Expr> backfill = backfill(column);
        if (isComputed(column)) {
            comparison.changes().add(Phase.ADD_GENERATED, new AddColumn(table, column));
        } else if (!column.nullable() && (backfill.isPresent() || column.value() instanceof ColumnValue.None)) {
            addInSteps(column, backfill);
        } else {
            added(new AddColumn(table, column));
        }
    }

    /**
     * A column that old rows need a value for comes without NOT NULL and without its default, which old rows would get; then new
     * rows get the default, old rows are filled, and it becomes NOT NULL.
     */
    private void addInSteps(Column column, Optional<Expr> backfill) {
        boolean hasDefault = column.value() instanceof ColumnValue.Default;
        Column bare = column.withNullable(true);
        added(new AddColumn(table, hasDefault ? bare.withValue(ColumnValue.none()) : bare));
        if (column.value() instanceof ColumnValue.Default d) {
            added(new SetDefault(table, column.name(), d.expression()));
        }
        backfill.ifPresent(e -> added(new Backfill(table, column.name(), e)));
        added(new SetNotNull(table, column.name()));
    }

    private void added(Operation operation) {
        comparison.changes().add(Phase.ADD_COLUMN, operation);
    }

    private void compare(Column old, Column column) {
        boolean computedAnew = isComputed(column) && comparison.rework().replaces(new ColumnName(table, column.name()));
        if (computedAnew || Reworks.isMadeAnew(old, column)) {
            drop(old);
            add(column);
        } else if (!old.equals(column)) {
            change(old, column);
        }
    }

    private void change(Column old, Column column) {
        Identifier name = column.name();
        Column current = withdraw(old, column);
        if (Reworks.isRetyped(current, column)) {
            current = retype(current, column);
        }
        if (!column.nullable() && old.nullable()) {
            backfill(column)
                    .filter(e -> !Reworks.isSwapped(old, column) || !e.mentions(name))
                    .ifPresent(e -> changed(new Backfill(table, name, e)));
            changed(new SetNotNull(table, name));
        }
        give(current.value(), column.value(), name);
        if (column.nullable() && !old.nullable()) {
            changed(new DropNotNull(table, name));
        }
        if (!old.comment().equals(column.comment())) {
            comparison.changes().add(Phase.COMMENT, new SetColumnComment(table, name, column.comment()));
        }
    }

    /** Takes a value away that would be in the way; the column after that. */
    private Column withdraw(Column old, Column column) {
        if (old.value().equals(column.value()) && !isRetypedByItsType(old)) {
            return old;
        }
        Identifier name = column.name();
        if (old.value() instanceof ColumnValue.Default) {
            boolean stays = column.value() instanceof ColumnValue.Default;
            if (isRetypedByItsType(old)) {
                if (stays && old.type().equals(column.type())) {
                    return old.withValue(column.value());
                }
                comparison.changes().add(Phase.WITHDRAW, new DropDefault(oldTable, oldName(old)));
            } else if (stays) {
                return old;
            } else {
                changed(new DropDefault(table, name));
            }
        } else if (old.value() instanceof ColumnValue.Generated) {
            comparison.changes().add(Phase.WITHDRAW, new DropExpression(oldTable, oldName(old)));
        } else if (old.value() instanceof ColumnValue.Identity) {
            if (column.value() instanceof ColumnValue.Identity) {
                return old;
            }
            changed(new DropIdentity(table, name));
        }
        return old.withValue(ColumnValue.none());
    }

    /** Its type is replaced, which takes care of a default that stays. */
    private boolean isRetypedByItsType(Column old) {
        return Reworks.hasReplacedType(old.type(), comparison.before(), comparison.after());
    }

    private Column retype(Column old, Column column) {
        boolean hasDefaults =
                old.value() instanceof ColumnValue.Default && column.value() instanceof ColumnValue.Default;
        changed(new AlterColumnType(
                table,
                column.name(),
                old.type(),
                column.type(),
                // What speaks of the column itself says how its values change; all else is for rows that have none.
                backfill(column).filter(e -> Reworks.isSwapped(old, column) && e.mentions(column.name())),
                column.collation(),
                hasDefaults ? Optional.of(((ColumnValue.Default) column.value()).expression()) : Optional.empty(),
                List.of()));
        return hasDefaults ? column : old;
    }

    private void give(ColumnValue current, ColumnValue value, Identifier name) {
        if (current.equals(value)) {
            return;
        }
        if (value instanceof ColumnValue.Default d) {
            // It may be a value of a lookup table, whose row comes first.
            comparison.changes().add(Phase.SET_DEFAULT, new SetDefault(table, name, d.expression()));
        } else if (value instanceof ColumnValue.Identity i) {
            changed(
                    current instanceof ColumnValue.Identity
                            ? new AlterIdentity(table, name, i)
                            : new AddIdentity(table, name, i));
        }
    }

    private void changed(Operation operation) {
        comparison.changes().add(Phase.CHANGE_COLUMN, operation);
    }

    private Optional<Expr> backfill(Column column) {
        return Optional.ofNullable(comparison.hints().backfills().get(new ColumnName(table, column.name())));
    }
}
