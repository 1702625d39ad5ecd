package dev.lintel.schema.model;

import dev.lintel.schema.name.Identifier;
import java.util.List;

/** A primary key. The order of the columns is that of its index. */
public record PrimaryKey(Identifier name, List<Identifier> columns) implements Constraint {

    public PrimaryKey {
        columns = List.copyOf(columns);
    }

    @Override
    public PrimaryKey withName(Identifier name) {
        return new PrimaryKey(name, columns);
    }
}
