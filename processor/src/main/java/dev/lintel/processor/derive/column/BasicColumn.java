package dev.lintel.processor.derive.column;

import dev.lintel.processor.derive.names.LogicalName;
import dev.lintel.schema.model.Column;
import java.util.Optional;

/**
 * The column of a basic attribute.
 *
 * @param name its name before the naming strategy
 * @param stored the enum whose values it holds, where the database knows the enum
 * @param zone the column for its time zone, where that has one
 */
public record BasicColumn(LogicalName name, Column column, Optional<StoredEnum> stored, Optional<Column> zone) {}
