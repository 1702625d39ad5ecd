package dev.lintel.runtime.migration;

/** A revision cannot be loaded, or cannot say its steps. The message says which, and what is wrong with it. */
public final class RevisionException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public RevisionException(String message) {
        super(message);
    }

    public RevisionException(String message, Throwable cause) {
        super(message, cause);
    }
}
