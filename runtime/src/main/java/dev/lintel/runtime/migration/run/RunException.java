package dev.lintel.runtime.migration.run;

/** A run was refused, before anything was done. The message says why, and how to mend it. */
public final class RunException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public RunException(String message) {
        super(message);
    }
}
