package dev.lintel.schema.access;

import dev.lintel.schema.access.Serving.Outcome;
import dev.lintel.schema.model.Index;
import dev.lintel.schema.model.IndexKey;
import dev.lintel.schema.model.Schema;
import dev.lintel.schema.model.Table;
import dev.lintel.schema.name.Identifier;
import dev.lintel.schema.type.PlainType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The keys and indexes of a table, as ways to its rows. */
public final class AccessPaths {

    private static final Identifier HASH = Identifier.of("hash");
    private static final Identifier BRIN = Identifier.of("brin");
    private static final Set<String> INVERTED = Set.of("gin", "gist");

    private static final Comparator<Match> BEST = Comparator.comparing(Match::single)
            .thenComparing(m -> m.answered().size())
            .thenComparing(Match::ordered)
            .thenComparing(m -> !m.late())
            .thenComparing(m -> -m.index().keys().size())
            .thenComparing(Comparator.comparing((Match m) -> m.index().name()).reversed());

    private final Table table;
    private final Selectivity selectivity;
    private final List<Index> indexes = new ArrayList<>();

    public AccessPaths(Schema schema, Table table) {
        this.table = table;
        this.selectivity = new Selectivity(schema, table);
        table.primaryKey().ifPresent(k -> indexes.add(unique(k.name(), k.columns())));
        table.uniques().forEach(u -> indexes.add(unique(u.name(), u.columns())));
        indexes.addAll(table.indexes());
    }

    private static Index unique(Identifier name, List<Identifier> columns) {
        List<IndexKey> keys = columns.stream().map(IndexKey::of).toList();
        return new Index(name, true, Index.BTREE, keys, List.of(), Optional.empty(), false);
    }

    /** How a query is served, as the planner would use the indexes on a large table. */
    public Serving serve(AccessPattern pattern) {
        List<Condition> containments = pattern.conditions().stream()
                .filter(c -> c.comparison().isContainment())
                .toList();
        Optional<Match> tree = best(pattern);
        if (tree.filter(Match::single).isPresent()) {
            return served(tree.get().index());
        }
        if (!containments.isEmpty()) {
            return inside(containments, pattern);
        }
        boolean asksSomething = pattern.conditions().stream()
                .anyMatch(c -> c.comparison().isEquality() || c.comparison().isRange());
        if (!asksSomething
                && (pattern.order().isEmpty() || !pattern.conditions().isEmpty())) {
            return tree.map(m -> served(m.index()))
                    .orElseGet(() -> new Serving(Outcome.UNKNOWN, Optional.empty(), Optional.empty()));
        }
        if (tree.isPresent() && (!tree.get().late() || isKey(tree.get()))) {
            return served(tree.get().index());
        }
        Optional<Index> other = otherMethod(pattern);
        if (tree.isEmpty() && other.isPresent()) {
            return served(other.get());
        }
        Optional<Match> late = tree.isPresent() ? tree : late(pattern);
        return late.isPresent()
                ? new Serving(Outcome.MISORDERED, late.map(Match::index), late.map(m -> reordered(m.index(), pattern)))
                : new Serving(Outcome.UNSERVED, Optional.empty(), missing(pattern));
    }

    private static Serving served(Index index) {
        return new Serving(Outcome.SERVED, Optional.of(index), Optional.empty());
    }

    private Optional<Match> best(AccessPattern pattern) {
        return trees(pattern).filter(m -> serves(m, pattern)).max(BEST);
    }

    private java.util.stream.Stream<Match> trees(AccessPattern pattern) {
        return indexes.stream()
                .filter(i -> i.method().equals(Index.BTREE))
                .flatMap(i -> Match.of(i, pattern.conditions(), pattern.order()).stream());
    }

    /** Whether nothing is left to do that another index would spare: conditions that pick few rows, and the sort. */
    private boolean serves(Match match, AccessPattern pattern) {
        if (match.single()) {
            return true;
        }
        List<Condition> conditions = pattern.conditions();
        boolean isUsed = match.byKey() > 0 || match.index().where().isPresent() || conditions.isEmpty();
        boolean isFound = conditions.stream()
                .filter(c -> c.comparison().isEquality() && !selectivity.isLow(c))
                .allMatch(match.answered()::contains);
        List<Condition> ranges =
                conditions.stream().filter(c -> c.comparison().isRange()).toList();
        boolean isRanged = ranges.isEmpty() || ranges.stream().anyMatch(match.answered()::contains);
        List<SortKey> wanted = Match.wanted(conditions, pattern.order());
        boolean isSorted = wanted.isEmpty() || match.ordered() > 0 || isSortedAnyway(conditions);
        boolean isEither = !wanted.isEmpty()
                && ranges.stream().noneMatch(r -> r.term().equals(wanted.get(0).term()));
        return isUsed && isFound && (isEither ? isRanged && !ranges.isEmpty() || isSorted : isRanged && isSorted);
    }

    /** The rows of several values come one value after the other, so no index gives them in another order. */
    private boolean isSortedAnyway(List<Condition> conditions) {
        return conditions.stream().anyMatch(c -> c.comparison() == Comparison.IN && !selectivity.isLow(c));
    }

    /** Whether it is the primary key, whose columns have the order of the entity's id. */
    private boolean isKey(Match match) {
        return table.primaryKey()
                .filter(k -> k.name().equals(match.index().name()))
                .isPresent();
    }

    /** An index that has all that the query asks for, in an order in which it is of little use. */
    private Optional<Match> late(AccessPattern pattern) {
        return trees(pattern)
                .filter(m -> m.late() && !isKey(m))
                .filter(m -> pattern.conditions().stream()
                        .filter(c -> c.comparison().isEquality() && !selectivity.isLow(c))
                        .allMatch(c -> m.answered().contains(c)
                                || m.index().keys().stream()
                                        .anyMatch(k -> Term.of(k).equals(c.term()))))
                .max(BEST);
    }

    /** Equality first. What comes in the same order is left as it is. */
    private static Index reordered(Index index, AccessPattern pattern) {
        List<IndexKey> keys = new ArrayList<>(index.keys());
        keys.sort(Comparator.comparing((IndexKey key) -> pattern.conditions().stream()
                .noneMatch(c -> c.comparison().isEquality() && c.term().equals(Term.of(key)))));
        return new Index(
                index.name(),
                index.unique(),
                index.method(),
                keys,
                index.include(),
                index.where(),
                index.nullsNotDistinct());
    }

    /** GIN and GiST find what is inside of a value; the rest of the conditions is checked on what they find. */
    private Serving inside(List<Condition> containments, AccessPattern pattern) {
        for (Condition condition : containments) {
            for (Index index : indexes) {
                boolean isUsable = INVERTED.contains(index.method().value())
                        && index.keys().stream().anyMatch(k -> finds(k, condition))
                        && index.where()
                                .map(w -> Predicate.of(w.sql()).isImpliedBy(pattern.conditions()))
                                .orElse(true);
                if (isUsable) {
                    return served(index);
                }
            }
        }
        Condition condition = containments.get(0);
        boolean isJson = condition.term().column().map(this::isJson).orElse(false);
        return new Serving(
                isJson ? Outcome.WITHOUT_GIN : Outcome.UNSERVED,
                Optional.empty(),
                Optional.of(MissingIndex.gin(table, condition, isJson)));
    }

    private boolean isJson(Identifier column) {
        return table.column(column)
                .filter(c -> c.type().equals(PlainType.JSONB))
                .isPresent();
    }

    private static boolean finds(IndexKey key, Condition condition) {
        boolean isPaths =
                key.operatorClass().filter(o -> o.equals("jsonb_path_ops")).isPresent();
        return Term.of(key).equals(condition.term()) && !(isPaths && condition.comparison() == Comparison.HAS_KEY);
    }

    /** A hash finds one value, a BRIN a stretch of rows that were written one after the other; neither sorts. */
    private Optional<Index> otherMethod(AccessPattern pattern) {
        return indexes.stream()
                .filter(i -> i.method().equals(HASH) || i.method().equals(BRIN))
                .filter(i -> Match.of(i, pattern.conditions(), pattern.order())
                        .filter(m -> m.byKey() > 0)
                        .filter(m -> i.method().equals(BRIN)
                                || m.answered().stream()
                                        .noneMatch(
                                                c -> c.comparison().isRange() || c.comparison() == Comparison.IS_NULL))
                        .filter(m -> serves(new Match(i, m.answered(), m.byKey(), 0, false, false), pattern))
                        .isPresent())
                .findFirst();
    }

    private Optional<Index> missing(AccessPattern pattern) {
        return MissingIndex.of(table, pattern, selectivity);
    }
}
