package dev.lintel.schema.plan;

/** The side of a deployment that a migration runs on. */
public enum Phase {
    /** Before the new code starts; the old code is running and keeps working. */
    EXPAND,
    /** After the last process of the old code is gone. */
    CONTRACT
}
