package dev.lintel.processor.derive.rule;

import dev.lintel.processor.derive.link.Ancestor;
import dev.lintel.processor.derive.link.EntityMapping;
import dev.lintel.processor.derive.names.Jpa;
import dev.lintel.processor.mapping.AnnotationUse;
import dev.lintel.processor.mapping.JavaType;
import dev.lintel.processor.mapping.Member;
import dev.lintel.processor.mapping.Place;
import java.util.List;
import java.util.Optional;

/**
 * A persistent attribute where it is declared, as an entity has it.
 *
 * @param declaring the entity, a superclass or an embeddable
 * @param type its type without type variables
 * @param around the binary names of the embeddables that it is in, the outermost first; none for an attribute of the entity itself
 */
record Declaration(EntityMapping entity, Ancestor declaring, Member member, JavaType type, List<String> around) {

    private static final List<String> TO_ONE = List.of(Jpa.MANY_TO_ONE, Jpa.ONE_TO_ONE);
    private static final List<String> TO_MANY = List.of(Jpa.ONE_TO_MANY, Jpa.MANY_TO_MANY);

    Declaration {
        around = List.copyOf(around);
    }

    Place place() {
        return declaring.type().place(member);
    }

    boolean has(String annotation) {
        return member.has(annotation);
    }

    Optional<AnnotationUse> annotation(String type) {
        return member.annotations().find(type, this::place);
    }

    /** All of this type, where it can be repeated. */
    List<AnnotationUse> annotations(String type) {
        return member.annotations().findAll(type, this::place);
    }

    /** The annotation that makes it an association with one entity. */
    Optional<AnnotationUse> toOne() {
        return firstOf(TO_ONE);
    }

    /** The annotation that makes it an association with many entities. */
    Optional<AnnotationUse> toMany() {
        return firstOf(TO_MANY);
    }

    /** Whether it is a collection that has its own table or its own rows: not one that is stored in a column. */
    boolean isPlural() {
        return toMany().isPresent() || has(Jpa.ELEMENT_COLLECTION);
    }

    private Optional<AnnotationUse> firstOf(List<String> annotations) {
        for (String annotation : annotations) {
            if (has(annotation)) {
                return annotation(annotation);
            }
        }
        return Optional.empty();
    }

    /** {@code @OneToMany}. */
    static String written(AnnotationUse use) {
        String type = use.annotation().type();
        return "@" + type.substring(type.lastIndexOf('.') + 1);
    }
}
