package dev.lintel.processor.derive.column;

import dev.lintel.processor.derive.Attribute;
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
    }

    /** The type that is stored in place of the attribute's; empty where no converter applies. */
    Optional<JavaType> stored(Attribute attribute) {
        Optional<AnnotationUse> said = attribute.convert();
        if (said.isPresent()) {
            if (said.get().isTrue("disableConversion")) {
                return Optional.empty();
            }
            Optional<JavaType> converted = said.get()
                    .type("converter")
                    .flatMap(c -> c instanceof Declared d ? types.find(d.name()) : Optional.empty())
                    .flatMap(this::arguments)
                    .map(a -> a.get(1));
            if (converted.isPresent()) {
                return converted;
            }
        }
        boolean isExempt = attribute.member().has(Jpa.ENUMERATED)
                || attribute.member().has(Jpa.TEMPORAL)
                || attribute.member().has(Jpa.ID);
        return isExempt || bearsEnum(attribute.type())
                ? Optional.empty()
                : Optional.ofNullable(applied.get(BasicTypes.boxed(attribute.type())));
    }

    /** The converter of such an enum is written to fit its column, and does not choose it. */
    private boolean bearsEnum(JavaType type) {
        return type instanceof Declared declared
                && types.find(declared.name()).filter(t -> t.has(Lintel.ENUM)).isPresent();
    }

    /** The two type arguments of {@code AttributeConverter}, wherever the class gets them from. */
    private Optional<List<JavaType>> arguments(TypeRecord converter) {
        for (Ancestor ancestor : Lineage.of(converter, Bindings.NONE, types)) {
            for (JavaType implemented : ancestor.type().interfaces()) {
                if (ancestor.bindings().apply(implemented) instanceof Declared declared
                        && declared.is(Jpa.ATTRIBUTE_CONVERTER)
                        && declared.arguments().size() == 2) {
                    return Optional.of(declared.arguments());
                }
            }
        }
        return Optional.empty();
    }
}
