package dev.lintel.schema.model;

import dev.lintel.schema.name.Identifier;
import dev.lintel.schema.name.QualifiedName;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * All that a database holds for one application. References are by name; two schemas are equal when nothing would have to
 * change to lead from one to the other, but for the order of columns.
 *
 * @param schemas PostgreSQL schemas that objects live in, but for the first of the {@code search_path}
 * @param extensions extensions that types, operator classes or expressions need
 */
public record Schema(
        SortedMap<QualifiedName, Table> tables,
        SortedMap<QualifiedName, EnumType> enums,
        SortedMap<QualifiedName, CompositeType> composites,
        SortedMap<QualifiedName, Sequence> sequences,
        SortedMap<QualifiedName, TriggerFunction> functions,
        SortedSet<Identifier> schemas,
        SortedSet<Identifier> extensions) {

    public static final Schema EMPTY = builder().build();

    public Schema {
        tables = Collections.unmodifiableSortedMap(new TreeMap<>(tables));
        enums = Collections.unmodifiableSortedMap(new TreeMap<>(enums));
        composites = Collections.unmodifiableSortedMap(new TreeMap<>(composites));
        sequences = Collections.unmodifiableSortedMap(new TreeMap<>(sequences));
        functions = Collections.unmodifiableSortedMap(new TreeMap<>(functions));
        schemas = Collections.unmodifiableSortedSet(new TreeSet<>(schemas));
        extensions = Collections.unmodifiableSortedSet(new TreeSet<>(extensions));
    }

    public static SchemaBuilder builder() {
        return new SchemaBuilder();
    }

    public SchemaBuilder toBuilder() {
        return new SchemaBuilder(this);
    }

    /** A schema of these tables and nothing else. */
    public static Schema of(Collection<Table> tables) {
        return builder().tables(byName(tables, Table::name)).build();
    }

    public Optional<Table> table(QualifiedName name) {
        return Optional.ofNullable(tables.get(name));
    }

    /** The names of tables, composite types, sequences and indexes, of which no two are the same (manual, {@code pg_class}). */
    public SortedSet<QualifiedName> relations() {
        SortedSet<QualifiedName> names = new TreeSet<>(composites.keySet());
        names.addAll(sequences.keySet());
        tables.values().forEach(t -> names.addAll(t.relations()));
        return names;
    }

    private static <T> Map<QualifiedName, T> byName(Collection<T> parts, Function<T, QualifiedName> name) {
        Map<QualifiedName, T> map = new TreeMap<>();
        parts.forEach(part -> map.put(name.apply(part), part));
        return map;
    }
}
