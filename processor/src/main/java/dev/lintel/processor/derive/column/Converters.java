package dev.lintel.processor.derive.column;

import dev.lintel.processor.derive.Attribute;
import dev.lintel.processor.derive.link.Ancestor;
import dev.lintel.processor.derive.link.Bindings;
import dev.lintel.processor.derive.link.Lineage;
import dev.lintel.processor.derive.link.Types;
import dev.lintel.processor.derive.names.Hibernate;
import dev.lintel.processor.derive.names.Jpa;
import dev.lintel.processor.derive.names.Lintel;
import dev.lintel.processor.mapping.AnnotationUse;
import dev.lintel.processor.mapping.JavaType;
import dev.lintel.processor.mapping.JavaType.Declared;
import dev.lintel.processor.mapping.JavaType.Variable;
import dev.lintel.processor.mapping.TypeRecord;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What an attribute is converted to before it is stored (Jakarta Persistence 3.2, section 3.9). */
final class Converters {

    private final Types types;
    private final Map<JavaType, JavaType> applied = new HashMap<>();

    Converters(Types types) {
        this.types = types;
        for (TypeRecord type : types.own()) {
            boolean applies = type.annotation(Jpa.CONVERTER)
                    .filter(c -> c.isTrue("autoApply"))
                    .isPresent();
            if (applies) {
                arguments(type).ifPresent(a -> applied.put(BasicTypes.boxed(a.get(0)), a.get(1)));
            }
        }
        types.own().forEach(this::register);
        types.own().stream()
                .flatMap(t -> types.packageOf(t).stream())
                .distinct()
                .forEach(this::register);
    }

    /** Hibernate's registrations outweigh what converters say themselves. */
    private void register(TypeRecord registrar) {
        for (AnnotationUse registration : registrar.annotations(Hibernate.CONVERTER_REGISTRATION)) {
            Optional<List<JavaType>> arguments = registration.type("converter").flatMap(this::ofClass);
            arguments.ifPresent(a -> {
                JavaType domain = registration
                        .type("domainType")
                        .filter(t -> !t.is("void"))
                        .orElse(a.get(0));
                if (registration.flag("autoApply").orElse(true)) {
                    applied.put(BasicTypes.boxed(domain), a.get(1));
                } else {
                    applied.remove(BasicTypes.boxed(domain));
                }
            });
        }
    }

    private Optional<List<JavaType>> ofClass(JavaType converter) {
        return types.find(converter).flatMap(this::arguments);
    }

    /** The type that is stored in place of the attribute's; empty where no converter applies. */
    Optional<JavaType> stored(Attribute attribute) {
        Optional<AnnotationUse> said = attribute.convert();
        if (said.isPresent()) {
            if (said.get().isTrue("disableConversion")) {
                return Optional.empty();
            }
            Optional<JavaType> converted = said.get().type("converter").flatMap(this::storedBy);
            if (converted.isPresent()) {
                return converted;
            }
        }
        boolean isExempt = attribute.member().has(Jpa.ENUMERATED)
                || attribute.member().has(Jpa.TEMPORAL)
                || attribute.member().has(Jpa.ID)
                || attribute.member().has(Jpa.VERSION)
                // Hibernate goes by the declaration, not by what a subclass makes of it.
                || attribute.member().type() instanceof Variable;
        return isExempt || bearsEnum(attribute.type())
                ? Optional.empty()
                : Optional.ofNullable(applied.get(BasicTypes.boxed(attribute.type())));
    }

    /** The converter of such an enum is written to fit its column, and does not choose it. */
    private boolean bearsEnum(JavaType type) {
        return types.find(type).filter(t -> t.has(Lintel.ENUM)).isPresent();
    }

    /** What a converter makes of a value. */
    Optional<JavaType> storedBy(JavaType converter) {
        return ofClass(converter).map(a -> a.get(1));
    }

    /** The two type arguments of {@code AttributeConverter}, wherever the class gets them from. */
    private Optional<List<JavaType>> arguments(TypeRecord converter) {
        for (Ancestor ancestor : Lineage.of(converter, Bindings.NONE, types)) {
            Optional<List<JavaType>> found = inherited(ancestor);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private Optional<List<JavaType>> inherited(Ancestor type) {
        for (JavaType implemented : type.type().interfaces()) {
            if (type.bindings().apply(implemented) instanceof Declared declared) {
                Optional<List<JavaType>> found = declared.is(Jpa.ATTRIBUTE_CONVERTER)
                        ? Optional.of(declared.arguments()).filter(a -> a.size() == 2)
                        : types.find(declared.name())
                                .flatMap(t -> inherited(new Ancestor(t, Bindings.NONE.of(t, declared))));
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }
}
