package dev.lintel.processor.derive.column;

import java.util.List;
import java.util.OptionalInt;

/**
 * What constraints of Jakarta Validation say that a column can keep.
 *
 * @param length the most characters of a string
 * @param integer the digits before the point; present where {@code fraction} is
 * @param fraction the digits after the point
 * @param bounds comparisons with a number, such as {@code >= 1}
 */
record Limits(boolean notNull, OptionalInt length, OptionalInt integer, OptionalInt fraction, List<String> bounds) {

    static final Limits NONE =
            new Limits(false, OptionalInt.empty(), OptionalInt.empty(), OptionalInt.empty(), List.of());

    static final Limits NOT_NULL = NONE.withNotNull(true);

    Limits {
        bounds = List.copyOf(bounds);
    }

    static Limits ofLength(int length) {
        return new Limits(false, OptionalInt.of(length), OptionalInt.empty(), OptionalInt.empty(), List.of());
    }

    static Limits ofDigits(int integer, int fraction) {
        return new Limits(false, OptionalInt.empty(), OptionalInt.of(integer), OptionalInt.of(fraction), List.of());
    }

    static Limits ofBound(String bound) {
        return new Limits(false, OptionalInt.empty(), OptionalInt.empty(), OptionalInt.empty(), List.of(bound));
    }

    Limits withNotNull(boolean notNull) {
        return new Limits(notNull, length, integer, fraction, bounds);
    }
}
