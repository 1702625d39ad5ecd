package dev.lintel.processor.derive.link;

import dev.lintel.processor.mapping.JavaType;
import dev.lintel.processor.mapping.JavaType.Declared;
import dev.lintel.processor.mapping.TypeRecord;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Walks up from a class to its topmost superclass. */
public final class Lineage {

    private Lineage() {}

    /** The class's ancestors, the topmost first and the class itself last. */
    public static List<Ancestor> of(TypeRecord type, Bindings bindings, Types types) {
        Deque<Ancestor> lineage = new ArrayDeque<>();
        Set<String> seen = new HashSet<>();
        Ancestor current = new Ancestor(type, bindings);
        // A class that extends itself is the compiler's to report.
        while (seen.add(current.type().name())) {
            lineage.addFirst(current);
            Optional<Ancestor> parent = parent(current, types);
            if (parent.isEmpty()) {
                break;
            }
            current = parent.get();
        }
        return List.copyOf(lineage);
    }

    private static Optional<Ancestor> parent(Ancestor child, Types types) {
        Optional<JavaType> superclass = child.type().superclass();
        if (superclass.isEmpty() || !(superclass.get() instanceof Declared declared)) {
            return Optional.empty();
        }
        return types.find(declared.name())
                .map(parent -> new Ancestor(parent, child.bindings().of(parent, declared)));
    }
}
