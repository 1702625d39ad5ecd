package dev.lintel.processor.derive.table;

import dev.lintel.processor.derive.Attribute;
import dev.lintel.processor.derive.link.Ancestor;
import dev.lintel.processor.derive.link.Bindings;
import dev.lintel.processor.derive.link.Lineage;
import dev.lintel.processor.derive.link.Types;
import dev.lintel.processor.derive.names.Jpa;
import dev.lintel.processor.mapping.TypeRecord;
import java.util.ArrayList;
import java.util.List;

/** Embeddables that extend each other: Hibernate keeps the attributes of all of them, and which one a value is. */
final class EmbeddableTypes {

    private final Types types;
    /** Few embeddables extend anything, and every embedded attribute asks. */
    private final List<TypeRecord> extending = new ArrayList<>();

    EmbeddableTypes(Types types) {
        this.types = types;
        for (TypeRecord type : types.own()) {
            if (type.superclass().isPresent() && type.has(Jpa.EMBEDDABLE)) {
                extending.add(type);
            }
        }
    }

    /** The embeddables that extend one, directly or not, sorted by name. */
    List<TypeRecord> below(TypeRecord embeddable) {
        List<TypeRecord> below = new ArrayList<>();
        for (TypeRecord type : extending) {
            if (!type.name().equals(embeddable.name()) && extendsType(type, embeddable)) {
                below.add(type);
            }
        }
        return below;
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
