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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the other side of an association. */
final class Targets {

    /** An attribute as its class declares it. */
    record Declaration(Member member, Place place) {}

    private static final List<String> OWNERS =
            List.of(Jpa.MANY_TO_ONE, Jpa.ONE_TO_ONE, Jpa.MANY_TO_MANY, Jpa.ONE_TO_MANY);

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

    /** Whether the other side owns the association. A {@code mappedBy} that names none that leads back is a problem. */
    boolean isInverse(Attribute attribute, AnnotationUse association, EntityMapping target, Problems problems) {
        Optional<String> mappedBy = association.text("mappedBy");
        mappedBy.flatMap(name -> wrongWith(name, attribute, target))
                .ifPresent(wrong -> problems.add(
                        "broken-mapping",
                        association.placeOf("mappedBy"),
                        wrong,
                        "mappedBy = \"…\" with the attribute of "
                                + target.type().simpleName() + " that refers back"));
        return mappedBy.isPresent();
    }

    /** What is wrong with the owner's name. Of a path into an embeddable only the first part is looked at. */
    private Optional<String> wrongWith(String mappedBy, Attribute inverse, EntityMapping target) {
        int dot = mappedBy.indexOf('.');
        String name = dot < 0 ? mappedBy : mappedBy.substring(0, dot);
        String title = target.type().simpleName() + "." + name;
        List<JavaType> types = new ArrayList<>();
        boolean isAssociation = dot >= 0;
        for (Ancestor ancestor : target.lineage()) {
            for (Member member : ancestor.type().members()) {
                if (member.name().equals(name)) {
                    types.add(ancestor.bindings().apply(member.type()));
                    isAssociation |= OWNERS.stream().anyMatch(member::has);
                }
            }
        }
        if (types.isEmpty()) {
            return Optional.of(
                    target.type().simpleName() + " has no attribute " + name + " that this could be mapped by");
        }
        if (!isAssociation) {
            return Optional.of(title + " is no association, so nothing can be mapped by it");
        }
        return types.stream()
                .flatMap(t -> linked.entities().find(element(t)).stream())
                .filter(other -> !isRelated(other, inverse.entity())
                        && !extendsType(other, inverse.declaredBy().name()))
                .findFirst()
                .map(other -> title + " leads to " + other.type().simpleName() + ", not to "
                        + inverse.declaredBy().simpleName());
    }

    /** What a collection holds, or a map's values; any other type itself. */
    private static JavaType element(JavaType type) {
        return type instanceof Declared declared && !declared.arguments().isEmpty()
                ? declared.arguments().get(declared.arguments().size() - 1)
                : type;
    }

    /** Whether one is the other, or extends it. */
    private boolean isRelated(EntityMapping one, String other) {
        return extendsType(one, other)
                || linked.entities()
                        .find(other)
                        .filter(e -> extendsType(e, one.type().name()))
                        .isPresent();
    }

    private static boolean extendsType(EntityMapping entity, String name) {
        return entity.lineage().stream().anyMatch(a -> a.type().name().equals(name));
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
