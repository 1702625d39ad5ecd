package dev.lintel.runtime.migration;

import dev.lintel.schema.model.Expr;
import dev.lintel.schema.op.EnumColumn;
import java.util.Optional;

/** A column of a native enum whose values are replaced. */
public record EnumColumnElement(EnumColumn toEnumColumn) {

    /** Its values are arrays of the enum. */
    public EnumColumnElement array() {
        return new EnumColumnElement(new EnumColumn(toEnumColumn.name(), true, toEnumColumn.defaultValue()));
    }

    /** The default that it has, in the words of the new values. */
    public EnumColumnElement defaultValue(String expression) {
        return new EnumColumnElement(
                new EnumColumn(toEnumColumn.name(), toEnumColumn.array(), Optional.of(Expr.of(expression))));
    }
}
