package dev.lintel.processor.derive.column;

import dev.lintel.processor.derive.Attribute;
import dev.lintel.processor.derive.names.Hibernate;
import dev.lintel.processor.mapping.AnnotationUse;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What the source says of a column's size; empty where it says nothing.
 *
 * @param length in characters
 * @param precision digits in all
 * @param scale digits after the point
 * @param secondPrecision digits of a second
 */
public record Size(OptionalInt length, OptionalInt precision, OptionalInt scale, OptionalInt secondPrecision) {

    public static final Size NONE =
            new Size(OptionalInt.empty(), OptionalInt.empty(), OptionalInt.empty(), OptionalInt.empty());

    /** As {@code @Column} has it. */
    static Size of(Attribute attribute) {
        Optional<AnnotationUse> column = attribute.column();
        return new Size(
                positive(column, "length"),
                positive(column, "precision"),
                number(column, "scale"),
                or(
                        number(attribute.annotation(Hibernate.FRACTIONAL_SECONDS), "value"),
                        number(column, "secondPrecision")));
    }

    /** What Jakarta Validation says outweighs it; a length only where it is of a string. */
    Size within(Limits limits, boolean isString) {
        OptionalInt digits = limits.integer().isPresent()
                ? OptionalInt.of(limits.integer().getAsInt() + limits.fraction().getAsInt())
                : OptionalInt.empty();
        return new Size(
                or(isString ? limits.length() : OptionalInt.empty(), length),
                or(digits, precision),
                or(limits.fraction(), scale),
                secondPrecision);
    }

    /** A length alone. */
    public static Size ofLength(int length) {
        return new Size(OptionalInt.of(length), OptionalInt.empty(), OptionalInt.empty(), OptionalInt.empty());
    }

    /** What Hibernate takes for a moment that something else is converted to: the precision is of its seconds. */
    Size ofConverted() {
        return new Size(length, precision, scale, precision);
    }

    private static OptionalInt or(OptionalInt first, OptionalInt second) {
        return first.isPresent() ? first : second;
    }

    private static OptionalInt positive(Optional<AnnotationUse> use, String value) {
        OptionalInt number = number(use, value);
        return number.isPresent() && number.getAsInt() > 0 ? number : OptionalInt.empty();
    }

    private static OptionalInt number(Optional<AnnotationUse> use, String value) {
        Optional<Long> whole = use.flatMap(u -> u.whole(value)).filter(n -> n >= 0);
        return whole.isPresent() ? OptionalInt.of((int) Math.min(whole.get(), Integer.MAX_VALUE)) : OptionalInt.empty();
    }
}
