package dev.lintel.processor.derive.table;

import dev.lintel.processor.derive.Attribute;
import dev.lintel.processor.derive.names.Hibernate;
import dev.lintel.processor.derive.names.Jpa;
import dev.lintel.processor.mapping.AnnotationUse;
import dev.lintel.processor.mapping.Member;
import java.util.List;

/** The annotations that make an attribute more than a value of its own row. */
final class Associations {

    private static final List<String> ALL = List.of(
            Jpa.MANY_TO_ONE,
            Jpa.ONE_TO_ONE,
            Jpa.ONE_TO_MANY,
            Jpa.MANY_TO_MANY,
            Jpa.ELEMENT_COLLECTION,
            Hibernate.MANY_TO_ANY);

    private Associations() {}

    /** Whether an attribute is one, {@code @Any} too. */
    static boolean isOn(Member member) {
        return member.has(Hibernate.ANY) || ALL.stream().anyMatch(member::has);
    }

    /** The one on an attribute that has one. */
    static AnnotationUse of(Attribute attribute) {
        return ALL.stream()
                .flatMap(a -> attribute.annotation(a).stream())
                .findFirst()
                .orElseThrow();
    }
}
