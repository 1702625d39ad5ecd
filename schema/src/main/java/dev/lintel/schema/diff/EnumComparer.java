package dev.lintel.schema.diff;

import dev.lintel.schema.diff.Changes.Phase;
import dev.lintel.schema.model.Column;
import dev.lintel.schema.model.ColumnName;
import dev.lintel.schema.model.EnumType;
import dev.lintel.schema.model.Schema;
import dev.lintel.schema.model.Table;
import dev.lintel.schema.name.QualifiedName;
import dev.lintel.schema.op.AddEnumValue;
import dev.lintel.schema.op.CreateEnum;
import dev.lintel.schema.op.DropEnum;
import dev.lintel.schema.op.ReplaceEnumValues;
import dev.lintel.schema.type.NamedType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Native enums. A value can be added at its place; one that goes or moves asks for the type to be replaced. */
final class EnumComparer {

    private final Schema before;
    private final Schema after;
    private final Changes changes;

    EnumComparer(Schema before, Schema after, Changes changes) {
        this.before = before;
        this.after = after;
        this.changes = changes;
    }

    void compare() {
        for (EnumType type : after.enums().values()) {
            EnumType old = before.enums().get(type.name());
            if (old == null) {
                changes.add(Phase.CHANGE_TYPE, new CreateEnum(type));
            } else if (!old.equals(type)) {
                labels(old, type);
            }
        }
        for (QualifiedName name : before.enums().keySet()) {
            if (!after.enums().containsKey(name)) {
                changes.add(Phase.DROP_TYPE, new DropEnum(name));
            }
        }
    }

    private void labels(EnumType old, EnumType type) {
        List<String> kept =
                type.labels().stream().filter(old.labels()::contains).toList();
        if (!kept.equals(old.labels())) {
            changes.add(Phase.CHANGE_TYPE, new ReplaceEnumValues(type.name(), type.labels(), columns(type.name())));
            return;
        }
        for (int i = 0; i < type.labels().size(); i++) {
            String label = type.labels().get(i);
            if (!old.labels().contains(label)) {
                Optional<String> next = type
                        .labels()
                        .subList(i + 1, type.labels().size())
                        .stream()
                        .filter(old.labels()::contains)
                        .findFirst();
                changes.add(Phase.CHANGE_TYPE, new AddEnumValue(type.name(), label, next));
            }
        }
    }

    /** The columns that have the type now and keep it. */
    private List<ColumnName> columns(QualifiedName type) {
        List<ColumnName> columns = new ArrayList<>();
        for (Table table : before.tables().values()) {
            for (Column column : table.columns()) {
                boolean kept = after.table(table.name())
                        .flatMap(t -> t.column(column.name()))
                        .isPresent();
                if (kept
                        && column.type() instanceof NamedType named
                        && named.name().equals(type)) {
                    columns.add(new ColumnName(table.name(), column.name()));
                }
            }
        }
        return columns;
    }
}
