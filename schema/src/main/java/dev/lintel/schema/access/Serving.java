package dev.lintel.schema.access;

import dev.lintel.schema.model.Index;
import java.util.Optional;

/**
 * How a query is served.
 *
 * @param outcome whether it is, and if not, for want of what
 * @param index the index that serves it best; or, where its columns are in the wrong order, that index
 * @param missing the index that would serve it; empty where it is served, or where none could
 */
public record Serving(Outcome outcome, Optional<Index> index, Optional<Index> missing) {

    /** Whether a query is served. */
    public enum Outcome {
        SERVED,
        /** By an index that would do it better with its columns in another order, or cannot do it in this one. */
        MISORDERED,
        /** There is no index for it. */
        UNSERVED,
        /** It looks into a jsonb column, and there is no GIN index on that. */
        WITHOUT_GIN,
        /** Nothing in it is what an index answers, or it asks for all rows. */
        UNKNOWN
    }
}
