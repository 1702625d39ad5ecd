package dev.lintel.processor.derive;

import dev.lintel.processor.mapping.Place;
import dev.lintel.schema.name.Identifier;
import dev.lintel.schema.name.QualifiedName;

/**
 * A constraint or an index and what it comes from.
 *
 * @param table its table
 * @param name its name, from the source or by the convention
 * @param said whether something in the source asks for it; a primary key or the index of a foreign key comes unasked
 * @param named whether the source names it
 * @param place where a name for it is written: the annotation (or its value) that asks for it
 */
public record DerivedConstraint(
        QualifiedName table, Identifier name, Kind kind, boolean said, boolean named, Place place) {

    /** What it is. */
    public enum Kind {
        PRIMARY_KEY,
        UNIQUE,
        CHECK,
        INDEX
    }
}
