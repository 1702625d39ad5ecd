package dev.lintel.schema.testing.random;

import dev.lintel.schema.model.Column;
import dev.lintel.schema.model.ColumnValue;
import dev.lintel.schema.model.History;
import dev.lintel.schema.model.Schema;
import dev.lintel.schema.model.Table;
import dev.lintel.schema.name.Identifier;
import dev.lintel.schema.name.Identifiers;
import dev.lintel.schema.name.QualifiedName;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Three rows for each table of a random schema that has none of its own, so that a migration has something to lose. */
public final class SampleRows {

    static final int ROWS = 3;

    private SampleRows() {}

    /** The statements that insert them, without regard to foreign keys and triggers. */
    public static List<String> inserts(Schema schema) {
        List<String> inserts = new ArrayList<>(List.of("SET session_replication_role = replica"));
        Set<QualifiedName> histories = History.in(schema);
        for (Table table : schema.tables().values()) {
            boolean isOfSamples = table.rows().isEmpty() && !histories.contains(table.name());
            for (int row = 0; row < ROWS && isOfSamples; row++) {
                inserts.add(insert(schema, table, row));
            }
        }
        inserts.add("RESET session_replication_role");
        return inserts;
    }

    /** The statements that take them out again. */
    public static List<String> deletes(Schema schema) {
        return schema.tables().values().stream()
                .filter(t -> t.rows().isEmpty())
                .map(t -> "TRUNCATE " + t.name().quoted() + " CASCADE")
                .toList();
    }

    private static String insert(Schema schema, Table table, int row) {
        List<Identifier> names = new ArrayList<>();
        List<String> values = new ArrayList<>();
        for (Column column : table.columns()) {
            if (!(column.value() instanceof ColumnValue.Generated)) {
                names.add(column.name());
                values.add(
                        column.nullable() && row == ROWS - 1
                                ? "NULL"
                                : ColumnKinds.of(column.type(), schema).sample().apply(row));
            }
        }
        return names.isEmpty()
                ? "INSERT INTO " + table.name().quoted() + " DEFAULT VALUES"
                : "INSERT INTO " + table.name().quoted() + " (" + Identifiers.quoted(names)
                        + ") OVERRIDING SYSTEM VALUE VALUES (" + String.join(", ", values) + ")";
    }
}
