package dev.lintel.processor.mapping;

import java.util.List;
import java.util.stream.Collectors;

/** A Java type as a source writes it. */
public sealed interface JavaType {

    /** {@code int}, {@code boolean}, … */
    record Primitive(String name) implements JavaType {}

    /** A class or interface by its binary name, with its type arguments. */
    record Declared(String name, List<JavaType> arguments) implements JavaType {
        public Declared {
            arguments = List.copyOf(arguments);
        }
    }

    /** An array. */
    record ArrayOf(JavaType component) implements JavaType {}

    /** A type variable. */
    record Variable(String name) implements JavaType {}

    /** A type that the compiler does not know (yet). */
    record Missing(String text) implements JavaType {}

    /** As a source writes it that imports what it names: {@code Map<String, Instant>}. */
    default String simpleText() {
        if (this instanceof ArrayOf array) {
            return array.component().simpleText() + "[]";
        }
        if (this instanceof Declared declared) {
            String name = declared.name();
            String simple = name.substring(Math.max(name.lastIndexOf('.'), name.lastIndexOf('$')) + 1);
            return declared.arguments().isEmpty()
                    ? simple
                    : simple
                            + declared.arguments().stream()
                                    .map(JavaType::simpleText)
                                    .collect(Collectors.joining(", ", "<", ">"));
        }
        if (this instanceof Primitive primitive) {
            return primitive.name();
        }
        return this instanceof Variable variable ? variable.name() : ((Missing) this).text();
    }

    static JavaType of(String name, JavaType... arguments) {
        return new Declared(name, List.of(arguments));
    }

    /** Whether it is this class or interface, whatever its arguments. */
    default boolean is(String name) {
        return this instanceof Declared declared && declared.name().equals(name);
    }
}
