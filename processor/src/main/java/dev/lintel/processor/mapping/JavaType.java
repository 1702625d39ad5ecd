package dev.lintel.processor.mapping;

import java.util.List;

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

    static JavaType of(String name, JavaType... arguments) {
        return new Declared(name, List.of(arguments));
    }

    /** Whether it is this class or interface, whatever its arguments. */
    default boolean is(String name) {
        return this instanceof Declared declared && declared.name().equals(name);
    }
}
