package dev.lintel.processor.derive.column;

import dev.lintel.processor.derive.Said;
import dev.lintel.processor.derive.names.LogicalName;
import dev.lintel.schema.model.Column;
import dev.lintel.schema.model.Expr;
import java.util.List;
import java.util.Optional;

/**
 * The column of a basic attribute.
 *
 * @param name its name before the naming strategy
 * @param said what of it the source says itself
 * @param stored the enum whose values it holds, where the database knows the enum
 * @param zone the column for its time zone, where that has one
 * @param unique whether its definition says so
 * @param checks the conditions in its definition
 */
public record BasicColumn(
        LogicalName name,
        Column column,
        Said said,
        Optional<StoredEnum> stored,
        Optional<Column> zone,
        boolean unique,
        List<Expr> checks) {

    public BasicColumn {
        checks = List.copyOf(checks);
    }

    BasicColumn withZone(Column zone) {
        return new BasicColumn(name, column, said, stored, Optional.of(zone), unique, checks);
    }
}
