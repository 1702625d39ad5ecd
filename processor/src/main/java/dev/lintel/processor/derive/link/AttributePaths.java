package dev.lintel.processor.derive.link;

import dev.lintel.processor.derive.names.Jpa;
import dev.lintel.processor.mapping.JavaType;
import dev.lintel.processor.mapping.Member;
import dev.lintel.processor.mapping.TypeRecord;
import java.util.List;
import java.util.Optional;

/** Follows dotted paths of attribute names: {@code address.city}. */
public final class AttributePaths {

    private final Types types;

    public AttributePaths(Types types) {
        this.types = types;
    }

    /** Where a path leads. */
    public sealed interface End {}

    /** To an attribute. */
    public record Found(Member member, JavaType type) implements End {}

    /** To nothing, surely. */
    public record Nothing() implements End {}

    /** Nobody can tell: it leads through an association, or a type whose attributes are not known. */
    public record Unknown() implements End {}

    /** Follows a path from a class, which is the last of its lineage. */
    public End follow(List<Ancestor> lineage, String path) {
        int dot = path.indexOf('.');
        String name = dot < 0 ? path : path.substring(0, dot);
        Optional<Found> found = find(lineage, name);
        if (found.isEmpty()) {
            return isKnown(lineage) ? new Nothing() : new Unknown();
        }
        if (dot < 0) {
            return found.get();
        }
        Optional<TypeRecord> inner = types.find(found.get().type()).filter(t -> t.has(Jpa.EMBEDDABLE));
        return inner.isEmpty()
                ? new Unknown()
                : follow(inside(inner.get(), found.get().type()), path.substring(dot + 1));
    }

    /** The lineage of an embeddable as an attribute of this type has it. */
    public List<Ancestor> inside(TypeRecord embeddable, JavaType type) {
        return Lineage.of(embeddable, Bindings.NONE.of(embeddable, type), types);
    }

    /** Of a field and its getter, the one that bears annotations. */
    private static Optional<Found> find(List<Ancestor> lineage, String name) {
        Optional<Found> bare = Optional.empty();
        for (Ancestor ancestor : lineage) {
            for (Member member : ancestor.type().members()) {
                if (member.name().equals(name) && !member.has(Jpa.TRANSIENT)) {
                    Optional<Found> found =
                            Optional.of(new Found(member, ancestor.bindings().apply(member.type())));
                    if (!member.annotations().all().isEmpty()) {
                        return found;
                    }
                    bare = bare.or(() -> found);
                }
            }
        }
        return bare;
    }

    /** Whether the classes' attributes are known: those of a dependency may have been stripped of what is private. */
    private static boolean isKnown(List<Ancestor> lineage) {
        return lineage.stream().allMatch(a -> !a.type().members().isEmpty() || !a.hasState() || a.isEntity())
                && lineage.stream().anyMatch(a -> !a.type().members().isEmpty());
    }
}
