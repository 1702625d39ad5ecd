package dev.lintel.processor.mapping;

import java.util.Optional;
import java.util.Set;

/**
 * A field, a getter or a record component.
 *
 * @param name the attribute's name: of {@code getDueOn()} it is {@code dueOn}
 * @param accessor the method's name for a getter, otherwise the same as the name
 * @param type its type, with type variables as they are written
 * @param annotations what stands on it and on its type
 * @param documentation its Javadoc, as plain text on one line
 */
public record Member(
        String name,
        Kind kind,
        String accessor,
        JavaType type,
        Annotations annotations,
        Optional<String> documentation) {

    /** What is declared. */
    public enum Kind {
        FIELD,
        GETTER,
        COMPONENT
    }

    /** What tells it from the other members of its type: {@code dueOn} or {@code getDueOn()}. */
    public String id() {
        return kind == Kind.GETTER ? accessor + "()" : accessor;
    }

    public boolean has(String annotationType) {
        return annotations.has(annotationType);
    }

    /** Whether one of its annotations is of these types. */
    public boolean hasAny(Set<String> annotationTypes) {
        for (Annotation annotation : annotations.all()) {
            if (annotationTypes.contains(annotation.type())) {
                return true;
            }
        }
        return false;
    }

    /** The same without its Javadoc, which a class file does not have. */
    Member withoutDocumentation() {
        return new Member(name, kind, accessor, type, annotations, Optional.empty());
    }
}
