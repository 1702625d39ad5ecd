package dev.lintel.processor.derive.rule;

import dev.lintel.processor.derive.Problems;
import dev.lintel.processor.derive.link.EntityMapping;
import dev.lintel.processor.derive.names.Jpa;
import dev.lintel.processor.mapping.AnnotationUse;
import dev.lintel.processor.mapping.Place;
import java.util.HashMap;
import java.util.Map;

/** Queries speak of entities by their names, so no two may have one name (Jakarta Persistence 3.2, section 11.1.16). */
final class EntityNames {

    private final Problems problems;
    private final Map<String, EntityMapping> byName = new HashMap<>();

    EntityNames(Problems problems) {
        this.problems = problems;
    }

    void check(EntityMapping entity) {
        EntityMapping other = byName.putIfAbsent(entity.name(), entity);
        if (other != null) {
            Place place = entity.type()
                    .annotation(Jpa.ENTITY)
                    .map((AnnotationUse e) -> e.placeOf("name"))
                    .orElseGet(() -> entity.type().place());
            problems.add(
                    "broken-mapping",
                    place,
                    "the entity name " + entity.name() + " is that of "
                            + other.type().place() + " already",
                    "@Entity(name = \"…\") with a name of its own");
        }
    }
}
