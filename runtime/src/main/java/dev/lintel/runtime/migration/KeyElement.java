package dev.lintel.runtime.migration;

import dev.lintel.schema.model.PrimaryKey;

/** A primary key. */
public record KeyElement(PrimaryKey toConstraint) implements ConstraintElement {}
