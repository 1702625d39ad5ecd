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

    private static Optional<Access> said(Annotations annotations, Place place) {
        return annotations.find(Jpa.ACCESS, place).flatMap(Access::said);
    }

    private static Optional<Access> said(AnnotationUse access) {
        return access.constant("value").map(v -> v.equals("PROPERTY") ? PROPERTY : FIELD);
    }

    /** The access inside of an embedded attribute: as the attribute says, or as it is mapped itself. */
    public Access inside(Member embedded, Place place) {
        return said(embedded.annotations(), place)
                .orElse(
                        switch (embedded.kind()) {
                            case FIELD -> FIELD;
                            case GETTER -> PROPERTY;
                            case COMPONENT -> this;
                        });
    }

    /**
     * The members of a class that are persistent attributes, in the order of their declaration. One that bears {@code @Access} is
     * an attribute whatever it says, as Hibernate has it: {@code @Access(PROPERTY)} on an annotated field is a way to use the
     * getter at run time.
     */
    public List<Member> persistent(TypeRecord type) {
        Access own = said(type.annotations(), type.place()).orElse(this);
        List<Member> speaking =
                type.members().stream().filter(m -> m.has(Jpa.ACCESS)).toList();
        return type.members().stream()
                .filter(m -> !m.has(Jpa.TRANSIENT) && own.isPersistent(m, speaking))
                .toList();
    }

    private boolean isPersistent(Member member, List<Member> speaking) {
        boolean isDefault = member.kind() == kind || member.kind() == Member.Kind.COMPONENT;
        for (Member other : speaking) {
            if (other != member && other.name().equals(member.name()) && !isBefore(member, other)) {
                return false;
            }
        }
        return isDefault || member.has(Jpa.ACCESS);
    }

    /** Of a field and its getter that both bear {@code @Access}, the getter counts. */
    private static boolean isBefore(Member member, Member other) {
        return member.has(Jpa.ACCESS) && member.kind() == Member.Kind.GETTER && other.kind() != Member.Kind.GETTER;
    }
}
