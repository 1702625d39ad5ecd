package dev.lintel.processor.derive.rule;

import dev.lintel.processor.derive.Problems;
import dev.lintel.processor.derive.link.EntityMapping;
import dev.lintel.processor.derive.link.Types;
import dev.lintel.processor.derive.names.Jpa;
import dev.lintel.processor.mapping.AnnotationUse;
import dev.lintel.processor.mapping.JavaType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** An entity has one version, a number or a time (Jakarta Persistence 3.2, sections 3.4.2 and 11.1.59). */
final class Versions {

    /** What Hibernate takes beyond the specification's types is in it too. */
    private static final Set<String> TYPES = Set.of(
            "byte",
            "int",
            "long",
            "short",
            "java.lang.Byte",
            "java.lang.Integer",
            "java.lang.Long",
            "java.lang.Short",
            "java.time.Instant",
            "java.time.LocalDateTime",
            "java.time.OffsetDateTime",
            "java.time.ZonedDateTime",
            "java.util.Calendar",
            "java.util.Date");

    private final Types types;
    private final Problems problems;

    Versions(Types types, Problems problems) {
        this.types = types;
        this.problems = problems;
    }

    void check(EntityMapping entity, List<Declaration> attributes) {
        Map<String, AnnotationUse> versions = new LinkedHashMap<>();
        for (Declaration attribute : attributes) {
            attribute
                    .annotation(Jpa.VERSION)
                    .filter(v -> attribute.around().isEmpty())
                    .ifPresent(use -> {
                        // A getter that overrides another is the same attribute.
                        versions.putIfAbsent(attribute.member().name(), use);
                        type(attribute, use);
                    });
        }
        if (entity.isRoot() && versions.size() > 1) {
            problems.add(
                    "nonportable-mapping",
                    List.copyOf(versions.values()).get(1).place(),
                    entity.type().place() + " has " + versions.size() + " versions, and an entity has one",
                    "@Version on one attribute");
        }
    }

    private void type(Declaration attribute, AnnotationUse use) {
        String name = JavaTypes.text(attribute.type());
        boolean isWrong = JavaTypes.isBasic(attribute.type())
                || JavaTypes.isCollection(attribute.type())
                || attribute.type() instanceof JavaType.Declared declared
                        && types.find(declared.name())
                                .filter(t -> t.has(Jpa.EMBEDDABLE) || t.has(Jpa.ENTITY))
                                .isPresent();
        if (isWrong && !TYPES.contains(name)) {
            problems.add(
                    "broken-mapping",
                    use.place(),
                    attribute.place() + " is of type " + name + ", which cannot be a version",
                    "int, short, long, Instant or LocalDateTime");
        }
    }
}
