package dev.lintel.processor;

import dev.lintel.processor.derive.link.Types;
import dev.lintel.processor.derive.names.Jpa;
import dev.lintel.processor.finding.Finding;
import dev.lintel.processor.mapping.JavaType;
import dev.lintel.processor.mapping.JavaType.ArrayOf;
import dev.lintel.processor.mapping.JavaType.Declared;
import dev.lintel.processor.mapping.Member;
import dev.lintel.processor.mapping.TypeRecord;
import dev.lintel.processor.store.MissingTypes;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The types of the module that refer to one which the compiler does not know, themselves or by a superclass or an attribute. The compiler
 * reports what is missing; what else seems wrong with them may come of that alone.
 */
final class IncompleteTypes {

    private static final List<String> INHERITING = List.of(Jpa.ENTITY, Jpa.MAPPED_SUPERCLASS, Jpa.EMBEDDABLE);

    private final Types types;
    private final SortedMap<String, String> orphans = new TreeMap<>();
    private final boolean isAny;

    IncompleteTypes(Types types) {
        this.types = types;
        for (TypeRecord type : types.own()) {
            absentSuperclass(type).ifPresent(s -> orphans.put(type.name(), s));
        }
        this.isAny = !orphans.isEmpty() || types.own().stream().anyMatch(MissingTypes::isIn);
    }

    /** Of a type that this compile does not see, the compiler does not report that its superclass is not there. */
    private Optional<String> absentSuperclass(TypeRecord type) {
        return type.superclass()
                .filter(s -> INHERITING.stream().anyMatch(type::has))
                .flatMap(s -> s instanceof Declared declared ? Optional.of(declared.name()) : Optional.empty())
                .filter(s -> types.find(s).isEmpty());
    }

    /** The superclasses that are not there, by the names of the types that extend them; the compiler is silent about these. */
    SortedMap<String, String> orphans() {
        return orphans;
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
        return type.isPresent()
                && (MissingTypes.isIn(type.get()) || orphans.containsKey(name) || refersToOne(type.get(), seen));
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
