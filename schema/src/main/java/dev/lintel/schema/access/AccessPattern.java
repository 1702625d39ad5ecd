package dev.lintel.schema.access;

import java.util.List;

/**
 * A query of one table that an application runs often.
 *
 * @param conditions what its rows have in common; all of it holds
 * @param order what they are ordered by
 * @param unknown names in it that stand for no column
 */
public record AccessPattern(List<Condition> conditions, List<SortKey> order, List<String> unknown) {

    public AccessPattern {
        conditions = List.copyOf(conditions);
        order = List.copyOf(order);
        unknown = List.copyOf(unknown);
    }

    /**
     * Reads the SQL of a query's WHERE and ORDER BY, without these words; either may be blank.
     *
     * @param columns what its names stand for
     * @throws IllegalArgumentException if it cannot be SQL
     */
    public static AccessPattern parse(String where, String orderBy, Columns columns) {
        Names names = new Names(columns);
        List<Condition> conditions = where.isBlank() ? List.of() : ConditionParser.parse(where, names);
        List<SortKey> order = orderBy.isBlank() ? List.of() : SortKey.parse(orderBy, names);
        return new AccessPattern(conditions, order, names.unknown());
    }
}
