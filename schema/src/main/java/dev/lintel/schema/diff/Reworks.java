package dev.lintel.schema.diff;

import dev.lintel.schema.model.Column;
import dev.lintel.schema.model.ColumnName;
import dev.lintel.schema.model.ColumnValue;
import dev.lintel.schema.model.EnumType;
import dev.lintel.schema.model.Index;
import dev.lintel.schema.model.Schema;
import dev.lintel.schema.model.Table;
import dev.lintel.schema.model.UniqueConstraint;
import dev.lintel.schema.op.Rework;
import dev.lintel.schema.op.TypeChange;
import dev.lintel.schema.type.SqlType;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Finds the columns that change under what is built on them, and the keys that go. */
final class Reworks {

    private final Schema before;
    private final Schema after;
    private final Rework rework;

    private Reworks(Schema before, Schema after) {
        this.before = before;
        this.after = after;
        this.rework = new Rework(before);
    }

    /** @param before the schema before, under the new names */
    static Rework between(Schema before, Schema after) {
        Reworks reworks = new Reworks(before, after);
        for (Table old : before.tables().values()) {
            after.table(old.name()).ifPresent(table -> reworks.columns(old, table));
        }
        for (Table old : before.tables().values()) {
            after.table(old.name()).ifPresent(table -> reworks.keys(old, table));
        }
        return reworks.rework;
    }

    private void columns(Table old, Table table) {
        for (Column column : old.columns()) {
            ColumnName name = new ColumnName(old.name(), column.name());
            Optional<Column> now = table.column(column.name());
            if (now.isEmpty() || isMadeAnew(column, now.get())) {
                rework.replace(name);
            } else if (hasReplacedType(column.type(), before, after)) {
                replacedType(name, column);
            } else if (isSwapped(column, now.get())) {
                rework.swap(name, !TypeChange.canRefer(column.type(), now.get().type()));
            } else if (isRetyped(column, now.get())) {
                // A foreign key that holds all the same is checked anew where the table is, with both tables locked.
                rework.retype(name, false);
                if (!column.collation().equals(now.get().collation())) {
                    rework.recollate(name);
                }
            }
        }
    }

    private void replacedType(ColumnName name, Column column) {
        Optional<EnumType> type = before.enums().values().stream()
                .filter(t -> column.type().isOf(t.name()))
                .findFirst();
        if (type.isEmpty()) {
            rework.retype(name, true);
        } else if (column.value() instanceof ColumnValue.Generated) {
            rework.replace(name);
        } else {
            rework.swap(name, type.get().name());
        }
    }

    /** Whether its rows would have to be written anew, so that another column takes its place. */
    static boolean isSwapped(Column old, Column column) {
        return !TypeChange.isFree(old.type(), column.type());
    }

    static boolean isRetyped(Column old, Column column) {
        return !old.type().equals(column.type()) || !old.collation().equals(column.collation());
    }

    /** Whether PostgreSQL has no way in place: to a computed column, from a virtual one, or to another expression. */
    static boolean isMadeAnew(Column old, Column column) {
        boolean becomesComputed = column.value() instanceof ColumnValue.Generated
                && (!old.value().equals(column.value()) || isRetyped(old, column));
        boolean wasVirtual = old.value() instanceof ColumnValue.Generated g && !g.stored();
        return becomesComputed || wasVirtual && !old.value().equals(column.value());
    }

    /** Whether a column's type is a native enum whose values are replaced, or a composite type that is. */
    static boolean hasReplacedType(SqlType type, Schema before, Schema after) {
        for (EnumType old : before.enums().values()) {
            if (type.isOf(old.name())) {
                EnumType now = after.enums().get(old.name());
                return now != null && EnumComparer.areReplaced(old, now);
            }
        }
        return before.composites().keySet().stream().anyMatch(type::isOf)
                && CompositeComparer.replaced(before, after).stream().anyMatch(t -> type.isOf(t.name()));
    }

    /** A foreign key to a key that goes, or is made anew, has to be out of the way meanwhile. */
    private void keys(Table old, Table table) {
        old.primaryKey()
                .filter(key -> rework.affects(old, key)
                        || table.primaryKey()
                                .filter(k -> k.columns().equals(key.columns()))
                                .isEmpty())
                .ifPresent(key -> rework.loseKey(old.name(), key.columns()));
        for (UniqueConstraint key : old.uniques()) {
            boolean kept = isKept(key, u -> u.withName(key.name()), old.uniques(), table.uniques());
            if (!kept || rework.affects(old, key)) {
                rework.loseKey(old.name(), key.columns());
            }
        }
        for (Index index : old.indexes()) {
            boolean kept = isKept(index, i -> i.withName(index.name()), old.indexes(), table.indexes());
            if (index.unique() && (!kept || rework.affects(old, index))) {
                rework.loseKey(old.name(), index.columns());
            }
        }
    }

    /** Whether no part like this one goes. Where one of two goes, nobody here knows which of them a foreign key hangs on. */
    private static <T> boolean isKept(T part, UnaryOperator<T> alike, List<T> before, List<T> after) {
        return count(part, alike, after) >= count(part, alike, before);
    }

    private static <T> long count(T part, UnaryOperator<T> alike, List<T> parts) {
        return parts.stream().filter(p -> alike.apply(p).equals(part)).count();
    }
}
