package dev.lintel.processor.derive.link;

import dev.lintel.processor.derive.names.Jpa;
import dev.lintel.processor.mapping.TypeRecord;

/** A class as seen from a subclass (or from itself): with its type variables bound. */
public record Ancestor(TypeRecord type, Bindings bindings) {

    /** Whether its attributes are persistent (Jakarta Persistence 3.2, sections 2.13.1 to 2.13.3). */
    public boolean hasState() {
        return isEntity() || type.has(Jpa.MAPPED_SUPERCLASS) || type.has(Jpa.EMBEDDABLE);
    }

    public boolean isEntity() {
        return type.has(Jpa.ENTITY);
    }
}
