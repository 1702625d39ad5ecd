package dev.lintel.schema.model;

import dev.lintel.schema.name.QualifiedName;
import dev.lintel.schema.type.SqlType;

/**
 * A sequence of its own, not one that belongs to an identity column.
 *
 * @param name its name
 * @param type {@code smallint}, {@code integer} or {@code bigint}
 * @param options what it counts by
 */
public record Sequence(QualifiedName name, SqlType type, SequenceOptions options) {}
