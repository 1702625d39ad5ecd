package dev.lintel.schema.diff;

import dev.lintel.schema.name.Identifier;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Compares parts that have a name: constraints, indexes, triggers. What is the same but for its name is renamed; what is another thing
 * under the same name is dropped and added, and so is what is in the way meanwhile.
 *
 * @param <T> the part
 */
final class NamedParts<T> {

    private static final Identifier ANY = Identifier.of("?");

    private final Function<T, Identifier> name;
    private final BiFunction<T, Identifier, T> withName;
    private final Predicate<T> inTheWay;
    private final Consumer<T> drop;
    private final Consumer<T> add;

    NamedParts(
            Function<T, Identifier> name,
            BiFunction<T, Identifier, T> withName,
            Predicate<T> inTheWay,
            Consumer<T> drop,
            Consumer<T> add) {
        this.name = name;
        this.withName = withName;
        this.inTheWay = inTheWay;
        this.drop = drop;
        this.add = add;
    }

    /** @param isFree whether a part can get the name before others have gone */
    void compare(List<T> before, List<T> after, Predicate<T> isFree, BiConsumer<T, T> rename) {
        List<T> gone = before.stream()
                .filter(part -> !after.contains(part) || inTheWay.test(part))
                .toList();
        List<T> left = new ArrayList<>(gone);
        Map<T, T> goneByContent = new HashMap<>();
        gone.stream()
                .filter(part -> !inTheWay.test(part))
                .forEach(part -> goneByContent.put(withName.apply(part, ANY), part));
        for (T part : after) {
            if (before.contains(part) && !gone.contains(part)) {
                continue;
            }
            boolean canBeRenamed = !before.contains(part) && isFree.test(part) && !isTaken(part, before);
            Optional<T> old = canBeRenamed
                    ? Optional.ofNullable(goneByContent.remove(withName.apply(part, ANY)))
                    : Optional.empty();
            old.ifPresent(left::remove);
            old.ifPresentOrElse(o -> rename.accept(o, part), () -> add.accept(part));
        }
        left.forEach(drop);
    }

    private boolean isTaken(T wanted, List<T> before) {
        return before.stream().anyMatch(part -> name.apply(part).equals(name.apply(wanted)));
    }
}
