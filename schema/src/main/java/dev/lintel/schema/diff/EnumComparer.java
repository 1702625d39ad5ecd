package dev.lintel.schema.diff;

import dev.lintel.schema.diff.Changes.Phase;
import dev.lintel.schema.model.EnumType;
import dev.lintel.schema.name.QualifiedName;
import dev.lintel.schema.op.AddEnumValue;
import dev.lintel.schema.op.CreateEnum;
import dev.lintel.schema.op.DropEnum;
import dev.lintel.schema.op.MergeValue;
import dev.lintel.schema.op.ReplaceEnumValues;
import dev.lintel.schema.op.TypedColumn;
import java.util.List;
import java.util.Optional;

/** Native enums. A value can be added at its place; one that goes or moves asks for the type to be replaced. */
final class EnumComparer {

    private final Comparison comparison;

    EnumComparer(Comparison comparison) {
        this.comparison = comparison;
    }

    void compare() {
        for (EnumType type : comparison.after().enums().values()) {
            EnumType old = comparison.before().enums().get(type.name());
            if (old == null) {
                comparison.changes().add(Phase.CREATE_TYPE, new CreateEnum(type));
            } else if (areReplaced(old, type)) {
                merge(old, type);
                comparison
                        .changes()
                        .add(
                                Phase.CHANGE_TYPE,
                                new ReplaceEnumValues(
                                        type.name(), type.labels(), ReplacedColumns.of(type.name(), comparison)));
            } else {
                added(old, type);
            }
        }
        for (QualifiedName name : comparison.before().enums().keySet()) {
            if (!comparison.after().enums().containsKey(name)) {
                comparison.changes().add(Phase.DROP_TYPE, new DropEnum(name));
            }
        }
    }

    /** Rows that have a value which goes get the one that the source names; arrays are left to a person. */
    private void merge(EnumType old, EnumType type) {
        LabelRenames.of(comparison.hints(), type.name(), Optional.empty(), old.labels(), type.labels())
                .oldToNew()
                .forEach((from, to) -> {
                    for (TypedColumn column : ReplacedColumns.of(type.name(), comparison)) {
                        if (!column.array()) {
                            comparison
                                    .changes()
                                    .add(
                                            Phase.CHANGE_TYPE,
                                            new MergeValue(
                                                    column.name().table(),
                                                    column.name().column(),
                                                    from,
                                                    to));
                        }
                    }
                });
    }

    /** Whether a value goes or moves. */
    static boolean areReplaced(EnumType old, EnumType type) {
        return !type.labels().stream().filter(old.labels()::contains).toList().equals(old.labels());
    }

    private void added(EnumType old, EnumType type) {
        List<String> labels = type.labels();
        for (int i = 0; i < labels.size(); i++) {
            if (!old.labels().contains(labels.get(i))) {
                Optional<String> next = labels.subList(i + 1, labels.size()).stream()
                        .filter(old.labels()::contains)
                        .findFirst();
                comparison.changes().add(Phase.CHANGE_TYPE, new AddEnumValue(type.name(), labels.get(i), next));
            }
        }
    }
}
