package dev.lintel.processor.derive.table;

import dev.lintel.processor.derive.link.EntityMapping;
import dev.lintel.processor.derive.names.LogicalName;
import dev.lintel.processor.derive.names.Naming;
import dev.lintel.processor.mapping.AnnotationUse;
import dev.lintel.processor.mapping.Place;
import dev.lintel.schema.name.Identifier;
import dev.lintel.schema.name.QualifiedName;
import dev.lintel.schema.type.SqlType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Pairs the columns that the source writes with the columns that they refer to (Jakarta Persistence 3.2, section 11.1.25). */
final class JoinColumns {

    /**
     * A referencing column and its target.
     *
     * @param logical its name before the naming strategy
     * @param use the annotation that writes it, if one does
     */
    record Pair(LogicalName logical, Identifier name, SqlType type, KeyColumn target, Optional<AnnotationUse> use) {}

    /**
     * What can be referred to.
     *
     * @param key the primary key
     * @param others finds any column by its name
     */
    record Target(List<KeyColumn> key, Function<Identifier, Optional<KeyColumn>> others) {

        /** The one column that an annotation means when it stands beside formulas. */
        Target of(AnnotationUse use, Naming naming) {
            Optional<Identifier> reference = use.text("referencedColumnName").map(naming::explicit);
            return new Target(
                    key.stream()
                            .filter(k -> reference.isEmpty() || k.name().equals(reference.get()))
                            .limit(1)
                            .toList(),
                    others);
        }
    }

    private final Naming naming;

    JoinColumns(Naming naming) {
        this.naming = naming;
    }

    /**
     * The pairs, in the order of the target's key.
     *
     * @param said the annotations, none for defaults
     * @param implicit the name of a column that refers to one of the target's
     */
    List<Pair> pair(
            List<AnnotationUse> said,
            Target target,
            Function<KeyColumn, LogicalName> implicit,
            TableDraft table,
            Place place) {
        List<Pair> pairs = new ArrayList<>();
        List<KeyColumn> key = target.key();
        List<KeyColumn> left = new ArrayList<>(key);
        List<AnnotationUse> unplaced = new ArrayList<>();
        for (AnnotationUse use : said) {
            Optional<Identifier> reference = use.text("referencedColumnName").map(naming::explicit);
            if (reference.isEmpty()) {
                unplaced.add(use);
                continue;
            }
            Optional<KeyColumn> column = key.stream()
                    .filter(k -> k.name().equals(reference.get()))
                    .findFirst()
                    .or(() -> target.others().apply(reference.get()));
            if (column.isEmpty()) {
                table.problems()
                        .add(
                                "unknown-column",
                                use.placeOf("referencedColumnName"),
                                "the referenced table has no column " + reference.get(),
                                "referencedColumnName with one that it has; its key is "
                                        + String.join(", ", names(key)));
                return List.of();
            }
            left.remove(column.get());
            pairs.add(pair(column.get(), Optional.of(use), implicit));
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
                            "the target's key has " + columns(key.size()) + ", and the join columns here are "
                                    + said.size(),
                            "one @JoinColumn with its referencedColumnName for each column of the key");
            return List.of();
        }
        List<KeyColumn> ranked = new ArrayList<>(left);
        ranked.sort(Comparator.comparingInt(KeyColumn::rank));
        for (KeyColumn column : left) {
            int rank = ranked.indexOf(column);
            Optional<AnnotationUse> use = rank < unplaced.size() ? Optional.of(unplaced.get(rank)) : Optional.empty();
            pairs.add(pair(column, use, implicit));
        }
        return pairs;
    }

    private Pair pair(KeyColumn column, Optional<AnnotationUse> use, Function<KeyColumn, LogicalName> implicit) {
        LogicalName name =
                use.flatMap(u -> u.text("name")).map(LogicalName::explicit).orElseGet(() -> implicit.apply(column));
        return new Pair(name, naming.physical(name), column.type(), column, use);
    }

    /** Names of the attribute's or the entity's name and the target's column. */
    static Function<KeyColumn, LogicalName> prefixed(String prefix, EntityMapping target) {
        return column -> column.logical().after(prefix).quotedWith(target.logicalTable());
    }

    private static String columns(int count) {
        return count == 1 ? "1 column" : count + " columns";
    }

    private static List<String> names(List<KeyColumn> key) {
        return key.stream().map(k -> k.name().value()).toList();
    }

    static List<Identifier> columns(List<Pair> pairs) {
        return pairs.stream().map(Pair::name).toList();
    }

    static List<Identifier> references(List<Pair> pairs) {
        return pairs.stream().map(p -> p.target().name()).toList();
    }

    /** The table that the pairs refer to. */
    static QualifiedName table(List<Pair> pairs, EntityMapping target) {
        return pairs.stream()
                .flatMap(p -> p.target().elsewhere().stream())
                .findFirst()
                .orElse(target.table());
    }
}
