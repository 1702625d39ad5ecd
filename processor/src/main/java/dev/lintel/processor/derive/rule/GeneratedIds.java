package dev.lintel.processor.derive.rule;

import dev.lintel.processor.derive.Problems;
import dev.lintel.processor.derive.names.Jpa;
import dev.lintel.processor.mapping.AnnotationUse;
import java.util.Set;

/** What is generated is an id, of a type that its generator makes (Jakarta Persistence 3.2, section 11.1.20). */
final class GeneratedIds implements AttributeRule {

    private static final Set<String> NUMBERS = Set.of("IDENTITY", "SEQUENCE", "TABLE");
    private static final Set<String> WHOLE = Set.of(
            "byte",
            "int",
            "long",
            "short",
            "java.lang.Byte",
            "java.lang.Integer",
            "java.lang.Long",
            "java.lang.Short",
            "java.math.BigDecimal",
            "java.math.BigInteger");
    private static final Set<String> UUIDS = Set.of("java.lang.String", "java.util.UUID", "byte[]");

    private final Problems problems;

    GeneratedIds(Problems problems) {
        this.problems = problems;
    }

    @Override
    public void check(Declaration attribute) {
        attribute
                .annotation(Jpa.GENERATED_VALUE)
                .filter(use -> attribute.around().isEmpty())
                .ifPresent(use -> {
                    if (attribute.has(Jpa.ID)) {
                        type(attribute, use);
                    } else if (!attribute.has(Jpa.EMBEDDED_ID)) {
                        problems.add(
                                "broken-mapping",
                                use.place(),
                                attribute.place() + " is no id, and @GeneratedValue is for ids",
                                "@Id, or @Default(\"…\") with what the database makes");
                    }
                });
    }

    private void type(Declaration attribute, AnnotationUse use) {
        String strategy = use.constant("strategy").orElse("AUTO");
        String type = JavaTypes.text(attribute.type());
        if (!JavaTypes.isBasic(attribute.type())) {
            return;
        }
        if (strategy.equals("UUID") && !UUIDS.contains(type)) {
            problems.add(
                    "broken-mapping",
                    use.placeOf("strategy"),
                    attribute.place() + " is of type " + type + ", which no UUID fits into",
                    "UUID or String, or another strategy");
        } else if (strategy.equals("IDENTITY") && !WHOLE.contains(type) && !type.equals("java.util.UUID")) {
            problems.add(
                    "broken-mapping",
                    use.placeOf("strategy"),
                    attribute.place() + " is of type " + type
                            + ", and PostgreSQL counts whole numbers alone (manual, CREATE TABLE)",
                    "a whole number such as Long, or another strategy");
        } else if (NUMBERS.contains(strategy) && !WHOLE.contains(type)
                || strategy.equals("AUTO")
                        && !use.says("generator")
                        && !WHOLE.contains(type)
                        && !UUIDS.contains(type)) {
            problems.add(
                    "nonportable-mapping",
                    use.placeOf("strategy"),
                    attribute.place() + " is of type " + type + ", and a generator of the strategy " + strategy
                            + " makes whole numbers",
                    "a whole number such as Long");
        }
    }
}
