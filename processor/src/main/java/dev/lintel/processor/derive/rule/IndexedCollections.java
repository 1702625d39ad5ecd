package dev.lintel.processor.derive.rule;

import dev.lintel.processor.derive.Problems;
import dev.lintel.processor.derive.link.AttributePaths;
import dev.lintel.processor.derive.link.AttributePaths.Nothing;
import dev.lintel.processor.derive.link.Entities;
import dev.lintel.processor.derive.link.EntityMapping;
import dev.lintel.processor.derive.link.Types;
import dev.lintel.processor.derive.names.Jpa;
import dev.lintel.processor.mapping.AnnotationUse;
import dev.lintel.processor.mapping.JavaType;
import java.util.List;
import java.util.Optional;

/** An order is a list's, a key is a map's (Jakarta Persistence 3.2, sections 11.1.31 to 11.1.37 and 11.1.43). */
final class IndexedCollections implements AttributeRule {

    private static final List<String> OF_MAPS =
            List.of(Jpa.MAP_KEY, Jpa.MAP_KEY_COLUMN, Jpa.MAP_KEY_ENUMERATED, Jpa.MAP_KEY_JOIN_COLUMN);

    private final Entities entities;
    private final AttributePaths paths;
    private final Problems problems;

    IndexedCollections(Entities entities, Types types, Problems problems) {
        this.entities = entities;
        this.paths = new AttributePaths(types);
        this.problems = problems;
    }

    @Override
    public void check(Declaration attribute) {
        attribute
                .annotation(Jpa.ORDER_COLUMN)
                .filter(use -> isSurelyNo(attribute.type(), "java.util.List")
                        && !(attribute.type() instanceof JavaType.ArrayOf))
                .ifPresent(use -> report(attribute, use, "is no list", "List, or no @OrderColumn"));
        for (String annotation : OF_MAPS) {
            attribute
                    .annotation(annotation)
                    .filter(use -> isSurelyNo(attribute.type(), "java.util.Map"))
                    .ifPresent(use -> report(attribute, use, "is no map", "Map, or no " + Declaration.written(use)));
        }
        attribute.annotation(Jpa.MAP_KEY).ifPresent(use -> key(attribute, use));
    }

    private static boolean isSurelyNo(JavaType type, String collection) {
        return (JavaTypes.isBasic(type) || JavaTypes.isCollection(type)) && !type.is(collection);
    }

    private void key(Declaration attribute, AnnotationUse use) {
        Optional<EntityMapping> target = attribute
                .toMany()
                .flatMap(a -> a.type("targetEntity"))
                .filter(t -> !t.is("void"))
                .or(() -> JavaTypes.element(attribute.type()))
                .flatMap(entities::find);
        Optional<String> name = use.text("name");
        boolean isNothing = target.isPresent()
                && name.isPresent()
                && paths.follow(target.get().lineage(), name.get()) instanceof Nothing;
        if (isNothing) {
            problems.add(
                    "broken-mapping",
                    use.placeOf("name"),
                    target.get().type().place() + " has no attribute " + name.get() + " that could be the key",
                    "name = \"…\" with an attribute of " + target.get().type().simpleName());
        }
    }

    private void report(Declaration attribute, AnnotationUse use, String what, String fix) {
        problems.add(
                "broken-mapping",
                use.place(),
                attribute.place() + " " + what + ", so " + Declaration.written(use) + " has no place on it",
                fix);
    }
}
