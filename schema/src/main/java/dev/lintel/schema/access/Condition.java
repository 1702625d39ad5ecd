package dev.lintel.schema.access;

import java.util.List;

/**
 * One of the conditions that all have to hold.
 *
 * @param term what is compared
 * @param values what it is compared with, in SQL without casts; none for {@code IS NULL}
 * @param isKnown whether the values stand in the condition itself, not in parameters
 * @param sql the condition as it can be written
 */
public record Condition(Term term, Comparison comparison, List<String> values, boolean isKnown, String sql) {

    public Condition {
        values = List.copyOf(values);
    }
}
