package dev.lintel.runtime.catalog;

import dev.lintel.schema.model.Schema;
import dev.lintel.schema.model.Table;
import dev.lintel.schema.name.Identifier;
import dev.lintel.schema.name.QualifiedName;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What of a database is read.
 *
 * @param schemas the PostgreSQL schemas, where an empty one means the first of the {@code search_path}; none means all that
 *     users have made
 * @param rows the tables whose rows belong to the schema, and the columns that are read of them
 */
public record Scope(Optional<SortedSet<String>> schemas, SortedMap<QualifiedName, SortedSet<Identifier>> rows) {

    public Scope {
        schemas = schemas.map(s -> Collections.unmodifiableSortedSet(new TreeSet<>(s)));
        rows = Collections.unmodifiableSortedMap(new TreeMap<>(rows));
    }

    /** Every schema that users have made, and no rows. */
    public static Scope everything() {
        return new Scope(Optional.empty(), new TreeMap<>());
    }

    /** The schemas that a model has something in, and the rows of the tables of which it keeps rows. */
    public static Scope of(Schema model) {
        SortedSet<String> schemas = new TreeSet<>();
        model.schemas().forEach(s -> schemas.add(s.value()));
        Stream.of(model.tables(), model.enums(), model.composites(), model.sequences(), model.functions())
                .flatMap(objects -> objects.keySet().stream())
                .forEach(
                        name -> schemas.add(name.schema().map(Identifier::value).orElse("")));
        if (schemas.isEmpty()) {
            schemas.add("");
        }
        SortedMap<QualifiedName, SortedSet<Identifier>> rows = new TreeMap<>();
        for (Table table : model.tables().values()) {
            table.rows()
                    .forEach(row -> rows.computeIfAbsent(table.name(), n -> new TreeSet<>())
                            .addAll(row.values().keySet()));
        }
        return new Scope(Optional.of(schemas), rows);
    }

    boolean reads(Optional<Identifier> schema) {
        return schemas.isEmpty()
                || schemas.get().contains(schema.map(Identifier::value).orElse(""));
    }
}
