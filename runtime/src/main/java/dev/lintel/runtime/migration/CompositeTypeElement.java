package dev.lintel.runtime.migration;

import dev.lintel.schema.model.CompositeType;
import dev.lintel.schema.op.ReplaceCompositeTypes.Replacement;
import dev.lintel.schema.op.TypedColumn;
import java.util.ArrayList;
import java.util.List;

/** A composite type that takes the place of the one of its name. */
public record CompositeTypeElement(Replacement toReplacement) {

    CompositeType toType() {
        return toReplacement.type();
    }

    /** A column of the type. */
    public CompositeTypeElement in(TypedColumnElement column) {
        List<TypedColumn> columns = new ArrayList<>(toReplacement.columns());
        columns.add(column.toTypedColumn());
        return new CompositeTypeElement(new Replacement(toReplacement.type(), columns));
    }
}
