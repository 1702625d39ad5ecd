package dev.lintel.schema.statement;

/** Says that a statement is none of those that can be read. It never leaves this package. */
final class Unreadable extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String why;

    Unreadable(String why) {
        super(why);
        this.why = why;
    }

    String why() {
        return why;
    }
}
