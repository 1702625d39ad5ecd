package dev.lintel.processor.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A place in the sources, by names, so that it outlives a round and can be stored.
 *
 * @param type the binary name of the type
 * @param member the {@link Member#id()}, or the name of an enum constant; empty for the type itself
 * @param path the way into an annotation: its type, then names of values and positions in arrays
 */
public record Place(String type, Optional<String> member, List<String> path) {

    /** Of what is about the module, and written in none of its sources. */
    public static final Place NOWHERE = Place.of("");

    public Place {
        path = List.copyOf(path);
    }

    public static Place of(String type) {
        return new Place(type, Optional.empty(), List.of());
    }

    public Place member(String id) {
        return new Place(type, Optional.of(id), path);
    }

    public Place into(String step) {
        List<String> longer = new ArrayList<>(path);
        longer.add(step);
        return new Place(type, member, longer);
    }

    /** The type or member without the way into its annotations. */
    public Place element() {
        return new Place(type, member, List.of());
    }

    /** {@code shop.Order.total}, for people. */
    @Override
    public String toString() {
        return type.replace('$', '.') + member.map(m -> "." + m).orElse("");
    }
}
