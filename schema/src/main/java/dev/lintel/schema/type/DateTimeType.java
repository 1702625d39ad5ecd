package dev.lintel.schema.type;

import java.util.OptionalInt;

/**
 * A type with fractional seconds (PostgreSQL manual, section 8.5).
 *
 * @param precision how many digits of a second; empty for the default of six
 */
public record DateTimeType(Kind kind, OptionalInt precision) implements SqlType {

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
