package dev.lintel.processor.derive.rule;

import dev.lintel.processor.derive.Problems;
import dev.lintel.processor.derive.link.Types;
import dev.lintel.processor.derive.names.Jpa;
import dev.lintel.processor.mapping.AnnotationUse;
import dev.lintel.processor.mapping.JavaType;
import dev.lintel.processor.mapping.JavaType.Declared;
import dev.lintel.processor.mapping.TypeRecord;
import java.util.Optional;
import java.util.Set;

/** Annotations that say how a value is stored, and the types they are for (Jakarta Persistence 3.2, sections 11.1.18, 11.1.28, 11.1.54). */
final class BasicAnnotations implements AttributeRule {

    private static final Set<String> TEMPORAL = Set.of(
            "java.util.Calendar",
            "java.util.Date",
            "java.util.GregorianCalendar",
            "java.sql.Date",
            "java.sql.Time",
            "java.sql.Timestamp");

    private final Types types;
    private final Problems problems;

    BasicAnnotations(Types types, Problems problems) {
        this.types = types;
        this.problems = problems;
    }

    @Override
    public void check(Declaration attribute) {
        attribute.annotation(Jpa.ENUMERATED).ifPresent(use -> enumerated(attribute, use));
        attribute.annotation(Jpa.TEMPORAL).ifPresent(use -> temporal(attribute, use));
        attribute.annotation(Jpa.LOB).ifPresent(use -> lob(attribute, use));
    }

    private void enumerated(Declaration attribute, AnnotationUse use) {
        JavaType value = value(attribute);
        if (!isSurelyNoEnum(value)) {
            return;
        }
        String what = attribute.place() + " is @Enumerated, but " + JavaTypes.text(value) + " is no enum";
        boolean isPlain = JavaTypes.isBasic(attribute.type()) || attribute.type() instanceof JavaType.ArrayOf;
        report(isPlain && !attribute.isPlural() && attribute.toOne().isEmpty(), use, what, "no @Enumerated here");
    }

    private boolean isSurelyNoEnum(JavaType type) {
        Optional<TypeRecord> record = types.find(type);
        if (record.isPresent() && record.get().kind() == TypeRecord.Kind.ENUM) {
            return false;
        }
        return JavaTypes.isBasic(type)
                || type instanceof Declared declared
                        && types.find(declared.name())
                                .filter(t -> t.kind() != TypeRecord.Kind.ENUM && t.has(Jpa.ENTITY))
                                .isPresent();
    }

    private void temporal(Declaration attribute, AnnotationUse use) {
        JavaType value = value(attribute);
        if (JavaTypes.isBasic(value) && !(value instanceof Declared d && TEMPORAL.contains(d.name()))) {
            report(
                    false,
                    use,
                    attribute.place() + " is @Temporal, which is for Date and Calendar, not for "
                            + JavaTypes.text(value),
                    "no @Temporal here");
        }
    }

    private void lob(Declaration attribute, AnnotationUse use) {
        JavaType value = value(attribute);
        boolean isValue = JavaTypes.isBasic(value) && !value.is("java.lang.String");
        boolean isByteArray = attribute.type() instanceof JavaType.ArrayOf;
        if (isValue && !isByteArray
                || attribute.toOne().isPresent()
                || attribute.toMany().isPresent()) {
            report(
                    false,
                    use,
                    attribute.place() + " is @Lob, which is for long texts and bytes, not for " + JavaTypes.text(value),
                    "no @Lob here");
        }
    }

    private static JavaType value(Declaration attribute) {
        return JavaTypes.element(attribute.type()).orElse(attribute.type());
    }

    private void report(boolean isBroken, AnnotationUse use, String what, String fix) {
        if (isBroken) {
            problems.add("broken-mapping", use.place(), what, fix);
        } else {
            problems.add("nonportable-mapping", use.place(), what, fix);
        }
    }
}
