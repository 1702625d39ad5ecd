package dev.lintel.processor.derive;

import dev.lintel.processor.mapping.Place;
import dev.lintel.schema.name.QualifiedName;

/**
 * A table and what it is for.
 *
 * @param owner the binary name of the entity (or enum) that it belongs to
 * @param place the entity's class, or the attribute that needs the table
 * @param namePlace where its name is written: the annotation's value, or else where it would be
 */
public record DerivedTable(QualifiedName name, Kind kind, String owner, Place place, Place namePlace) {

    /** What a table is for. */
    public enum Kind {
        ENTITY,
        SECONDARY,
        JOIN,
        COLLECTION,
        LOOKUP,
        GENERATOR,
        HISTORY
    }
}
