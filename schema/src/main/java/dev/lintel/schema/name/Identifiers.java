package dev.lintel.schema.name;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lists of names. */
public final class Identifiers {

    private Identifiers() {}

    public static List<Identifier> of(String... names) {
        return Stream.of(names).map(Identifier::of).toList();
    }

    public static List<Identifier> of(Collection<String> names) {
        return names.stream().map(Identifier::of).toList();
    }

    /** {@code a, b, "C"}. */
    public static String quoted(List<Identifier> names) {
        return names.stream().map(Identifier::quoted).collect(Collectors.joining(", "));
    }
}
