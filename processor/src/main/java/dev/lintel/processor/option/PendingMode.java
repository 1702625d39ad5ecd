package dev.lintel.processor.option;

/** What a compile does about changes that no migration covers. */
public enum PendingMode {
    /** Nothing: the lock is not read. */
    OFF,
    NOTE,
    WARN,
    ERROR
}
