package dev.lintel.processor;

import dev.lintel.processor.derive.link.Types;
import dev.lintel.processor.finding.Finding;
import dev.lintel.processor.mapping.JavaType;
import dev.lintel.processor.mapping.JavaType.ArrayOf;
import dev.lintel.processor.mapping.JavaType.Declared;
import dev.lintel.processor.mapping.Member;
import dev.lintel.processor.mapping.TypeRecord;
import dev.lintel.processor.store.MissingTypes;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * The types of the module that refer to one which the compiler does not know, themselves or by a superclass or an attribute. The compiler
 * reports what is missing; what else seems wrong with them may come of that alone.
 */
final class IncompleteTypes {

    private final Types types;
    private final boolean isAny;

    IncompleteTypes(Types types) {
        this.types = types;
        this.isAny = types.own().stream().anyMatch(MissingTypes::isIn);
    }

    boolean isAny() {
        return isAny;
    }

    /** Whether a finding may come of what is missing. */
    boolean concern(Finding finding) {
        return isAny && isIncomplete(finding.place().type(), new HashSet<>());
    }

    private boolean isIncomplete(String name, Set<String> seen) {
        if (name.startsWith("java.") || !seen.add(name)) {
            return false;
        }
        Optional<TypeRecord> type = types.find(name);
        return type.isPresent() && (MissingTypes.isIn(type.get()) || refersToOne(type.get(), seen));
    }

    private boolean refersToOne(TypeRecord type, Set<String> seen) {
        return type.superclass().filter(s -> isIncomplete(s, seen)).isPresent()
                || type.members().stream().map(Member::type).anyMatch(t -> isIncomplete(t, seen));
    }

    private boolean isIncomplete(JavaType type, Set<String> seen) {
        if (type instanceof ArrayOf array) {
            return isIncomplete(array.component(), seen);
        }
        return type instanceof Declared declared
                && (isIncomplete(declared.name(), seen)
                        || declared.arguments().stream().anyMatch(a -> isIncomplete(a, seen)));
    }
}
