package dev.lintel.processor.derive.rule;

import dev.lintel.processor.derive.Problems;
import dev.lintel.processor.derive.link.EntityMapping;
import dev.lintel.processor.derive.link.Types;
import dev.lintel.processor.derive.names.Lintel;
import dev.lintel.processor.mapping.AnnotationUse;
import dev.lintel.processor.mapping.AnnotationValue.Text;
import dev.lintel.processor.mapping.JavaType.Declared;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Lintel's own annotations say something, and stand on what they are for. */
final class LintelAnnotations implements AttributeRule {

    private static final List<String> WITH_VALUE =
            List.of(Lintel.BACKFILL, Lintel.COMPUTED, Lintel.DEFAULT, Lintel.RENAMED_FROM);
    /** Floating ones are a check's matter. */
    private static final Set<String> AMOUNTS = Set.of(
            "double",
            "float",
            "int",
            "long",
            "java.lang.Double",
            "java.lang.Float",
            "java.lang.Integer",
            "java.lang.Long",
            "java.math.BigDecimal",
            "java.math.BigInteger");

    private final Types types;
    private final Problems problems;

    LintelAnnotations(Types types, Problems problems) {
        this.types = types;
        this.problems = problems;
    }

    void check(EntityMapping entity) {
        entity.type().annotation(Lintel.RENAMED_FROM).ifPresent(this::value);
    }

    @Override
    public void check(Declaration attribute) {
        for (String annotation : WITH_VALUE) {
            attribute.annotation(annotation).ifPresent(this::value);
        }
        String type = JavaTypes.text(attribute.type());
        boolean isBasic = JavaTypes.isBasic(attribute.type());
        attribute
                .annotation(Lintel.MONEY)
                .filter(use -> isBasic && !AMOUNTS.contains(type))
                .ifPresent(use -> report(
                        use,
                        attribute.place() + " is @Money and of type " + type + ", which holds no amount",
                        "BigDecimal, or long for minor units"));
        attribute
                .annotation(Lintel.JSONB)
                .filter(use -> isBasic && !type.equals("java.lang.String"))
                .ifPresent(use -> report(
                        use,
                        attribute.place() + " is @Jsonb and of type " + type + ", which has a column type of its own",
                        "no @Jsonb here"));
        enumeration(attribute);
    }

    private void value(AnnotationUse use) {
        boolean isEmpty = use.annotation().values().get("value") instanceof Text text
                && text.value().isBlank();
        if (isEmpty) {
            report(
                    use,
                    Declaration.written(use) + " says nothing",
                    Declaration.written(use) + "(\"…\") with a value, or none of it");
        }
    }

    /** A type is named by itself or in a schema (PostgreSQL manual, section 5.10). */
    private void enumeration(Declaration attribute) {
        Optional<AnnotationUse> use = attribute.type() instanceof Declared declared
                        && !declared.name().startsWith("java.")
                ? types.find(declared.name()).flatMap(t -> t.annotation(Lintel.ENUM))
                : Optional.empty();
        use.flatMap(u -> u.text("name"))
                .filter(name -> name.indexOf('"') < 0
                        && name.chars().filter(c -> c == '.').count() > 1)
                .ifPresent(name -> problems.add(
                        "broken-mapping",
                        use.get().placeOf("name"),
                        "'" + name + "' is no name of a type: it has more parts than a schema and a name",
                        "name = \"schema.name\""));
    }

    private void report(AnnotationUse use, String what, String fix) {
        problems.add("broken-mapping", use.place(), what, fix);
    }
}
