package dev.lintel.processor.derive.column;

import dev.lintel.processor.derive.Attribute;
import dev.lintel.processor.derive.link.Types;
import dev.lintel.processor.derive.names.Jpa;
import dev.lintel.processor.mapping.JavaType;
import dev.lintel.processor.mapping.TypeRecord;
import java.util.List;
import java.util.Optional;

/** Whether a source says that an attribute always has a value. */
public final class Nullability {

    private static final List<String> NOT_NULL =
            List.of(Jpa.ID, Jpa.VERSION, Jpa.NOT_NULL, Jpa.NOT_BLANK, Jpa.NOT_EMPTY, Jpa.NON_NULL);
    private static final List<String> OPTIONAL = List.of(Jpa.BASIC, Jpa.MANY_TO_ONE, Jpa.ONE_TO_ONE);

    private final Types types;

    public Nullability(Types types) {
        this.types = types;
    }

    /**
     * Whether it is NOT NULL: by {@code nullable}, {@code optional}, Jakarta Validation, JSpecify, or its type. Where a {@code
     * @Column} leaves out {@code nullable}, that is true even for a primitive; and without one, a primitive in an embeddable may
     * be NULL, since the whole embeddable may be. So has it Hibernate.
     */
    public boolean isNotNull(Attribute attribute) {
        if (NOT_NULL.stream().anyMatch(attribute.member()::has) || saysOptional(attribute, false)) {
            return true;
        }
        Optional<Boolean> nullable = attribute.column().flatMap(c -> c.flag("nullable"));
        if (nullable.isPresent()) {
            return !nullable.get();
        }
        boolean isPrimitive = attribute.column().isEmpty()
                && attribute.type() instanceof JavaType.Primitive
                && (!attribute.isEmbedded() || attribute.member().has(Jpa.BASIC));
        return isPrimitive
                || isNullMarked(attribute.declaredBy())
                        && !attribute.member().has(Jpa.NULLABLE)
                        && !saysOptional(attribute, true);
    }

    private static boolean saysOptional(Attribute attribute, boolean optional) {
        return OPTIONAL.stream()
                .flatMap(a -> attribute.annotation(a).stream())
                .flatMap(a -> a.flag("optional").stream())
                .anyMatch(said -> said == optional);
    }

    /** Whether the type, one around it, or the package is. */
    private boolean isNullMarked(TypeRecord type) {
        for (String name = type.name(); !name.isEmpty(); name = outer(name)) {
            boolean isMarked = types.find(name).map(t -> t.has(Jpa.NULL_MARKED)).orElse(false);
            if (isMarked) {
                return true;
            }
        }
        return types.packageOf(type).map(p -> p.has(Jpa.NULL_MARKED)).orElse(false);
    }

    private static String outer(String name) {
        return name.substring(0, Math.max(0, name.lastIndexOf('$')));
    }
}
