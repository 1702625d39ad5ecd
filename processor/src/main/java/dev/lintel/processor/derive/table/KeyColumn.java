package dev.lintel.processor.derive.table;

import dev.lintel.processor.derive.names.LogicalName;
import dev.lintel.schema.name.Identifier;
import dev.lintel.schema.name.QualifiedName;
import dev.lintel.schema.type.SqlType;
import java.util.Optional;

/**
 * A column that a foreign key can refer to.
 *
 * @param logical its name before the naming strategy
 * @param rank its place among the columns of the key as join columns count that do not say which one they mean
 * @param elsewhere the table that it is in, where that is not the entity's own
 */
record KeyColumn(LogicalName logical, Identifier name, SqlType type, int rank, Optional<QualifiedName> elsewhere) {}
