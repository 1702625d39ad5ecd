package dev.lintel.schema.type;

import java.util.OptionalInt;

/**
 * {@code numeric(p,s)} or {@code numeric} (PostgreSQL manual, section 8.1.2).
 *
 * @param precision how many digits in all; empty for no bound
 * @param scale how many of them after the point; 0 where the precision is empty
 */
public record NumericType(OptionalInt precision, int scale) implements SqlType {

    public static NumericType numeric(int precision, int scale) {
        return new NumericType(OptionalInt.of(precision), scale);
    }

    public static NumericType numeric() {
        return new NumericType(OptionalInt.empty(), 0);
    }

    @Override
    public String sql() {
        return precision.isPresent() ? "numeric(" + precision.getAsInt() + "," + scale + ")" : "numeric";
    }
}
