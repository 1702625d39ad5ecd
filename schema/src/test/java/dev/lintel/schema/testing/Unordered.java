package dev.lintel.schema.testing;

import dev.lintel.schema.model.Column;
import dev.lintel.schema.model.Row;
import dev.lintel.schema.model.Schema;
import dev.lintel.schema.model.SchemaBuilder;
import dev.lintel.schema.model.Table;
import java.util.Comparator;

/** A schema without the order of its columns and rows, which no migration can keep: PostgreSQL adds columns at the end. */
public final class Unordered {

    private Unordered() {}

    /** The same schema with columns by name, and rows by their values. */
    public static Schema of(Schema schema) {
        SchemaBuilder builder = schema.toBuilder();
        for (Table table : schema.tables().values()) {
            builder.put(table.toBuilder()
                    .columns(table.columns().stream()
                            .sorted(Comparator.comparing(Column::name))
                            .toList())
                    .rows(table.rows().stream()
                            .sorted(Comparator.comparing(Row::toString))
                            .toList())
                    .build());
        }
        return builder.build();
    }
}
