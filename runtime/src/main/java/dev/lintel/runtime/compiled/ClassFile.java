package dev.lintel.runtime.compiled;

import dev.lintel.schema.json.Json;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a class file says of a type, as far as a mapping goes.
 *
 * @param name the binary name: {@code shop.Order$Item}
 * @param superclass the binary name of its superclass; empty for {@code Object} and interfaces
 * @param signature its type parameters and the types that it extends, where they are generic
 * @param source the simple name of the source that it was compiled from, if the compiler has noted it
 * @param isLocal whether it is declared in a method, where nothing maps it
 * @param annotations by binary name, with their values as {@code schema.json} has them
 * @param fields in the order of their declaration
 * @param methods in the order of their declaration
 * @param components of a record, in the order of their declaration
 */
record ClassFile(
        String name,
        Optional<String> superclass,
        Optional<String> signature,
        Optional<String> source,
        boolean isLocal,
        Map<String, Json> annotations,
        List<Member> fields,
        List<Member> methods,
        List<Member> components) {

    private static final int STATIC = 0x0008;
    private static final int TRANSIENT = 0x0080;
    private static final int SYNTHETIC = 0x1000;
    private static final int ENUM = 0x4000;

    ClassFile {
        annotations = Map.copyOf(annotations);
        fields = List.copyOf(fields);
        methods = List.copyOf(methods);
        components = List.copyOf(components);
    }

    /**
     * A field, a method or a record component.
     *
     * @param descriptor its type, or what a method takes and gives
     * @param signature the same with type arguments, where there are any
     */
    record Member(
            String name, int flags, String descriptor, Optional<String> signature, Map<String, Json> annotations) {

        Member {
            annotations = Map.copyOf(annotations);
        }

        /** Whether a provider could take it for an attribute, and whether a person wrote it. */
        boolean isAttribute() {
            return (flags & (STATIC | TRANSIENT | SYNTHETIC)) == 0 && !isWoven(name);
        }

        boolean isConstant() {
            return (flags & ENUM) != 0;
        }

        /** The type of a field, as {@code schema.json} spells it. */
        String type() {
            return SignatureText.of(signature.orElse(descriptor));
        }

        boolean takesNothing() {
            return descriptor.startsWith("()");
        }
    }

    /** Whether a field is one that Hibernate, EclipseLink, AspectJ or Lombok puts into a class. */
    static boolean isWoven(String field) {
        return field.indexOf('$') >= 0 || field.startsWith("_persistence_");
    }

    /** Whether a Java compiler has made it of a source. */
    boolean isJava() {
        return source.filter(s -> s.endsWith(".java")).isPresent();
    }

    /** The name of its source with its package's folder: {@code shop/Order.java}. */
    Optional<String> sourcePath() {
        String folder = name.substring(0, name.lastIndexOf('.') + 1).replace('.', '/');
        return source.map(s -> folder + s);
    }
}
