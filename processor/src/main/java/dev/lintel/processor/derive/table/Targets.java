package dev.lintel.processor.derive.table;

import dev.lintel.processor.derive.Attribute;
import dev.lintel.processor.derive.Problems;
import dev.lintel.processor.derive.link.Ancestor;
import dev.lintel.processor.derive.link.EntityMapping;
import dev.lintel.processor.derive.names.Jpa;
import dev.lintel.processor.mapping.AnnotationUse;
import dev.lintel.processor.mapping.JavaType;
import dev.lintel.processor.mapping.JavaType.Declared;
import dev.lintel.processor.mapping.Member;
import dev.lintel.processor.mapping.Place;
import java.util.List;
import java.util.Optional;

/** Finds the other side of an association. */
final class Targets {

    /** An attribute as its class declares it. */
    record Declaration(Member member, Place place) {}

    private final Linked linked;

    Targets(Linked linked) {
        this.linked = linked;
    }

    /** The entity that an association leads to; where there is none, that is a problem. */
    Optional<EntityMapping> of(Attribute attribute, AnnotationUse association, JavaType type, Problems problems) {
        JavaType wanted =
                association.type("targetEntity").filter(t -> !t.is("void")).orElse(type);
        Optional<EntityMapping> target = linked.entities().find(wanted);
        if (target.isEmpty() && wanted instanceof Declared declared && !isCollection(declared)) {
            String name = declared.name().replace('$', '.');
            String basic = attribute.member().has(Jpa.ONE_TO_MANY)
                            || attribute.member().has(Jpa.MANY_TO_MANY)
                    ? "@ElementCollection"
                    : "no association annotation here";
            problems.add(
                    "broken-mapping",
                    association.place(),
                    attribute.place() + " is an association, but " + name + " is not an entity",
                    name.startsWith("java.") ? basic : "@Entity on " + name + ", or " + basic);
        }
        return target;
    }

    /** Whether it holds many, which is a problem of its own where one is wanted. */
    private static boolean isCollection(Declared type) {
        return type.name().startsWith("java.util.");
    }

    /** The collection of the target that is mapped by an attribute. */
    Optional<Declaration> inverseOf(Attribute owner, EntityMapping target) {
        for (Ancestor ancestor : target.lineage()) {
            for (Member member : ancestor.type().members()) {
                Place place = ancestor.type().place(member);
                for (String annotation : List.of(Jpa.ONE_TO_MANY, Jpa.ONE_TO_ONE, Jpa.MANY_TO_MANY)) {
                    boolean isInverse = member.annotations()
                            .find(annotation, place)
                            .flatMap(a -> a.text("mappedBy"))
                            .map(owner.path()::equals)
                            .orElse(false);
                    if (isInverse && leadsTo(member.type(), owner.entity())) {
                        return Optional.of(new Declaration(member, place));
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static boolean leadsTo(JavaType type, String entity) {
        return type.is(entity)
                || type instanceof Declared declared
                        && declared.arguments().stream().anyMatch(a -> a.is(entity));
    }
}
