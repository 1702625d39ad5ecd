package dev.lintel.processor.derive;

import dev.lintel.processor.mapping.Place;
import dev.lintel.schema.model.ForeignKey;
import dev.lintel.schema.name.QualifiedName;

/**
 * A foreign key and what it comes from.
 *
 * @param table the referencing table
 * @param onDeleteSaid whether the source says what happens to the referencing rows
 * @param onDeletePlace where it would say so
 * @param named whether the source names the constraint
 * @param namePlace where the name is written: the {@code @JoinColumn}, or the association
 */
public record DerivedForeignKey(
        QualifiedName table,
        ForeignKey key,
        boolean onDeleteSaid,
        Place onDeletePlace,
        boolean named,
        Place namePlace) {

    public DerivedForeignKey withKey(ForeignKey key) {
        return new DerivedForeignKey(table, key, onDeleteSaid, onDeletePlace, named, namePlace);
    }
}
