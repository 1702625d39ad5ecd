package dev.lintel.schema.op;

import dev.lintel.schema.model.Column;
import dev.lintel.schema.model.CompositeType;
import dev.lintel.schema.model.Schema;
import dev.lintel.schema.model.Table;
import dev.lintel.schema.name.QualifiedName;
import dev.lintel.schema.op.ReplaceCompositeTypes.Replacement;
import java.util.ArrayList;
import java.util.List;

/** The columns of a native enum or a composite type. */
public final class TypedColumns {

    private TypedColumns() {}

    /** The columns of the type and of arrays of it, with their defaults. */
    public static List<TypedColumn> in(Schema schema, QualifiedName type) {
        List<TypedColumn> columns = new ArrayList<>();
        for (Table table : schema.tables().values()) {
            for (Column column : table.columns()) {
                if (column.type().isOf(type)) {
                    columns.add(TypedColumn.of(table.name(), column));
                }
            }
        }
        return columns;
    }

    /** What replaces the values of an enum, with what has to be out of the way meanwhile. */
    static Operation replace(Schema schema, QualifiedName enumType, List<String> labels) {
        Rework rework = new Rework(schema);
        in(schema, enumType).forEach(c -> rework.swap(c.name(), enumType));
        List<Operation> away = rework.takeAway();
        return rework.around(ReplaceEnumType.in(new Transaction(away).apply(schema), enumType, labels));
    }

    /** What replaces composite types, with what has to be out of the way meanwhile. */
    static Operation replace(Schema schema, List<CompositeType> types) {
        List<Replacement> replacements = types.stream()
                .map(t -> new Replacement(t, in(schema, t.name())))
                .toList();
        List<TypedColumn> columns =
                replacements.stream().flatMap(r -> r.columns().stream()).toList();
        return rework(schema, columns).around(new ReplaceCompositeTypes(replacements));
    }

    private static Rework rework(Schema schema, List<TypedColumn> columns) {
        Rework rework = new Rework(schema);
        columns.forEach(c -> rework.retype(c.name(), true));
        return rework;
    }
}
