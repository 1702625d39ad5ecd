package dev.lintel.runtime.catalog;

import java.util.Optional;

/**
 * Something in which a live database is not what the model says.
 *
 * @param part what it is about
 * @param model what the model says; empty where it has no such thing
 * @param database what the database has; empty where it has no such thing
 * @param refusal why the server does not take what the model says, in the server's words, if it does not
 */
public record Difference(Part part, Optional<String> model, Optional<String> database, Optional<String> refusal) {

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

    /** The difference in one sentence, with both definitions; it has as many lines as they have. */
    public String message() {
        String what = switch (kind()) {
            case MISSING -> "the database lacks " + part + ": " + model.orElseThrow();
            case EXTRA -> "the model lacks " + part + ": " + database.orElseThrow();
            case DIFFERENT ->
                part + " differs: " + model.orElseThrow() + " in the model, " + database.orElseThrow()
                        + " in the database";
        };
        return what
                + refusal.map(r -> " (the server refuses what the model says: " + r + ")")
                        .orElse("");
    }
}
