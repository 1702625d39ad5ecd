package dev.lintel.runtime.catalog;

import dev.lintel.runtime.catalog.Inventory.Entry;
import dev.lintel.schema.model.Constraint;
import dev.lintel.schema.model.Index;
import dev.lintel.schema.model.PrimaryKey;
import dev.lintel.schema.name.Identifier;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Constraints and indexes that both sides have, but under different names. A table's primary key is one whatever its columns are. */
final class OtherNames {

    private static final Identifier ANY = Identifier.of("?");

    private OtherNames() {}

    /** The model's part to the database's. */
    static SortedMap<Part, Part> of(SortedMap<Part, Entry> model, SortedMap<Part, Entry> database) {
        Map<List<Object>, Part> unclaimed = new HashMap<>();
        database.forEach((part, entry) -> {
            if (!model.containsKey(part)) {
                identity(part, entry).ifPresent(i -> unclaimed.putIfAbsent(i, part));
            }
        });
        SortedMap<Part, Part> pairs = new TreeMap<>();
        model.forEach((part, entry) -> {
            if (!database.containsKey(part)) {
                identity(part, entry)
                        .flatMap(i -> Optional.ofNullable(unclaimed.remove(i)))
                        .ifPresent(there -> pairs.put(part, there));
            }
        });
        return pairs;
    }

    /** Whether two constraints or indexes of different names are the same but for these. */
    static boolean isAll(Entry wanted, Entry found) {
        return withoutName(wanted.value()).equals(withoutName(found.value()));
    }

    private static Object withoutName(Object value) {
        if (value instanceof Constraint constraint) {
            return constraint.withName(ANY);
        }
        return value instanceof Index index ? index.withName(ANY) : value;
    }

    private static Optional<List<Object>> identity(Part part, Entry entry) {
        return nameless(entry.value()).map(value -> List.of(part.owner(), value));
    }

    private static Optional<Object> nameless(Object value) {
        if (value instanceof PrimaryKey) {
            return Optional.of(PrimaryKey.class);
        }
        return value instanceof Constraint || value instanceof Index
                ? Optional.of(withoutName(value))
                : Optional.empty();
    }
}
