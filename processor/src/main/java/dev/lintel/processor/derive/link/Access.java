package dev.lintel.processor.derive.link;

import dev.lintel.processor.derive.names.Jpa;
import dev.lintel.processor.mapping.AnnotationUse;
import dev.lintel.processor.mapping.Annotations;
import dev.lintel.processor.mapping.Member;
import dev.lintel.processor.mapping.Place;
import dev.lintel.processor.mapping.TypeRecord;
import java.util.List;
import java.util.Optional;

/** Where a class's mapping stands (Jakarta Persistence 3.2, section 2.3). */
public enum Access {
    FIELD(Member.Kind.FIELD),
    PROPERTY(Member.Kind.GETTER);

    private final Member.Kind kind;

    Access(Member.Kind kind) {
        this.kind = kind;
    }

    /** The access of a hierarchy: where its id is annotated, unless the topmost class says it. */
    public static Access of(List<Ancestor> lineage) {
        for (Ancestor ancestor : lineage) {
            Optional<Access> said =
                    said(ancestor.type().annotations(), ancestor.type().place());
            if (said.isPresent() && ancestor.hasState()) {
                return said.get();
            }
            for (Member member : ancestor.type().members()) {
                if (member.has(Jpa.ID) || member.has(Jpa.EMBEDDED_ID)) {
                    return member.kind() == Member.Kind.GETTER ? PROPERTY : FIELD;
                }
            }
        }
        return FIELD;
    }

    private static Optional<Access> said(Member member, TypeRecord type) {
        return member.has(Jpa.ACCESS) ? said(member.annotations(), type.place(member)) : Optional.empty();
    }

    private static Optional<Access> said(Annotations annotations, Place place) {
        return annotations.find(Jpa.ACCESS, place).flatMap(Access::said);
    }

    private static Optional<Access> said(AnnotationUse access) {
        return access.constant("value").map(v -> v.equals("PROPERTY") ? PROPERTY : FIELD);
    }

    /** The members of a class that are persistent attributes, in the order of their declaration. */
    public List<Member> persistent(TypeRecord type) {
        Access own = said(type.annotations(), type.place()).orElse(this);
        List<Member> speaking =
                type.members().stream().filter(m -> m.has(Jpa.ACCESS)).toList();
        return type.members().stream()
                .filter(m -> own.isPersistent(m, type) && !m.has(Jpa.TRANSIENT) && !isSaidOtherwise(m, speaking, type))
                .toList();
    }

    /** Whether the other of a field and its getter says that it is the attribute. */
    private static boolean isSaidOtherwise(Member member, List<Member> speaking, TypeRecord type) {
        return speaking.stream()
                .anyMatch(m -> m.name().equals(member.name())
                        && m.kind() != member.kind()
                        && said(m, type).map(a -> a.kind == m.kind()).orElse(false));
    }

    private boolean isPersistent(Member member, TypeRecord type) {
        return member.kind() == Member.Kind.COMPONENT
                || said(member, type).map(a -> a.kind == member.kind()).orElse(member.kind() == kind);
    }
}
