package dev.lintel.schema.access;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * The condition of a partial index. A query may use the index only where its own conditions say at least as much, as far as the planner
 * can tell (PostgreSQL manual, section 11.8).
 *
 * @param conditions all of which hold for the rows of the index
 */
record Predicate(List<Condition> conditions) {

    static Predicate of(String sql) {
        return new Predicate(ConditionParser.parse(sql, new Names(Columns.AS_WRITTEN)));
    }

    boolean isImpliedBy(List<Condition> query) {
        return conditions.stream().allMatch(c -> query.stream().anyMatch(q -> implies(q, c)));
    }

    /** Whether a condition of a query is answered by the predicate alone. */
    boolean answers(Condition query) {
        return conditions.stream().anyMatch(c -> implies(c, query));
    }

    private static boolean implies(Condition query, Condition condition) {
        if (!query.term().equals(condition.term())) {
            return false;
        }
        if (query.comparison() == condition.comparison() && query.values().equals(condition.values())) {
            return query.isKnown();
        }
        return switch (condition.comparison()) {
            case IS_NOT_NULL -> query.comparison().isStrict();
            case IN -> picks(query) && condition.isKnown() && condition.values().containsAll(query.values());
            case EQUAL ->
                query.comparison() == Comparison.IN
                        && query.isKnown()
                        && query.values().equals(condition.values());
            case NOT_EQUAL ->
                picks(query) && condition.isKnown() && !query.values().containsAll(condition.values());
            case LESS, LESS_OR_EQUAL, GREATER, GREATER_OR_EQUAL -> isWithin(query, condition);
            default -> false;
        };
    }

    /** Whether the query says which values it wants. */
    private static boolean picks(Condition query) {
        return query.isKnown() && (query.comparison() == Comparison.EQUAL || query.comparison() == Comparison.IN);
    }

    /** Among numbers only: how anything else sorts, only a server knows. */
    private static boolean isWithin(Condition query, Condition bound) {
        Optional<BigDecimal> asked = number(query);
        Optional<BigDecimal> limit = number(bound);
        if (asked.isEmpty() || limit.isEmpty()) {
            return false;
        }
        int order = asked.get().compareTo(limit.get());
        boolean isEqual = query.comparison() == Comparison.EQUAL;
        return switch (bound.comparison()) {
            case GREATER ->
                isEqual
                        ? order > 0
                        : query.comparison() == Comparison.GREATER
                                ? order >= 0
                                : query.comparison() == Comparison.GREATER_OR_EQUAL && order > 0;
            case GREATER_OR_EQUAL ->
                order >= 0
                        && (isEqual
                                || query.comparison() == Comparison.GREATER
                                || query.comparison() == Comparison.GREATER_OR_EQUAL);
            case LESS ->
                isEqual
                        ? order < 0
                        : query.comparison() == Comparison.LESS
                                ? order <= 0
                                : query.comparison() == Comparison.LESS_OR_EQUAL && order < 0;
            default ->
                order <= 0
                        && (isEqual
                                || query.comparison() == Comparison.LESS
                                || query.comparison() == Comparison.LESS_OR_EQUAL);
        };
    }

    private static Optional<BigDecimal> number(Condition condition) {
        if (!condition.isKnown() || condition.values().size() != 1) {
            return Optional.empty();
        }
        try {
            return Optional.of(new BigDecimal(condition.values().get(0).replace(" ", "")));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
