package dev.lintel.schema.model;

import dev.lintel.schema.name.Identifier;
import dev.lintel.schema.name.QualifiedName;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The tables that foreign keys of a schema refer to and that are not in it: another module makes them. */
public final class TablesElsewhere {

    private TablesElsewhere() {}

    /**
     * As much of each as the foreign keys tell: the columns that they refer to, which have the types of the referring ones and are
     * unique. Sorted by name.
     */
    public static List<Table> of(Schema schema) {
        SortedMap<QualifiedName, TableBuilder> found = new TreeMap<>();
        for (Table table : schema.tables().values()) {
            for (ForeignKey key : table.foreignKeys()) {
                if (schema.table(key.table()).isEmpty()) {
                    add(found.computeIfAbsent(key.table(), Table::builder), table, key);
                }
            }
        }
        return found.values().stream().map(TableBuilder::build).toList();
    }

    private static void add(TableBuilder target, Table source, ForeignKey key) {
        Table known = target.build();
        for (int i = 0; i < key.columns().size(); i++) {
            Identifier column = key.references().get(i);
            if (known.column(column).isEmpty()) {
                source.column(key.columns().get(i)).ifPresent(c -> target.column(Column.of(column.value(), c.type())));
            }
        }
        boolean isUnique = known.uniques().stream().anyMatch(u -> u.columns().equals(key.references()));
        if (!isUnique) {
            Identifier name = Identifier.of("uq_" + (known.uniques().size() + 1));
            target.unique(new UniqueConstraint(name, key.references(), false, Deferrability.NOT_DEFERRABLE));
        }
    }

    /** Their names for people; empty where there are none. */
    public static Optional<String> names(Schema schema) {
        List<String> names = of(schema).stream().map(t -> t.name().toString()).toList();
        return names.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", names));
    }
}
