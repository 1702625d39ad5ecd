package dev.lintel.processor.derive.rule;

import dev.lintel.processor.derive.Problems;
import dev.lintel.processor.derive.link.Types;
import dev.lintel.processor.derive.names.Hibernate;
import dev.lintel.processor.derive.names.Jpa;
import dev.lintel.processor.mapping.AnnotationUse;
import dev.lintel.processor.mapping.JavaType;
import dev.lintel.processor.mapping.JavaType.Declared;
import dev.lintel.processor.mapping.TypeRecord;
import java.util.List;
import java.util.Optional;

/** An embeddable has no identity of its own, and does not contain itself (Jakarta Persistence 3.2, sections 2.5 and 11.1.14). */
final class Embeddables implements AttributeRule {

    private static final List<String> OF_ENTITIES = List.of(Jpa.ID, Jpa.EMBEDDED_ID, Jpa.VERSION);

    private final Types types;
    private final Problems problems;

    Embeddables(Types types, Problems problems) {
        this.types = types;
        this.problems = problems;
    }

    @Override
    public void check(Declaration attribute) {
        for (String annotation : List.of(Jpa.EMBEDDED, Jpa.EMBEDDED_ID)) {
            attribute.annotation(annotation).ifPresent(use -> target(attribute, use));
        }
        if (attribute.around().isEmpty()) {
            return;
        }
        for (String annotation : OF_ENTITIES) {
            attribute.annotation(annotation).ifPresent(use -> identity(attribute, use));
        }
        if (!attribute.has(Hibernate.PARENT)
                && attribute.type() instanceof Declared declared
                && attribute.around().contains(declared.name())) {
            problems.add(
                    "broken-mapping",
                    attribute.place(),
                    attribute.place() + " embeds " + declared.name().replace('$', '.') + ", which it is in itself",
                    "an entity of its own and @ManyToOne, or @Transient");
        }
    }

    private void identity(Declaration attribute, AnnotationUse use) {
        problems.add(
                "broken-mapping",
                use.place(),
                attribute.declaring().type().place()
                        + " is an embeddable, which has no identity and no version of its own, so "
                        + Declaration.written(use) + " has no place in it",
                attribute.has(Jpa.VERSION)
                        ? "@Version on an attribute of the entity"
                        : "no @Id here, and @EmbeddedId where the entity has it");
    }

    private void target(Declaration attribute, AnnotationUse use) {
        Optional<TypeRecord> type = types.find(attribute.type());
        String what = attribute.place() + " is " + Declaration.written(use) + ", but ";
        if (type.filter(t -> t.has(Jpa.ENTITY)).isPresent()) {
            problems.add("broken-mapping", use.place(), what + type.get().place() + " is an entity", "@ManyToOne");
        } else if (isValue(attribute.type())) {
            problems.add(
                    "broken-mapping",
                    use.place(),
                    what + JavaTypes.text(attribute.type()) + " is a basic type",
                    attribute.has(Jpa.EMBEDDED_ID) ? "@Id" : "@Basic");
        } else if (type.filter(t -> isUnmarked(t)).isPresent()) {
            problems.add(
                    "nonportable-mapping",
                    use.place(),
                    what + type.get().place() + " is not an embeddable class",
                    "@Embeddable on " + type.get().place());
        }
    }

    private static boolean isValue(JavaType type) {
        return type instanceof JavaType.Primitive
                || type instanceof Declared declared && JavaTypes.isBasic(declared.name());
    }

    private static boolean isUnmarked(TypeRecord type) {
        return !type.has(Jpa.EMBEDDABLE)
                && !type.has(Jpa.MAPPED_SUPERCLASS)
                && !type.name().startsWith("java.")
                && type.kind() != TypeRecord.Kind.INTERFACE;
    }
}
