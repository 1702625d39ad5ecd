package dev.lintel.schema.access;

import dev.lintel.schema.model.Index;
import dev.lintel.schema.model.IndexKey;
import dev.lintel.schema.model.IndexKey.Nulls;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a b-tree does for a query (PostgreSQL manual, sections 11.3 and 11.4): it goes straight to the rows by equality in its first keys and
 * a range in the next, and gives them in the order of the keys that are left.
 *
 * @param answered the conditions that it answers, by its keys or by its predicate
 * @param byKey how many of its keys are used for that
 * @param ordered how many of the query's sort keys it delivers
 * @param late whether it has an equality column of the query behind its range or sort column
 * @param single whether it finds one row at most
 */
record Match(Index index, List<Condition> answered, int byKey, int ordered, boolean late, boolean single) {

    /** Empty where the query may not use the index at all. */
    static Optional<Match> of(Index index, List<Condition> conditions, List<SortKey> order) {
        Optional<Predicate> predicate = index.where().map(w -> Predicate.of(w.sql()));
        if (predicate.isPresent() && !predicate.get().isImpliedBy(conditions)) {
            return Optional.empty();
        }
        List<Condition> answered = new ArrayList<>();
        predicate.ifPresent(p -> conditions.stream().filter(p::answers).forEach(answered::add));
        int equal = 0;
        int constant = 0;
        while (equal < index.keys().size() && isPlain(index.keys().get(equal), true)) {
            List<Condition> bound = on(index.keys().get(equal), conditions, Comparison::isEquality);
            if (bound.isEmpty()) {
                break;
            }
            answered.addAll(bound);
            constant += bound.stream().anyMatch(c -> c.comparison() == Comparison.EQUAL) ? 1 : 0;
            equal++;
        }
        int byKey = equal;
        if (equal < index.keys().size() && isPlain(index.keys().get(equal), false)) {
            List<Condition> range = on(index.keys().get(equal), conditions, Comparison::isRange);
            answered.addAll(range);
            byKey += range.isEmpty() ? 0 : 1;
        }
        boolean single = index.unique() && constant == index.keys().size();
        List<SortKey> wanted = wanted(conditions, order);
        return Optional.of(new Match(
                index,
                List.copyOf(answered),
                byKey,
                ordered(index, conditions, wanted),
                isLate(index, equal, conditions, wanted),
                single));
    }

    /** The sort keys but for those that have one value in all rows. */
    static List<SortKey> wanted(List<Condition> conditions, List<SortKey> order) {
        return order.stream()
                .filter(o -> conditions.stream().noneMatch(c -> isConstant(c, o.term())))
                .toList();
    }

    private static boolean isConstant(Condition condition, Term term) {
        return condition.comparison() == Comparison.EQUAL && condition.term().equals(term);
    }

    private static List<Condition> on(
            IndexKey key, List<Condition> conditions, java.util.function.Predicate<Comparison> comparison) {
        Term term = Term.of(key);
        return conditions.stream()
                .filter(c -> c.term().equals(term) && comparison.test(c.comparison()))
                .toList();
    }

    /** A key of another order than the type's own, as {@code text_pattern_ops} has it, is good for equality only. */
    private static boolean isPlain(IndexKey key, boolean forEquality) {
        boolean isPattern =
                key.operatorClass().filter(o -> o.endsWith("_pattern_ops")).isPresent();
        return key.collation().isEmpty() && (key.operatorClass().isEmpty() || forEquality && isPattern);
    }

    private static int ordered(Index index, List<Condition> conditions, List<SortKey> wanted) {
        int found = 0;
        Optional<Boolean> backward = Optional.empty();
        for (IndexKey key : index.keys()) {
            Term term = Term.of(key);
            if (conditions.stream().anyMatch(c -> isConstant(c, term))) {
                continue;
            }
            if (found == wanted.size()
                    || !isPlain(key, false)
                    || !wanted.get(found).term().equals(term)) {
                break;
            }
            boolean isTurned = wanted.get(found).descending() != key.descending();
            boolean nullsTurned = wanted.get(found).nullsFirst() != isNullsFirst(key);
            if (isTurned != nullsTurned || backward.isPresent() && backward.get() != isTurned) {
                break;
            }
            backward = Optional.of(isTurned);
            found++;
        }
        return found;
    }

    private static boolean isNullsFirst(IndexKey key) {
        return key.nulls() == Nulls.DEFAULT ? key.descending() : key.nulls() == Nulls.FIRST;
    }

    /** Whether the first key that no equality uses is of a range or an order, and one behind it of an equality. */
    private static boolean isLate(Index index, int equal, List<Condition> conditions, List<SortKey> wanted) {
        if (equal >= index.keys().size()) {
            return false;
        }
        IndexKey first = index.keys().get(equal);
        Term term = Term.of(first);
        boolean isMisplaced = !on(first, conditions, Comparison::isRange).isEmpty()
                || wanted.stream().anyMatch(w -> w.term().equals(term));
        return isMisplaced
                && index.keys().subList(equal + 1, index.keys().size()).stream()
                        .anyMatch(k -> !on(k, conditions, c -> c == Comparison.EQUAL || c == Comparison.IN)
                                .isEmpty());
    }
}
