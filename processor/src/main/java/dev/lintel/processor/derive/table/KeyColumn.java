package dev.lintel.processor.derive.table;

import dev.lintel.processor.derive.names.LogicalName;
import dev.lintel.schema.name.Identifier;
import dev.lintel.schema.type.SqlType;

/**
 * A column that a foreign key can refer to.
 *
 * @param logical its name before the naming strategy
 * @param rank its place among the columns of the key as join columns count that do not say which one they mean
 */
record KeyColumn(LogicalName logical, Identifier name, SqlType type, int rank) {}
