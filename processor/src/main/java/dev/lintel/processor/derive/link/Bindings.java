package dev.lintel.processor.derive.link;

import dev.lintel.processor.mapping.JavaType;
import dev.lintel.processor.mapping.JavaType.ArrayOf;
import dev.lintel.processor.mapping.JavaType.Declared;
import dev.lintel.processor.mapping.JavaType.Variable;
import dev.lintel.processor.mapping.TypeRecord;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the type variables of a class stand for in one of its subclasses.
 *
 * @param types a type for each variable; none for a raw use
 */
public record Bindings(Map<String, JavaType> types) {

    public static final Bindings NONE = new Bindings(Map.of());

    /** The bindings that a use of a generic type gives, itself under these bindings. */
    public Bindings of(TypeRecord generic, JavaType use) {
        List<JavaType> arguments = use instanceof Declared declared ? declared.arguments() : List.of();
        if (generic.typeParameters().isEmpty()
                || arguments.size() != generic.typeParameters().size()) {
            return NONE;
        }
        Map<String, JavaType> bound = new HashMap<>();
        for (int i = 0; i < arguments.size(); i++) {
            bound.put(generic.typeParameters().get(i), apply(arguments.get(i)));
        }
        return new Bindings(bound);
    }

    /** The type with its variables replaced, as far as they are bound. */
    public JavaType apply(JavaType type) {
        if (types.isEmpty()) {
            return type;
        }
        if (type instanceof Variable variable) {
            return types.getOrDefault(variable.name(), type);
        }
        if (type instanceof ArrayOf array) {
            return new ArrayOf(apply(array.component()));
        }
        if (type instanceof Declared declared && !declared.arguments().isEmpty()) {
            return new Declared(
                    declared.name(),
                    declared.arguments().stream().map(this::apply).toList());
        }
        return type;
    }
}
