package dev.lintel.runtime.migration;

import dev.lintel.schema.model.Constraint;

/** A primary key or a check: a constraint that has no more to say than its name and what it holds. */
public record KeyElement(Constraint toConstraint) implements ConstraintElement {}
