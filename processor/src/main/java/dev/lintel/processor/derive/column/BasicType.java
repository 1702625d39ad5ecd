package dev.lintel.processor.derive.column;

import java.util.OptionalInt;

/**
 * A basic Java type as Hibernate knows it: how it is stored unless the source says otherwise, and how large.
 *
 * @param stored what it is stored as
 * @param length characters of a text
 * @param precision decimal digits of a number
 * @param scale digits after the point
 * @param bits of a floating-point number
 */
record BasicType(JdbcType stored, int length, int precision, int scale, int bits) {

    /** Jakarta Persistence's {@code length} where a column says none. */
    private static final int DEFAULT_LENGTH = 255;

    static BasicType of(JdbcType stored) {
        return new BasicType(stored, DEFAULT_LENGTH, 19, 2, 19);
    }

    static BasicType text(int length) {
        return new BasicType(JdbcType.VARCHAR, length, 19, 2, 19);
    }

    /** A number; as a text it has room for a sign too. */
    static BasicType number(JdbcType stored, int precision) {
        return new BasicType(stored, precision + 1, precision, 0, precision);
    }

    static BasicType floating(int digits, int bits) {
        return new BasicType(JdbcType.FLOAT, digits == 8 ? 14 : 24, digits, 2, bits);
    }

    BasicType withLength(int length) {
        return new BasicType(stored, length, precision, scale, bits);
    }

    BasicType withScale(int scale) {
        return new BasicType(stored, length, precision, scale, bits);
    }

    /** Whether a length counts: to Hibernate the default of {@code @Column} is as if it was not said. */
    boolean isSaid(OptionalInt said) {
        return said.isPresent() && said.getAsInt() != DEFAULT_LENGTH;
    }

    int length(Size size) {
        return isSaid(size.length()) ? size.length().getAsInt() : length;
    }

    int precision(Size size) {
        return size.precision().orElse(precision);
    }

    /** A scale alone does not count. */
    int scale(Size size) {
        return size.precision().isPresent() ? size.scale().orElse(0) : scale;
    }

    /** The precision of a column is of decimal digits. */
    int bits(Size size) {
        return size.precision().isPresent() ? (int) Math.ceil(size.precision().getAsInt() / Math.log10(2)) : bits;
    }
}
