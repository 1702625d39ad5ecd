package dev.lintel.processor.derive.column;

import dev.lintel.processor.derive.Attribute;
import dev.lintel.processor.derive.Problems;
import dev.lintel.processor.mapping.JavaType;
import dev.lintel.processor.mapping.JavaType.ArrayOf;
import dev.lintel.processor.mapping.JavaType.Declared;
import dev.lintel.processor.mapping.JavaType.Missing;
import dev.lintel.processor.mapping.JavaType.Primitive;
import dev.lintel.processor.mapping.JavaType.Variable;
import java.util.stream.Collectors;

/** Says that no column type fits an attribute. */
final class Unmapped {

    private Unmapped() {}

    /** Says it, unless the compiler complains of the attribute's type itself. */
    static void add(Attribute attribute, Problems problems) {
        if (!isMissing(attribute.type())) {
            problems.add(
                    "unmapped-type",
                    attribute.place(),
                    attribute.place() + " is of type " + text(attribute.type()) + ", which no column type fits",
                    "@Jsonb, a converter (@Convert), or an association such as @ManyToOne on it; @Transient if it is not"
                            + " stored");
        }
    }

    private static boolean isMissing(JavaType type) {
        return type instanceof Missing
                || type instanceof ArrayOf array && isMissing(array.component())
                || type instanceof Declared declared
                        && declared.arguments().stream().anyMatch(Unmapped::isMissing);
    }

    private static String text(JavaType type) {
        if (type instanceof ArrayOf array) {
            return text(array.component()) + "[]";
        }
        if (type instanceof Variable variable) {
            return variable.name() + " (a type variable that no subclass binds)";
        }
        if (type instanceof Declared declared) {
            String name = declared.name().replace('$', '.');
            return declared.arguments().isEmpty()
                    ? name
                    : name
                            + declared.arguments().stream()
                                    .map(Unmapped::text)
                                    .collect(Collectors.joining(", ", "<", ">"));
        }
        return type instanceof Primitive primitive ? primitive.name() : type.toString();
    }
}
