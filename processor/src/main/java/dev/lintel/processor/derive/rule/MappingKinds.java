package dev.lintel.processor.derive.rule;

import dev.lintel.processor.derive.Problems;
import dev.lintel.processor.derive.names.Jpa;
import dev.lintel.processor.mapping.AnnotationUse;
import java.util.ArrayList;
import java.util.List;

/** An attribute is mapped in one way (Jakarta Persistence 3.2, section 2.2). */
final class MappingKinds implements AttributeRule {

    private static final List<String> KINDS = List.of(
            Jpa.MANY_TO_ONE,
            Jpa.ONE_TO_ONE,
            Jpa.ONE_TO_MANY,
            Jpa.MANY_TO_MANY,
            Jpa.ELEMENT_COLLECTION,
            Jpa.EMBEDDED,
            Jpa.BASIC);

    private final Problems problems;

    MappingKinds(Problems problems) {
        this.problems = problems;
    }

    @Override
    public void check(Declaration attribute) {
        List<AnnotationUse> kinds = new ArrayList<>(1);
        for (String kind : KINDS) {
            attribute.annotation(kind).ifPresent(kinds::add);
        }
        if (kinds.size() > 1) {
            problems.add(
                    "nonportable-mapping",
                    kinds.get(1).place(),
                    attribute.place() + " is both " + Declaration.written(kinds.get(0)) + " and "
                            + Declaration.written(kinds.get(1)),
                    "one of them");
        }
    }
}
