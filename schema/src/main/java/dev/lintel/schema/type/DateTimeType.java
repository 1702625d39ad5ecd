package dev.lintel.schema.type;

import java.util.Objects;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * A type with fractional seconds (PostgreSQL manual, section 8.5). {@code timestamp(6)} holds what {@code timestamp} does, so the two are
 * equal, though {@code format_type} tells them apart.
 *
 * @param precision how many digits of a second; empty for the default of six, which is the most
 */
public record DateTimeType(Kind kind, OptionalInt precision) implements SqlType {

    private static final int MOST = 6;

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

    private int digits() {
        return Math.min(precision.orElse(MOST), MOST);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof DateTimeType type && kind == type.kind && digits() == type.digits();
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind, digits());
    }
}
