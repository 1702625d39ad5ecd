package dev.lintel.runtime.migration;

import dev.lintel.schema.model.Expr;
import dev.lintel.schema.op.TypedColumn;
import java.util.Optional;

/** A column of a native enum or a composite type that is replaced. */
public record TypedColumnElement(TypedColumn toTypedColumn) {

    /** Its values are arrays of the type. */
    public TypedColumnElement array() {
        return new TypedColumnElement(new TypedColumn(toTypedColumn.name(), true, toTypedColumn.defaultValue()));
    }

    /** The default that it has, in the words of the new type. */
    public TypedColumnElement defaultValue(String expression) {
        return new TypedColumnElement(
                new TypedColumn(toTypedColumn.name(), toTypedColumn.array(), Optional.of(Expr.of(expression))));
    }
}
