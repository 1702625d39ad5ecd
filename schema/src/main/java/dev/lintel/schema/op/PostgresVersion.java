package dev.lintel.schema.op;

/**
 * A major version of PostgreSQL.
 *
 * @param major 13 or later
 */
public record PostgresVersion(int major) {

    public static final int OLDEST = 13;
    public static final int NEWEST = 18;

    /** The oldest server that is written for unless one is named. */
    public static final PostgresVersion DEFAULT = new PostgresVersion(14);

    public boolean isAtLeast(int other) {
        return major >= other;
    }
}
