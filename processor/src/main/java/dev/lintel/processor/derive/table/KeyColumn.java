package dev.lintel.processor.derive.table;

import dev.lintel.schema.name.Identifier;
import dev.lintel.schema.type.SqlType;

/** A column that a foreign key can refer to. */
record KeyColumn(Identifier name, SqlType type) {}
