package dev.lintel.runtime.migration;

import dev.lintel.schema.op.OverColumn;

/** A foreign key of another table. */
public record ReferenceElement(OverColumn.Reference toReference) implements OverElement {}
