package dev.lintel.schema.model;

import dev.lintel.schema.name.QualifiedName;

/**
 * A PL/pgSQL function that triggers call; it takes no arguments and returns {@code trigger}.
 *
 * @param body the source between the dollar quotes, from BEGIN (or DECLARE) to END
 */
public record TriggerFunction(QualifiedName name, String body) {}
