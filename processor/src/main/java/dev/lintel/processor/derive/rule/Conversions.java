package dev.lintel.processor.derive.rule;

import dev.lintel.processor.derive.Problems;
import dev.lintel.processor.derive.link.Ancestor;
import dev.lintel.processor.derive.link.Bindings;
import dev.lintel.processor.derive.link.Lineage;
import dev.lintel.processor.derive.link.Types;
import dev.lintel.processor.derive.names.Jpa;
import dev.lintel.processor.derive.names.Lintel;
import dev.lintel.processor.mapping.AnnotationUse;
import dev.lintel.processor.mapping.JavaType;
import dev.lintel.processor.mapping.JavaType.Declared;
import dev.lintel.processor.mapping.TypeRecord;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which attributes are converted, and by what (Jakarta Persistence 3.2, sections 3.9 and 11.1.10). */
final class Conversions implements AttributeRule {

    /** What fixes the way a value is stored, so that nothing can convert it. */
    private static final List<String> FIXED = List.of(Jpa.ID, Jpa.VERSION, Jpa.ENUMERATED, Jpa.TEMPORAL);

    private final Types types;
    private final Problems problems;
    private final Map<JavaType, List<String>> applied = new HashMap<>();

    Conversions(Types types, Problems problems) {
        this.types = types;
        this.problems = problems;
        for (TypeRecord type : types.own()) {
            if (type.annotation(Jpa.CONVERTER)
                    .filter(c -> c.isTrue("autoApply"))
                    .isPresent()) {
                converted(type)
                        .ifPresent(from -> applied.computeIfAbsent(from, f -> new ArrayList<>())
                                .add(type.place().toString()));
            }
        }
    }

    @Override
    public void check(Declaration attribute) {
        for (AnnotationUse use : attribute.annotations(Jpa.CONVERT)) {
            if (!use.isTrue("disableConversion") && use.text("attributeName").isEmpty()) {
                fixed(attribute, use);
                type(attribute, use);
            }
        }
        List<String> converters = applied.getOrDefault(JavaTypes.boxed(attribute.type()), List.of());
        boolean isPlain = FIXED.stream().noneMatch(attribute::has)
                && !attribute.has(Jpa.CONVERT)
                && !attribute.has(Jpa.CONVERTS)
                && !attribute.has(Lintel.JSONB);
        if (converters.size() > 1 && isPlain) {
            problems.add(
                    "broken-mapping",
                    attribute.place(),
                    "several converters apply to " + attribute.place() + ": " + String.join(", ", converters),
                    "@Convert(converter = ….class) here, or autoApply = true on one of them");
        }
    }

    private void fixed(Declaration attribute, AnnotationUse use) {
        FIXED.stream()
                .filter(attribute::has)
                .findFirst()
                .ifPresent(fixed -> problems.add(
                        "broken-mapping",
                        use.place(),
                        attribute.place() + " is @" + fixed.substring(fixed.lastIndexOf('.') + 1)
                                + ", and such an attribute is not" + " converted",
                        "no @Convert here"));
    }

    private void type(Declaration attribute, AnnotationUse use) {
        Optional<JavaType> from = use.type("converter").flatMap(types::find).flatMap(this::converted);
        if (from.isPresent()
                && JavaTypes.isBasic(attribute.type())
                && JavaTypes.isBasic(from.get())
                && !JavaTypes.boxed(attribute.type()).equals(from.get())) {
            problems.add(
                    "nonportable-mapping",
                    use.placeOf("converter"),
                    attribute.place() + " is of type " + JavaTypes.text(attribute.type())
                            + ", and the converter is for " + JavaTypes.text(from.get()),
                    "a converter for " + JavaTypes.text(attribute.type()));
        }
    }

    /** What a converter converts, wherever it gets its type arguments from. */
    private Optional<JavaType> converted(TypeRecord converter) {
        for (Ancestor ancestor : Lineage.of(converter, Bindings.NONE, types)) {
            for (JavaType implemented : ancestor.type().interfaces()) {
                if (ancestor.bindings().apply(implemented) instanceof Declared declared
                        && declared.is(Jpa.ATTRIBUTE_CONVERTER)
                        && declared.arguments().size() == 2) {
                    return Optional.of(declared.arguments().get(0));
                }
            }
        }
        return Optional.empty();
    }
}
