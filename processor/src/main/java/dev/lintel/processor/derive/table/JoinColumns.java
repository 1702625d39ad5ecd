package dev.lintel.processor.derive.table;

import dev.lintel.processor.derive.names.Naming;
import dev.lintel.processor.mapping.AnnotationUse;
import dev.lintel.processor.mapping.Place;
import dev.lintel.schema.name.Identifier;
import dev.lintel.schema.type.SqlType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Pairs the columns that the source writes with the columns that they refer to (Jakarta Persistence 3.2, section 11.1.25). */
final class JoinColumns {

    /**
     * A referencing column and its target.
     *
     * @param use the annotation that writes it, if one does
     */
    record Pair(Identifier name, SqlType type, KeyColumn target, Optional<AnnotationUse> use) {}

    /** Finds a column of the target by its name. */
    interface Lookup extends Function<Identifier, Optional<KeyColumn>> {}

    private final Naming naming;

    JoinColumns(Naming naming) {
        this.naming = naming;
    }

    /**
     * The pairs, in the order of the target's key.
     *
     * @param said the annotations, none for defaults
     * @param key the target's key
     * @param others the target's other columns
     * @param implicit the name of a column that refers to one of the target's
     */
    List<Pair> pair(
            List<AnnotationUse> said,
            List<KeyColumn> key,
            Lookup others,
            Function<KeyColumn, String> implicit,
            TableDraft table,
            Place place) {
        List<Pair> pairs = new ArrayList<>();
        List<KeyColumn> left = new ArrayList<>(key);
        List<AnnotationUse> unplaced = new ArrayList<>();
        for (AnnotationUse use : said) {
            Optional<Identifier> reference = use.text("referencedColumnName").map(naming::explicit);
            if (reference.isEmpty()) {
                unplaced.add(use);
                continue;
            }
            Optional<KeyColumn> target = key.stream()
                    .filter(k -> k.name().equals(reference.get()))
                    .findFirst()
                    .or(() -> others.apply(reference.get()));
            if (target.isEmpty()) {
                table.problems()
                        .add(
                                "unknown-column",
                                use.placeOf("referencedColumnName"),
                                "the referenced table has no column " + reference.get());
                return List.of();
            }
            left.remove(target.get());
            pairs.add(pair(target.get(), Optional.of(use), implicit));
        }
        boolean refersToOthers = pairs.stream().anyMatch(p -> !key.contains(p.target()));
        if (refersToOthers) {
            left.clear();
        }
        if (unplaced.size() > left.size() || !unplaced.isEmpty() && key.size() > 1 && unplaced.size() < left.size()) {
            table.problems()
                    .add(
                            "broken-mapping",
                            place,
                            "the target's key has " + key.size() + " columns, and " + said.size() + " are written here",
                            "one @JoinColumn with its referencedColumnName for each column of the key");
            return List.of();
        }
        for (int i = 0; i < left.size(); i++) {
            pairs.add(
                    pair(left.get(i), i < unplaced.size() ? Optional.of(unplaced.get(i)) : Optional.empty(), implicit));
        }
        return pairs;
    }

    private Pair pair(KeyColumn target, Optional<AnnotationUse> use, Function<KeyColumn, String> implicit) {
        Identifier name = use.flatMap(u -> u.text("name"))
                .map(naming::explicit)
                .orElseGet(() -> naming.implicit(implicit.apply(target)));
        return new Pair(name, target.type(), target, use);
    }

    /** Names of the attribute's or the entity's name and the target's column. */
    static Function<KeyColumn, String> prefixed(String prefix) {
        return target -> prefix + "_" + target.name().value();
    }

    static List<Identifier> names(List<Pair> pairs) {
        return pairs.stream().map(Pair::name).toList();
    }

    static List<Identifier> references(List<Pair> pairs) {
        return pairs.stream().map(p -> p.target().name()).toList();
    }
}
