package dev.lintel.runtime.migration;

import dev.lintel.schema.model.Expr;
import dev.lintel.schema.model.Row;
import dev.lintel.schema.name.Identifier;
import java.util.Map;
import java.util.TreeMap;

/** The value of a column in a row, as an SQL literal. */
public record ValueElement(String column, String literal) {

    static Row row(ValueElement... values) {
        Map<Identifier, Expr> row = new TreeMap<>();
        for (ValueElement value : values) {
            row.put(Identifier.of(value.column), Expr.of(value.literal));
        }
        return new Row(row);
    }
}
