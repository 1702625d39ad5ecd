package dev.lintel.processor.derive.rule;

import dev.lintel.processor.derive.Problems;
import dev.lintel.processor.derive.link.Entities;
import dev.lintel.processor.derive.link.EntityMapping;
import dev.lintel.processor.mapping.AnnotationUse;
import dev.lintel.processor.mapping.JavaType;
import java.util.Optional;

/** A {@code targetEntity} is the attribute's type, or extends it (Jakarta Persistence 3.2, section 11.1.34). */
final class TargetEntities implements AttributeRule {

    private final Entities entities;
    private final Problems problems;

    TargetEntities(Entities entities, Problems problems) {
        this.entities = entities;
        this.problems = problems;
    }

    @Override
    public void check(Declaration attribute) {
        Optional<AnnotationUse> association = attribute.toOne().or(attribute::toMany);
        JavaType declared = attribute.toOne().isPresent()
                ? attribute.type()
                : JavaTypes.element(attribute.type()).orElse(attribute.type());
        Optional<EntityMapping> type = entities.find(declared);
        Optional<EntityMapping> target =
                association.flatMap(a -> a.type("targetEntity")).flatMap(entities::find);
        if (type.isPresent() && target.isPresent() && !isExtending(target.get(), type.get())) {
            problems.add(
                    "broken-mapping",
                    association.get().placeOf("targetEntity"),
                    attribute.place() + " is of type " + type.get().type().place() + ", which the target entity "
                            + target.get().type().place() + " does not extend",
                    "no targetEntity, or one that fits");
        }
    }

    private static boolean isExtending(EntityMapping target, EntityMapping type) {
        return target.lineage().stream()
                .anyMatch(a -> a.type().name().equals(type.type().name()));
    }
}
