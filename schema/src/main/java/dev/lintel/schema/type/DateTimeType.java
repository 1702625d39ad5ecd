package dev.lintel.schema.type;

import java.util.OptionalInt;

/**
 * A type with fractional seconds (PostgreSQL manual, section 8.5). {@code timestamp(6)} holds what {@code timestamp} does, so there is one
 * of the two here, though {@code format_type} tells them apart.
 *
 * @param precision how many digits of a second, below six; empty for six, which is the default and the most
 */
public record DateTimeType(Kind kind, OptionalInt precision) implements SqlType {

    private static final int MOST = 6;

    public DateTimeType {
        if (precision.orElse(0) >= MOST) {
            precision = OptionalInt.empty();
        }
    }

    /** Which one. */
    public enum Kind {
        TIMESTAMP("timestamp", " without time zone"),
        TIMESTAMPTZ("timestamp", " with time zone"),
        TIME("time", " without time zone"),
        TIMETZ("time", " with time zone"),
        INTERVAL("interval", ""),
        INTERVAL_SECOND("interval second", "");

        private final String name;
        private final String suffix;

        Kind(String name, String suffix) {
            this.name = name;
            this.suffix = suffix;
        }
    }

    public static DateTimeType of(Kind kind) {
        return new DateTimeType(kind, OptionalInt.empty());
    }

    public static DateTimeType of(Kind kind, int precision) {
        return new DateTimeType(kind, OptionalInt.of(precision));
    }

    /** Whether it is a span, not a point in time. */
    public boolean isInterval() {
        return kind == Kind.INTERVAL || kind == Kind.INTERVAL_SECOND;
    }

    @Override
    public String sql() {
        return kind.name + (precision.isPresent() ? "(" + precision.getAsInt() + ")" : "") + kind.suffix;
    }
}
