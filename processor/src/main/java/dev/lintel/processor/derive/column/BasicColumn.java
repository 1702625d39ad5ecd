package dev.lintel.processor.derive.column;

import dev.lintel.processor.derive.names.LogicalName;
import dev.lintel.schema.model.Column;
import java.util.Optional;

/**
 * The column of a basic attribute.
 *
 * @param name its name before the naming strategy
 * @param stored the enum whose values it holds, where the enum bears {@code @Enum}
 */
public record BasicColumn(LogicalName name, Column column, Optional<StoredEnum> stored) {}
