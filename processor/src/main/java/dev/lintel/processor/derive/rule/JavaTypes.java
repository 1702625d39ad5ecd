package dev.lintel.processor.derive.rule;

import dev.lintel.processor.mapping.JavaType;
import dev.lintel.processor.mapping.JavaType.ArrayOf;
import dev.lintel.processor.mapping.JavaType.Declared;
import dev.lintel.processor.mapping.JavaType.Primitive;
import dev.lintel.processor.mapping.JavaType.Variable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What rules ask of Java's own types. */
final class JavaTypes {

    private static final Set<String> BASIC = Set.of(
            "java.lang.Boolean",
            "java.lang.Byte",
            "java.lang.Character",
            "java.lang.Double",
            "java.lang.Float",
            "java.lang.Integer",
            "java.lang.Long",
            "java.lang.Short",
            "java.lang.String",
            "java.math.BigDecimal",
            "java.math.BigInteger",
            "java.util.Calendar",
            "java.util.Date",
            "java.util.UUID");
    private static final Set<String> COLLECTIONS =
            Set.of("java.util.Collection", "java.util.List", "java.util.Map", "java.util.Set");

    private static final Map<String, String> BOXES = Map.of(
            "boolean", "java.lang.Boolean",
            "byte", "java.lang.Byte",
            "short", "java.lang.Short",
            "int", "java.lang.Integer",
            "long", "java.lang.Long",
            "char", "java.lang.Character",
            "float", "java.lang.Float",
            "double", "java.lang.Double");

    private JavaTypes() {}

    /** The box of a primitive type; any other type is its own. */
    static JavaType boxed(JavaType type) {
        return type instanceof Primitive p ? JavaType.of(BOXES.getOrDefault(p.name(), p.name())) : type;
    }

    /** Whether a class is surely a basic type (Jakarta Persistence 3.2, section 2.6). */
    static boolean isBasic(String name) {
        return BASIC.contains(name) || name.startsWith("java.time.");
    }

    /** Whether it is surely a basic type of its own, not an array or a collection of one. */
    static boolean isBasic(JavaType type) {
        return type instanceof Primitive || type instanceof Declared declared && isBasic(declared.name());
    }

    /** Whether it is one of the interfaces that collections are declared by (section 2.2). */
    static boolean isCollection(JavaType type) {
        return type instanceof Declared declared && COLLECTIONS.contains(declared.name());
    }

    /** What a collection, a map or an array holds; empty for what is none, or does not say. */
    static Optional<JavaType> element(JavaType type) {
        if (type instanceof ArrayOf array) {
            return Optional.of(array.component());
        }
        List<JavaType> arguments = type instanceof Declared declared ? declared.arguments() : List.of();
        return arguments.isEmpty() ? Optional.empty() : Optional.of(arguments.get(arguments.size() - 1));
    }

    /** For people. */
    static String text(JavaType type) {
        if (type instanceof Primitive primitive) {
            return primitive.name();
        }
        if (type instanceof ArrayOf array) {
            return text(array.component()) + "[]";
        }
        if (type instanceof Variable variable) {
            return variable.name();
        }
        return type instanceof Declared declared ? declared.name().replace('$', '.') : ((JavaType.Missing) type).text();
    }
}
