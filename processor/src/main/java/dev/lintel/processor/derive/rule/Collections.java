package dev.lintel.processor.derive.rule;

import dev.lintel.processor.derive.Problems;
import dev.lintel.processor.derive.link.Ancestor;
import dev.lintel.processor.derive.link.Entities;
import dev.lintel.processor.derive.link.EntityMapping;
import dev.lintel.processor.derive.names.Jpa;
import dev.lintel.processor.mapping.AnnotationUse;
import dev.lintel.processor.mapping.JavaType;
import dev.lintel.processor.mapping.JavaType.Declared;
import dev.lintel.processor.mapping.JavaType.Primitive;
import dev.lintel.processor.mapping.Member;
import java.util.List;
import java.util.Optional;

/** What many things are in is a collection, what one thing is in is none (Jakarta Persistence 3.2, sections 2.6 and 2.10). */
final class Collections {

    private static final List<String> MANY = List.of(Jpa.ONE_TO_MANY, Jpa.MANY_TO_MANY, Jpa.ELEMENT_COLLECTION);
    private static final List<String> ONE = List.of(Jpa.MANY_TO_ONE, Jpa.ONE_TO_ONE);
    private static final List<String> COLLECTIONS =
            List.of("java.util.Collection", "java.util.List", "java.util.Set", "java.util.Map");

    private final Entities entities;
    private final Problems problems;

    Collections(Entities entities, Problems problems) {
        this.entities = entities;
        this.problems = problems;
    }

    void check(EntityMapping entity) {
        for (Ancestor ancestor : entity.lineage()) {
            for (Member member : entity.access().persistent(ancestor.type())) {
                JavaType type = ancestor.bindings().apply(member.type());
                if (isOne(type)) {
                    report(
                            ancestor,
                            member,
                            MANY,
                            " is no collection, so it cannot be ",
                            "a collection, such as List or Set");
                } else if (isMany(type)) {
                    report(ancestor, member, ONE, " is a collection, so it cannot be ", "@OneToMany or @ManyToMany");
                }
            }
        }
    }

    private void report(Ancestor declaring, Member member, List<String> annotations, String what, String fix) {
        for (String annotation : annotations) {
            Optional<AnnotationUse> use =
                    member.annotations().find(annotation, declaring.type().place(member));
            use.ifPresent(u -> problems.add(
                    "broken-mapping",
                    u.place(),
                    declaring.type().place(member) + what + "@" + annotation.substring(annotation.lastIndexOf('.') + 1),
                    fix));
        }
    }

    /** Whether it is surely no collection. Of other types nobody can tell without their supertypes. */
    private boolean isOne(JavaType type) {
        return type instanceof Primitive
                || type instanceof Declared declared
                        && (declared.name().startsWith("java.lang.")
                                || entities.find(declared).isPresent());
    }

    private static boolean isMany(JavaType type) {
        return COLLECTIONS.stream().anyMatch(type::is);
    }
}
