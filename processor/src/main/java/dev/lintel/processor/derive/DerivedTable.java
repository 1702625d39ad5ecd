package dev.lintel.processor.derive;

import dev.lintel.processor.mapping.Place;
import dev.lintel.schema.model.Expr;
import dev.lintel.schema.name.QualifiedName;
import java.util.Optional;

/**
 * A table and what it is for.
 *
 * @param owner the binary name of the entity (or enum) that it belongs to
 * @param place the entity's class, or the attribute that needs the table
 * @param namePlace where its name is written: the annotation's value, or else where it would be
 * @param liveRows the condition of rows that are not deleted, where rows are only marked
 */
public record DerivedTable(
        QualifiedName name, Kind kind, String owner, Place place, Place namePlace, Optional<Expr> liveRows) {

    /** One whose rows are not marked. */
    public DerivedTable(QualifiedName name, Kind kind, String owner, Place place, Place namePlace) {
        this(name, kind, owner, place, namePlace, Optional.empty());
    }

    public DerivedTable withLiveRows(Optional<Expr> condition) {
        return new DerivedTable(name, kind, owner, place, namePlace, condition);
    }

    /** What a table is for. */
    public enum Kind {
        ENTITY,
        SECONDARY,
        JOIN,
        COLLECTION,
        /** No table: the attributes of a composite type, while it is put together. */
        STRUCT,
        LOOKUP,
        GENERATOR,
        HISTORY
    }
}
