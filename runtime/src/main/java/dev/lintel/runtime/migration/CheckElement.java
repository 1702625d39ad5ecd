package dev.lintel.runtime.migration;

import dev.lintel.schema.model.CheckConstraint;

/** A CHECK over a row. */
public record CheckElement(CheckConstraint toConstraint) implements ConstraintElement {}
