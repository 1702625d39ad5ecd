package dev.lintel.runtime.catalog;

import java.util.Optional;

/**
 * Something in which a live database is not what the model says.
 *
 * @param part what it is about
 * @param model what the model says; empty where it has no such thing
 * @param database what the database has; empty where it has no such thing
 * @param otherName what the database calls it, where that is all that differs
 * @param refusal why the server does not take what the model says, in the server's words, if it does not
 */
public record Difference(
        Part part,
        Optional<String> model,
        Optional<String> database,
        Optional<Part> otherName,
        Optional<String> refusal) {

    /** How the two sides differ. */
    public enum Kind {
        /** The model has it, the database lacks it. */
        MISSING,
        /** The database has it, the model lacks it. */
        EXTRA,
        /** Both have it, but not the same. */
        DIFFERENT
    }

    public Kind kind() {
        if (database.isEmpty()) {
            return Kind.MISSING;
        }
        return model.isEmpty() ? Kind.EXTRA : Kind.DIFFERENT;
    }

    /** Whether both sides have the same under two names. */
    public boolean isOfNameOnly() {
        return otherName.isPresent();
    }

    /** What differs, in a line, and below it what each side has. */
    public String message() {
        StringBuilder message = new StringBuilder(
                switch (kind()) {
                    case MISSING -> "the database lacks " + part;
                    case EXTRA -> "the model lacks " + part;
                    case DIFFERENT -> part + " differs";
                });
        model.ifPresent(m -> line("model:    ", m, message));
        database.ifPresent(d -> line("database: ", d, message));
        refusal.ifPresent(r -> line("the server refuses what the model says: ", r, message));
        return message.toString();
    }

    private static void line(String side, String text, StringBuilder message) {
        message.append("\n    ").append(side).append(text.replace("\n", "\n    "));
    }
}
