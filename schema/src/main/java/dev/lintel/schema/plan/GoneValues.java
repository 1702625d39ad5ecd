package dev.lintel.schema.plan;

import dev.lintel.schema.diff.LookupLabels;
import dev.lintel.schema.model.Column;
import dev.lintel.schema.model.EnumType;
import dev.lintel.schema.model.ForeignKey;
import dev.lintel.schema.model.Schema;
import dev.lintel.schema.model.Table;
import dev.lintel.schema.name.Identifier;
import dev.lintel.schema.name.QualifiedName;
import dev.lintel.schema.op.DeleteRow;
import dev.lintel.schema.op.Operation;
import dev.lintel.schema.op.RenameEnumValue;
import dev.lintel.schema.op.ReplaceColumnType;
import dev.lintel.schema.op.ReplaceEnumType;
import dev.lintel.schema.op.RequireUnused;
import dev.lintel.schema.op.ValueMove;
import dev.lintel.schema.sql.CheckedValues;
import dev.lintel.schema.type.ArrayType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Looks for rows with values that a migration takes away, before it does anything else. Without that it would fail where it takes the
 * value, when constraints and indexes are gone that the rows are not to be without.
 */
final class GoneValues {

    private final Schema before;
    private final Schema after;
    private final List<Operation> operations;
    private final List<Operation> guards = new ArrayList<>();

    private GoneValues(Schema before, Schema after, List<Operation> operations) {
        this.before = before;
        this.after = after;
        this.operations = operations.stream().flatMap(GoneValues::flat).toList();
    }

    /** The operations, behind what looks for the values that they take away. */
    static List<Operation> before(List<Operation> operations, Schema before, Schema after) {
        GoneValues gone = new GoneValues(before, after, operations);
        gone.types();
        gone.checks();
        gone.rows();
        return Stream.concat(gone.guards.stream().distinct(), operations.stream())
                .toList();
    }

    private static Stream<Operation> flat(Operation operation) {
        return operation.parts().isEmpty()
                ? Stream.of(operation)
                : operation.parts().stream().flatMap(GoneValues::flat);
    }

    /** One that is replaced first looks itself. */
    private void types() {
        for (Operation operation : operations.subList(Math.min(1, operations.size()), operations.size())) {
            if (operation instanceof ReplaceEnumType change && !isRenamed(change.type())) {
                EnumType old = before.enums().get(change.type());
                if (old != null) {
                    List<String> gone = without(old.labels(), change.labels());
                    change.columns().forEach(c -> type(c, change.type(), gone));
                }
            }
        }
    }

    private boolean isRenamed(QualifiedName type) {
        return operations.stream()
                .anyMatch(o -> o instanceof RenameEnumValue r && r.type().equals(type));
    }

    private void type(ReplaceColumnType change, QualifiedName type, List<String> gone) {
        column(change.table(), change.column().name())
                .filter(c -> c.type().isOf(type))
                .ifPresent(c -> require(change.table(), c, gone));
    }

    private void checks() {
        for (Table table : before.tables().values()) {
            for (Column column : table.columns()) {
                Optional<CheckedValues> values = CheckedValues.in(table, column.name());
                Optional<CheckedValues> then =
                        after.table(table.name()).flatMap(t -> CheckedValues.in(t, column.name()));
                if (values.isPresent() && then.isPresent()) {
                    require(
                            table.name(),
                            column,
                            without(values.get().labels(), then.get().labels()));
                }
            }
        }
    }

    private void rows() {
        for (Operation operation : operations.subList(Math.min(1, operations.size()), operations.size())) {
            if (operation instanceof DeleteRow delete) {
                before.table(delete.table())
                        .ifPresent(lookup ->
                                LookupLabels.of(delete.row(), lookup).ifPresent(label -> users(lookup, label)));
            }
        }
    }

    private void users(Table lookup, String label) {
        Optional<Identifier> key = LookupLabels.column(lookup);
        for (Table user : before.tables().values()) {
            for (ForeignKey foreignKey : user.foreignKeys()) {
                boolean stays = after.table(user.name())
                        .filter(t -> t.foreignKeys().contains(foreignKey))
                        .isPresent();
                if (stays
                        && foreignKey.table().equals(lookup.name())
                        && key.filter(k -> foreignKey.references().equals(List.of(k)))
                                .isPresent()) {
                    column(user.name(), foreignKey.columns().get(0))
                            .ifPresent(c -> require(user.name(), c, List.of(label)));
                }
            }
        }
    }

    private Optional<Column> column(QualifiedName table, Identifier column) {
        return before.table(table).flatMap(t -> t.column(column));
    }

    private static List<String> without(List<String> labels, List<String> others) {
        return labels.stream().filter(l -> !others.contains(l)).toList();
    }

    /** What gets another value on the way may be there before. */
    private void require(QualifiedName table, Column column, List<String> values) {
        List<String> gone = values.stream()
                .filter(v -> operations.stream().noneMatch(o -> isMoved(o, table, column.name(), v)))
                .toList();
        if (!gone.isEmpty()) {
            guards.add(new RequireUnused(table, column.name(), column.type() instanceof ArrayType, gone));
        }
    }

    private static boolean isMoved(Operation operation, QualifiedName table, Identifier column, String value) {
        return operation instanceof ValueMove move
                && move.table().equals(table)
                && move.column().equals(column)
                && move.from().equals(value);
    }
}
