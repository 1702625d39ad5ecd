package dev.lintel.schema.plan;

import dev.lintel.schema.model.Column;
import dev.lintel.schema.model.ColumnValue;
import dev.lintel.schema.model.CompositeType;
import dev.lintel.schema.model.EnumType;
import dev.lintel.schema.model.Schema;
import dev.lintel.schema.op.DropAttribute;
import dev.lintel.schema.op.DropColumn;
import dev.lintel.schema.op.DropSequence;
import dev.lintel.schema.op.DropTable;
import dev.lintel.schema.op.Operation;
import dev.lintel.schema.op.ReplaceCompositeTypes;
import dev.lintel.schema.op.ReplaceEnumValues;
import java.util.List;

/** What is gone for good after an operation. */
final class Losses {

    private Losses() {}

    /** Whether an operation of a plan loses data, given the schema before all of them. */
    static boolean in(Operation operation, Schema before) {
        if (operation instanceof DropColumn drop) {
            return !isComputed(drop, before);
        }
        if (operation instanceof ReplaceEnumValues replace) {
            return takesValuesAway(replace, before);
        }
        if (operation instanceof ReplaceCompositeTypes replace) {
            return replace.types().stream().anyMatch(r -> takesAttributesAway(r.type(), before));
        }
        return operation instanceof DropAttribute
                || operation instanceof DropTable
                || operation instanceof DropSequence;
    }

    /** The values of a computed column can be computed again. */
    private static boolean isComputed(DropColumn drop, Schema before) {
        return before.table(drop.table())
                .flatMap(t -> t.column(drop.column()))
                .map(Column::value)
                .filter(ColumnValue.Generated.class::isInstance)
                .isPresent();
    }

    /** A type that has been renamed meanwhile is taken for one that loses values. */
    private static boolean takesValuesAway(ReplaceEnumValues replace, Schema before) {
        EnumType old = before.enums().get(replace.type());
        List<String> labels = replace.labels();
        return old == null || !labels.containsAll(old.labels());
    }

    private static boolean takesAttributesAway(CompositeType type, Schema before) {
        CompositeType old = before.composites().get(type.name());
        return old == null
                || !old.attributes().stream()
                        .allMatch(a -> type.attribute(a.name()).isPresent());
    }
}
