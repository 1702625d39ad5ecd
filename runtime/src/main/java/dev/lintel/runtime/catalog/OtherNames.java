package dev.lintel.runtime.catalog;

import dev.lintel.runtime.catalog.Inventory.Entry;
import dev.lintel.schema.model.Constraint;
import dev.lintel.schema.model.Index;
import dev.lintel.schema.model.PrimaryKey;
import dev.lintel.schema.name.Identifier;
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
        SortedMap<Part, Part> pairs = new TreeMap<>();
        for (Map.Entry<Part, Entry> wanted : model.entrySet()) {
            if (!database.containsKey(wanted.getKey())) {
                database.entrySet().stream()
                        .filter(there -> !model.containsKey(there.getKey()))
                        .filter(there -> !pairs.containsValue(there.getKey()))
                        .filter(there -> isSame(wanted, there))
                        .findFirst()
                        .ifPresent(there -> pairs.put(wanted.getKey(), there.getKey()));
            }
        }
        return pairs;
    }

    private static boolean isSame(Map.Entry<Part, Entry> wanted, Map.Entry<Part, Entry> there) {
        Optional<Object> value = nameless(wanted.getValue().value());
        return value.isPresent()
                && wanted.getKey().owner().equals(there.getKey().owner())
                && value.equals(nameless(there.getValue().value()));
    }

    private static Optional<Object> nameless(Object value) {
        if (value instanceof PrimaryKey) {
            return Optional.of(PrimaryKey.class);
        }
        if (value instanceof Constraint constraint) {
            return Optional.of(constraint.withName(ANY));
        }
        return value instanceof Index index ? Optional.of(index.withName(ANY)) : Optional.empty();
    }
}
