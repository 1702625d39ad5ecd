package dev.lintel.schema.model;

import dev.lintel.schema.name.Identifier;

/** A constraint of a table that has a name of its own. */
public sealed interface Constraint permits PrimaryKey, UniqueConstraint, CheckConstraint, ForeignKey {

    Identifier name();

    /** The same constraint under another name. */
    Constraint withName(Identifier name);
}
