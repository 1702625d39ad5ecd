package dev.lintel.processor.derive;

import dev.lintel.processor.mapping.Place;
import dev.lintel.schema.name.QualifiedName;

/**
 * A table and what it is for.
 *
 * @param owner the binary name of the entity (or enum) that it belongs to
 * @param place the entity's class, or the attribute that needs the table
 */
public record DerivedTable(QualifiedName name, Kind kind, String owner, Place place) {

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
