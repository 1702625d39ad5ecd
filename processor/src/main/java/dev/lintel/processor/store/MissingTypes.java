package dev.lintel.processor.store;

import dev.lintel.processor.mapping.Annotation;
import dev.lintel.processor.mapping.AnnotationValue;
import dev.lintel.processor.mapping.Annotations;
import dev.lintel.processor.mapping.JavaType;
import dev.lintel.processor.mapping.TypeRecord;

/** Tells whether a record refers to what the compiler does not know; the compiler reports that itself. */
public final class MissingTypes {

    private MissingTypes() {}

    public static boolean isIn(TypeRecord type) {
        return isIn(type.annotations())
                || type.superclass().filter(MissingTypes::isIn).isPresent()
                || type.interfaces().stream().anyMatch(MissingTypes::isIn)
                || type.members().stream().anyMatch(m -> isIn(m.type()) || isIn(m.annotations()))
                || type.constants().stream().anyMatch(c -> isIn(c.annotations()));
    }

    private static boolean isIn(Annotations annotations) {
        for (Annotation annotation : annotations.all()) {
            for (AnnotationValue value : annotation.values().values()) {
                if (isIn(value)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isIn(AnnotationValue value) {
        if (value instanceof AnnotationValue.Many many) {
            return many.values().stream().anyMatch(MissingTypes::isIn);
        }
        if (value instanceof AnnotationValue.Nested nested) {
            return nested.annotation().values().values().stream().anyMatch(MissingTypes::isIn);
        }
        return value instanceof AnnotationValue.ClassLiteral literal && isIn(literal.type());
    }

    private static boolean isIn(JavaType type) {
        if (type instanceof JavaType.ArrayOf array) {
            return isIn(array.component());
        }
        if (type instanceof JavaType.Declared declared) {
            return declared.arguments().stream().anyMatch(MissingTypes::isIn);
        }
        return type instanceof JavaType.Missing;
    }
}
