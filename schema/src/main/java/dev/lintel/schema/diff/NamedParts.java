package dev.lintel.schema.diff;

import dev.lintel.schema.name.Identifier;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Compares parts that have a name: constraints, indexes. What is the same but for its name is renamed; what is another thing
 * under the same name is dropped and added.
 *
 * @param <T> the part
 */
final class NamedParts<T> {

    private static final Identifier ANY = Identifier.of("?");

    private final Function<T, Identifier> name;
    private final BiFunction<T, Identifier, T> withName;
    private final BiConsumer<Identifier, Identifier> rename;
    private final Consumer<T> drop;
    private final Consumer<T> add;

    NamedParts(
            Function<T, Identifier> name,
            BiFunction<T, Identifier, T> withName,
            BiConsumer<Identifier, Identifier> rename,
            Consumer<T> drop,
            Consumer<T> add) {
        this.name = name;
        this.withName = withName;
        this.rename = rename;
        this.drop = drop;
        this.add = add;
    }

    void compare(List<T> before, List<T> after) {
        List<T> gone = new ArrayList<>(before);
        gone.removeAll(after);
        List<T> come = new ArrayList<>(after);
        come.removeAll(before);
        Map<T, T> goneByContent = new HashMap<>();
        gone.forEach(part -> goneByContent.put(withName.apply(part, ANY), part));
        for (T part : come) {
            T old = goneByContent.remove(withName.apply(part, ANY));
            if (old != null && isFree(name.apply(part), before)) {
                gone.remove(old);
                rename.accept(name.apply(old), name.apply(part));
            } else {
                add.accept(part);
            }
        }
        gone.forEach(drop);
    }

    private boolean isFree(Identifier wanted, List<T> before) {
        return before.stream().noneMatch(part -> name.apply(part).equals(wanted));
    }
}
