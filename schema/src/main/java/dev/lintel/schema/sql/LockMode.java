package dev.lintel.schema.sql;

/**
 * The table-level locks, from the weakest to the strongest (PostgreSQL manual, section 13.3.1).
 */
public enum LockMode {
    NONE,
    ACCESS_SHARE,
    ROW_SHARE,
    ROW_EXCLUSIVE,
    SHARE_UPDATE_EXCLUSIVE,
    SHARE,
    SHARE_ROW_EXCLUSIVE,
    EXCLUSIVE,
    ACCESS_EXCLUSIVE;

    /** As the manual writes it: {@code ACCESS EXCLUSIVE}. */
    public String words() {
        return name().replace('_', ' ');
    }

    /** Whether an INSERT, UPDATE or DELETE has to wait while it is held. */
    public boolean blocksWriters() {
        return compareTo(SHARE) >= 0;
    }

    /** Whether a SELECT has to wait while it is held. */
    public boolean blocksReaders() {
        return this == ACCESS_EXCLUSIVE;
    }
}
