package dev.lintel.runtime.migration;

/** What is built on a column whose type is replaced: an index, a constraint, a trigger, or a foreign key of another table. */
public sealed interface OverElement permits IndexElement, ConstraintElement, TriggerElement, ReferenceElement {}
