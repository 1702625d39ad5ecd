package dev.lintel.processor.derive.table;

import dev.lintel.processor.derive.Attribute;
import dev.lintel.processor.derive.link.Ancestor;
import dev.lintel.processor.derive.link.Bindings;
import dev.lintel.processor.derive.link.Lineage;
import dev.lintel.processor.derive.link.Types;
import dev.lintel.processor.derive.names.Jpa;
import dev.lintel.processor.mapping.TypeRecord;
import java.util.List;

/** Embeddables that extend each other: Hibernate keeps the attributes of all of them, and which one a value is. */
final class EmbeddableTypes {

    private final Types types;

    EmbeddableTypes(Types types) {
        this.types = types;
    }

    /** The embeddables that extend one, directly or not, sorted by name. */
    List<TypeRecord> below(TypeRecord embeddable) {
        return types.own().stream()
                .filter(t -> t.has(Jpa.EMBEDDABLE) && !t.name().equals(embeddable.name()))
                .filter(t -> t.superclass().isPresent() && extendsType(t, embeddable))
                .toList();
    }

    private boolean extendsType(TypeRecord type, TypeRecord ancestor) {
        return Lineage.of(type, Bindings.NONE, types).stream()
                .map(Ancestor::type)
                .anyMatch(t -> t.name().equals(ancestor.name()));
    }

    /** The name of the column that says which embeddable it is, where none is given. */
    static String discriminator(Attribute holder) {
        return holder.path().substring(holder.path().lastIndexOf('.') + 1) + "_DTYPE";
    }
}
