package dev.lintel.processor.option;

import dev.lintel.processor.check.Severity;

/** What a compile does about changes that no migration covers. */
public enum PendingMode {
    /** Nothing: the lock is not read. */
    OFF(Severity.OFF),
    NOTE(Severity.NOTE),
    WARN(Severity.WARNING),
    ERROR(Severity.ERROR);

    private final Severity severity;

    PendingMode(Severity severity) {
        this.severity = severity;
    }

    /** How severe they are. */
    Severity severity() {
        return severity;
    }
}
