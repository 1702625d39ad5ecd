package dev.lintel.schema.model;

import dev.lintel.schema.name.Identifier;
import dev.lintel.schema.name.Identifiers;
import java.util.List;

/**
 * A unique constraint over whole rows. (Uniqueness among some rows is a unique {@link Index} with a predicate.)
 *
 * @param nullsNotDistinct whether two NULLs collide (15 and later)
 */
public record UniqueConstraint(
        Identifier name, List<Identifier> columns, boolean nullsNotDistinct, Deferrability deferrability)
        implements Constraint {

    public UniqueConstraint {
        columns = List.copyOf(columns);
    }

    public static UniqueConstraint of(String name, String... columns) {
        return new UniqueConstraint(Identifier.of(name), Identifiers.of(columns), false, Deferrability.NOT_DEFERRABLE);
    }

    @Override
    public UniqueConstraint withName(Identifier name) {
        return new UniqueConstraint(name, columns, nullsNotDistinct, deferrability);
    }
}
