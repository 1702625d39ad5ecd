package dev.lintel.schema.access;

import dev.lintel.schema.name.Identifier;
import java.util.Optional;

/** What names in a condition stand for. */
@FunctionalInterface
public interface Columns {

    /** Every name is a column's, folded as PostgreSQL does. */
    Columns AS_WRITTEN =
            (name, quoted) -> Optional.of(Identifier.of(quoted ? name : name.toLowerCase(java.util.Locale.ROOT)));

    /**
     * The column of a name.
     *
     * @param name as it is written, without its quotes
     */
    Optional<Identifier> find(String name, boolean quoted);
}
