package dev.lintel.schema.access;

import java.util.Map;
import java.util.Optional;

/** How a condition compares. */
public enum Comparison {
    EQUAL,
    IN,
    IS_NULL,
    LESS,
    LESS_OR_EQUAL,
    GREATER,
    GREATER_OR_EQUAL,
    /** {@code @>} of jsonb, arrays and ranges. */
    CONTAINS,
    /** {@code &&} of arrays and ranges. */
    OVERLAPS,
    /** {@code @@} of text search and jsonpath. */
    MATCHES,
    /** {@code ?}, {@code ?|} and {@code ?&} of jsonb. */
    HAS_KEY,
    NOT_EQUAL,
    IS_NOT_NULL,
    /** What no key of an index answers. */
    OTHER;

    private static final Map<String, Comparison> BY_OPERATOR = Map.ofEntries(
            Map.entry("=", EQUAL),
            Map.entry("<>", NOT_EQUAL),
            Map.entry("!=", NOT_EQUAL),
            Map.entry("<", LESS),
            Map.entry("<=", LESS_OR_EQUAL),
            Map.entry(">", GREATER),
            Map.entry(">=", GREATER_OR_EQUAL),
            Map.entry("@>", CONTAINS),
            Map.entry("&&", OVERLAPS),
            Map.entry("@@", MATCHES),
            Map.entry("@?", MATCHES),
            Map.entry("?", HAS_KEY),
            Map.entry("?|", HAS_KEY),
            Map.entry("?&", HAS_KEY));

    static Optional<Comparison> of(String operator) {
        return Optional.ofNullable(BY_OPERATOR.get(operator));
    }

    /** Whether it picks single values: what comes first in a b-tree. */
    public boolean isEquality() {
        return this == EQUAL || this == IN || this == IS_NULL;
    }

    /** Whether it picks a stretch of values: what comes last in a b-tree. */
    public boolean isRange() {
        return this == LESS || this == LESS_OR_EQUAL || this == GREATER || this == GREATER_OR_EQUAL;
    }

    /** Whether it looks into a value: what GIN and GiST are for. */
    public boolean isContainment() {
        return this == CONTAINS || this == OVERLAPS || this == MATCHES || this == HAS_KEY;
    }

    /** Whether NULL never passes it. */
    boolean isStrict() {
        return this != IS_NULL && this != OTHER;
    }

    /** The same with its sides changed. */
    Comparison flipped() {
        return switch (this) {
            case LESS -> GREATER;
            case LESS_OR_EQUAL -> GREATER_OR_EQUAL;
            case GREATER -> LESS;
            case GREATER_OR_EQUAL -> LESS_OR_EQUAL;
            case EQUAL, NOT_EQUAL, OVERLAPS -> this;
            default -> OTHER;
        };
    }
}
