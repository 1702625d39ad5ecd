package dev.lintel.processor.derive.column;

import dev.lintel.schema.type.SqlType;

/** A {@code columnDefinition}: a type, and perhaps clauses behind it. */
record ColumnDefinition(SqlType type, ColumnClauses clauses) {

    /**
     * Reads a definition.
     *
     * @throws IllegalArgumentException if it does not begin with a type, or says what Lintel reads elsewhere
     */
    static ColumnDefinition parse(String text) {
        Clauses clauses = Clauses.of(text);
        return new ColumnDefinition(SqlType.parse(clauses.head()), ColumnClauses.of(clauses.all()));
    }
}
