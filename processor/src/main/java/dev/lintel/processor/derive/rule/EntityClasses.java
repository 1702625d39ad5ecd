package dev.lintel.processor.derive.rule;

import dev.lintel.processor.derive.Problems;
import dev.lintel.processor.derive.link.EntityMapping;
import dev.lintel.processor.derive.names.Jpa;
import dev.lintel.processor.mapping.TypeRecord;
import java.util.Locale;

/** What an entity is in Java: a class, and nothing but an entity (Jakarta Persistence 3.2, section 2.1). */
final class EntityClasses {

    private final Problems problems;

    EntityClasses(Problems problems) {
        this.problems = problems;
    }

    void check(EntityMapping entity) {
        TypeRecord type = entity.type();
        String what = type.place() + " is an entity and ";
        type.annotation(Jpa.ENTITY).ifPresent(use -> {
            switch (type.kind()) {
                case INTERFACE ->
                    problems.add(
                            "broken-mapping",
                            use.place(),
                            what + "an interface; an entity is a class",
                            "@Entity on the class that implements it");
                case RECORD, ENUM ->
                    problems.add(
                            "nonportable-mapping",
                            use.place(),
                            what + "of kind " + type.kind().name().toLowerCase(Locale.ROOT)
                                    + "; an entity is a class that can be loaded and changed",
                            "a class");
                default -> {}
            }
        });
        type.annotation(Jpa.EMBEDDABLE)
                .ifPresent(use -> problems.add(
                        "broken-mapping", use.place(), what + "an embeddable", "@Entity or @Embeddable, not both"));
    }
}
