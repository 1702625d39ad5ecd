package dev.lintel.processor.derive.column;

import dev.lintel.schema.type.SqlType;
import java.util.Optional;

/**
 * How an attribute's values are stored.
 *
 * @param stored the enum whose values they are, where the database knows it
 * @param clauses what a {@code columnDefinition} or {@code options} say beside
 */
record ColumnType(SqlType type, Optional<StoredEnum> stored, ColumnClauses clauses) {

    static ColumnType of(SqlType type) {
        return new ColumnType(type, Optional.empty(), ColumnClauses.NONE);
    }

    ColumnType withClauses(ColumnClauses clauses) {
        return new ColumnType(type, stored, clauses);
    }
}
