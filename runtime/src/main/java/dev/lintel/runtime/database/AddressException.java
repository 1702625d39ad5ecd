package dev.lintel.runtime.database;

/** It is not known which database is meant. The message says what is wrong with the address and how to write it. */
public final class AddressException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public AddressException(String message) {
        super(Passwords.hidden(message));
    }
}
