package dev.lintel.processor.derive.column;

import dev.lintel.schema.model.Column;
import java.util.Optional;

/**
 * The column of a basic attribute.
 *
 * @param stored the enum whose values it holds, where the enum bears {@code @Enum}
 */
public record BasicColumn(Column column, Optional<StoredEnum> stored) {}
