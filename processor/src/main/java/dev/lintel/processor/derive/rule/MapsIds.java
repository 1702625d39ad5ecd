package dev.lintel.processor.derive.rule;

import dev.lintel.processor.derive.Problems;
import dev.lintel.processor.derive.link.AttributePaths;
import dev.lintel.processor.derive.link.AttributePaths.Nothing;
import dev.lintel.processor.derive.link.Types;
import dev.lintel.processor.derive.names.Jpa;
import dev.lintel.processor.mapping.AnnotationUse;
import dev.lintel.processor.mapping.JavaType;
import dev.lintel.processor.mapping.TypeRecord;
import java.util.List;
import java.util.Optional;

/** A {@code @MapsId} names the part of the key that an association gives (Jakarta Persistence 3.2, section 11.1.39). */
final class MapsIds {

    private final Types types;
    private final AttributePaths paths;
    private final Problems problems;

    MapsIds(Types types, Problems problems) {
        this.types = types;
        this.paths = new AttributePaths(types);
        this.problems = problems;
    }

    void check(List<Declaration> attributes) {
        for (Declaration attribute : attributes) {
            if (attribute.around().isEmpty()) {
                attribute.annotation(Jpa.MAPS_ID).ifPresent(use -> check(attribute, use, attributes));
            }
        }
    }

    private void check(Declaration attribute, AnnotationUse use, List<Declaration> attributes) {
        if (attribute.toOne().isEmpty() && !attribute.isPlural()) {
            problems.add(
                    "broken-mapping",
                    use.place(),
                    attribute.place() + " is no association, and @MapsId is for one that gives the key",
                    "@ManyToOne or @OneToOne, or no @MapsId");
            return;
        }
        Optional<TypeRecord> key = attributes.stream()
                .filter(a -> a.has(Jpa.EMBEDDED_ID) && a.around().isEmpty())
                .findFirst()
                .flatMap(a -> types.find(a.type()));
        Optional<String> name = use.text("value");
        boolean isNothing = key.isPresent()
                && name.isPresent()
                && paths.follow(paths.inside(key.get(), JavaType.of(key.get().name())), name.get()) instanceof Nothing;
        if (isNothing) {
            problems.add(
                    "broken-mapping",
                    use.placeOf("value"),
                    "the key " + key.get().place() + " has no attribute " + name.get(),
                    "@MapsId(\"…\") with an attribute of " + key.get().simpleName());
        }
    }
}
