package dev.lintel.schema.model;

import dev.lintel.schema.name.QualifiedName;

/**
 * A PL/pgSQL function that triggers call; it takes no arguments and returns {@code trigger}.
 *
 * @param body the source between the dollar quotes, from BEGIN (or DECLARE) to END
 */
public record TriggerFunction(QualifiedName name, String body, Security security) {

    /** With whose rights it runs (PostgreSQL manual, CREATE FUNCTION). */
    public enum Security {
        /** Those of whoever writes the table. */
        INVOKER,
        /** Those of its owner. It looks for names in {@code pg_catalog} alone, so that no object of a writer's stands in for another. */
        DEFINER
    }

    /** One that runs with the rights of whoever writes the table. */
    public TriggerFunction(QualifiedName name, String body) {
        this(name, body, Security.INVOKER);
    }

    public TriggerFunction withBody(String body) {
        return new TriggerFunction(name, body, security);
    }
}
