package dev.lintel.processor.derive.column;

import dev.lintel.processor.derive.Attribute;
import dev.lintel.processor.derive.link.Types;
import dev.lintel.processor.derive.names.Jpa;
import dev.lintel.processor.mapping.JavaType;
import dev.lintel.processor.mapping.TypeRecord;
import java.util.List;

/** Whether a source says that an attribute always has a value. */
public final class Nullability {

    private static final List<String> NOT_NULL =
            List.of(Jpa.ID, Jpa.NOT_NULL, Jpa.NOT_BLANK, Jpa.NOT_EMPTY, Jpa.NON_NULL);
    private static final List<String> OPTIONAL = List.of(Jpa.BASIC, Jpa.MANY_TO_ONE, Jpa.ONE_TO_ONE);

    private final Types types;

    public Nullability(Types types) {
        this.types = types;
    }

    /** Whether it is NOT NULL: by its type, {@code nullable}, {@code optional}, Jakarta Validation or JSpecify. */
    public boolean isNotNull(Attribute attribute) {
        if (attribute.type() instanceof JavaType.Primitive
                || NOT_NULL.stream().anyMatch(attribute.member()::has)
                || attribute
                        .column()
                        .flatMap(c -> c.flag("nullable"))
                        .map(n -> !n)
                        .orElse(false)) {
            return true;
        }
        for (String annotation : OPTIONAL) {
            if (attribute
                    .annotation(annotation)
                    .flatMap(a -> a.flag("optional"))
                    .map(o -> !o)
                    .orElse(false)) {
                return true;
            }
        }
        return isNullMarked(attribute.declaredBy())
                && !attribute.member().has(Jpa.NULLABLE)
                && !attribute.column().map(c -> c.says("nullable")).orElse(false)
                && OPTIONAL.stream()
                        .noneMatch(a -> attribute
                                .annotation(a)
                                .map(u -> u.says("optional"))
                                .orElse(false));
    }

    private boolean isNullMarked(TypeRecord type) {
        if (type.has(Jpa.NULL_MARKED)) {
            return true;
        }
        int dot = type.name().lastIndexOf('.');
        return types.find((dot < 0 ? "" : type.name().substring(0, dot + 1)) + "package-info")
                .map(p -> p.has(Jpa.NULL_MARKED))
                .orElse(false);
    }
}
