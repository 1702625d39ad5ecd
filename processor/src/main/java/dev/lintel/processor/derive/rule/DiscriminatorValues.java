package dev.lintel.processor.derive.rule;

import dev.lintel.processor.derive.Problems;
import dev.lintel.processor.derive.link.Entities;
import dev.lintel.processor.derive.link.EntityMapping;
import dev.lintel.processor.derive.link.EntityMapping.Inheritance;
import dev.lintel.processor.derive.names.Jpa;
import dev.lintel.processor.mapping.AnnotationUse;
import dev.lintel.processor.mapping.Place;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Each class of a single table has a value of its own, which fits the column (Jakarta Persistence 3.2, section 11.1.13). */
final class DiscriminatorValues {

    private final Entities entities;
    private final Problems problems;
    private final Map<String, Map<String, EntityMapping>> byRoot = new HashMap<>();

    DiscriminatorValues(Entities entities, Problems problems) {
        this.entities = entities;
        this.problems = problems;
    }

    void check(EntityMapping entity) {
        Optional<AnnotationUse> said = entity.type().annotation(Jpa.DISCRIMINATOR_VALUE);
        String type = type(entity);
        said.ifPresent(use -> use.text("value")
                .filter(value -> !fits(value, type))
                .ifPresent(value -> problems.add(
                        "broken-mapping",
                        use.placeOf("value"),
                        "the discriminator value '" + value + "' is no "
                                + (type.equals("CHAR") ? "character" : "number")
                                + ", which the column of the hierarchy holds",
                        type.equals("CHAR") ? "one character" : "a whole number")));
        if (entity.inheritance() != Inheritance.SINGLE_TABLE || !type.equals("STRING")) {
            return;
        }
        String value = said.flatMap(v -> v.text("value")).orElse(entity.name());
        EntityMapping other =
                byRoot.computeIfAbsent(entity.root(), r -> new HashMap<>()).putIfAbsent(value, entity);
        if (other != null) {
            Place place = said.map(v -> v.placeOf("value"))
                    .or(() -> other.type().annotation(Jpa.DISCRIMINATOR_VALUE).map(v -> v.placeOf("value")))
                    .orElse(entity.type().place());
            problems.add(
                    "broken-mapping",
                    place,
                    "the discriminator value '" + value + "' is that of "
                            + other.type().place() + " and of " + entity.type().place(),
                    "@DiscriminatorValue(\"…\") with a value of its own");
        }
    }

    private String type(EntityMapping entity) {
        return entities.find(entity.root())
                .flatMap(root -> root.type().annotation(Jpa.DISCRIMINATOR_COLUMN))
                .flatMap(c -> c.constant("discriminatorType"))
                .orElse("STRING");
    }

    private static boolean fits(String value, String type) {
        return switch (type) {
            case "INTEGER" -> value.equals("null") || value.equals("not null") || value.matches("[+-]?\\d{1,10}");
            case "CHAR" -> value.equals("null") || value.equals("not null") || value.length() == 1;
            default -> true;
        };
    }
}
