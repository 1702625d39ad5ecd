package dev.lintel.processor.derive;

import dev.lintel.schema.name.Identifier;
import java.util.List;

/**
 * Which rows of a table that several entities share have a value in a column; it is NULL in the others.
 *
 * @param discriminator the column that tells the entities apart
 * @param values the discriminator's values for those entities, as SQL literals, sorted
 */
public record Discrimination(Identifier discriminator, List<String> values) {

    public Discrimination {
        values = List.copyOf(values);
    }
}
