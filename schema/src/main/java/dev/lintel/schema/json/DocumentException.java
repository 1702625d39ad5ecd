package dev.lintel.schema.json;

/** A document that cannot be read. Its message says what is wrong and how to mend it; it is for users. */
public final class DocumentException extends Exception {

    private static final long serialVersionUID = 1L;

    public DocumentException(String message) {
        super(message);
    }
}
