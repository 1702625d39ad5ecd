package dev.lintel.processor.derive.column;

import dev.lintel.schema.type.SqlType;
import java.util.Optional;

/**
 * How an attribute's values are stored.
 *
 * @param stored the enum whose values they are, where it bears {@code @Enum}
 * @param definition the {@code columnDefinition}, where there is one
 */
record ColumnType(SqlType type, Optional<StoredEnum> stored, Optional<ColumnDefinition> definition) {

    static ColumnType of(SqlType type) {
        return new ColumnType(type, Optional.empty(), Optional.empty());
    }
}
