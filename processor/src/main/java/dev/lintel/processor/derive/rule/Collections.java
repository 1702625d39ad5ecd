package dev.lintel.processor.derive.rule;

import dev.lintel.processor.derive.Problems;
import dev.lintel.processor.derive.link.Entities;
import dev.lintel.processor.derive.names.Jpa;
import dev.lintel.processor.mapping.AnnotationUse;
import dev.lintel.processor.mapping.JavaType;
import dev.lintel.processor.mapping.JavaType.Declared;
import java.util.Optional;

/** What many things are in is a collection, what one thing is in is none (Jakarta Persistence 3.2, sections 2.2, 2.6 and 2.10). */
final class Collections implements AttributeRule {

    private final Entities entities;
    private final Problems problems;

    Collections(Entities entities, Problems problems) {
        this.entities = entities;
        this.problems = problems;
    }

    @Override
    public void check(Declaration attribute) {
        attribute
                .toOne()
                .filter(use -> JavaTypes.isCollection(attribute.type()))
                .ifPresent(use -> problems.add(
                        "broken-mapping",
                        use.place(),
                        attribute.place() + " is a collection, so it cannot be " + Declaration.written(use),
                        "@OneToMany or @ManyToMany"));
        Optional<AnnotationUse> many = attribute.toMany().or(() -> attribute.annotation(Jpa.ELEMENT_COLLECTION));
        many.ifPresent(use -> many(attribute, use));
    }

    private void many(Declaration attribute, AnnotationUse use) {
        if (isOne(attribute.type())) {
            problems.add(
                    "broken-mapping",
                    use.place(),
                    attribute.place() + " is no collection, so it cannot be " + Declaration.written(use),
                    "a collection, such as List or Set");
        } else if (JavaTypes.isCollection(attribute.type())
                && JavaTypes.element(attribute.type()).isEmpty()
                && !use.says("targetEntity")
                && !use.says("targetClass")) {
            problems.add(
                    "broken-mapping",
                    use.place(),
                    attribute.place() + " does not say what it is a collection of",
                    "a type argument, such as List<Order>");
        } else if (attribute.type() instanceof Declared declared && isImplementation(declared)) {
            problems.add(
                    "nonportable-mapping",
                    use.place(),
                    attribute.place() + " is declared as " + JavaTypes.text(declared)
                            + ", and a provider puts a collection of its own there",
                    "Collection, List, Set or Map");
        }
    }

    /** Whether it is surely no collection. Of other types nobody can tell without their supertypes. */
    private boolean isOne(JavaType type) {
        return JavaTypes.isBasic(type) || entities.find(type).isPresent();
    }

    private static boolean isImplementation(Declared type) {
        return switch (type.name()) {
            case "java.util.ArrayList",
                    "java.util.HashMap",
                    "java.util.HashSet",
                    "java.util.LinkedHashMap",
                    "java.util.LinkedHashSet",
                    "java.util.LinkedList",
                    "java.util.TreeMap",
                    "java.util.TreeSet" -> true;
            default -> false;
        };
    }
}
