package dev.lintel.schema.op;

/** An operation that does not fit the schema it is applied to. Its message says what is missing or in the way. */
public final class InapplicableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public InapplicableException(String message) {
        super(message);
    }
}
