package dev.lintel.schema.model;

import dev.lintel.schema.name.Identifier;
import dev.lintel.schema.name.QualifiedName;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Puts a {@link Schema} together. What is put again under the same name replaces what was there. */
public final class SchemaBuilder {

    private final SortedMap<QualifiedName, Table> tables = new TreeMap<>();
    private final SortedMap<QualifiedName, EnumType> enums = new TreeMap<>();
    private final SortedMap<QualifiedName, CompositeType> composites = new TreeMap<>();
    private final SortedMap<QualifiedName, Sequence> sequences = new TreeMap<>();
    private final SortedMap<QualifiedName, TriggerFunction> functions = new TreeMap<>();
    private final SortedSet<Identifier> schemas = new TreeSet<>();
    private final SortedSet<Identifier> extensions = new TreeSet<>();

    SchemaBuilder() {}

    SchemaBuilder(Schema schema) {
        tables.putAll(schema.tables());
        enums.putAll(schema.enums());
        composites.putAll(schema.composites());
        sequences.putAll(schema.sequences());
        functions.putAll(schema.functions());
        schemas.addAll(schema.schemas());
        extensions.addAll(schema.extensions());
    }

    public SchemaBuilder tables(Map<QualifiedName, Table> all) {
        tables.clear();
        tables.putAll(all);
        return this;
    }

    public SchemaBuilder put(Table table) {
        tables.put(table.name(), table);
        return this;
    }

    public SchemaBuilder put(EnumType type) {
        enums.put(type.name(), type);
        return this;
    }

    public SchemaBuilder put(CompositeType type) {
        composites.put(type.name(), type);
        return this;
    }

    public SchemaBuilder put(Sequence sequence) {
        sequences.put(sequence.name(), sequence);
        return this;
    }

    public SchemaBuilder put(TriggerFunction function) {
        functions.put(function.name(), function);
        return this;
    }

    public SchemaBuilder schema(Identifier schema) {
        schemas.add(schema);
        return this;
    }

    public SchemaBuilder extension(Identifier extension) {
        extensions.add(extension);
        return this;
    }

    public SchemaBuilder removeTable(QualifiedName name) {
        tables.remove(name);
        return this;
    }

    public SchemaBuilder removeEnum(QualifiedName name) {
        enums.remove(name);
        return this;
    }

    public SchemaBuilder removeComposite(QualifiedName name) {
        composites.remove(name);
        return this;
    }

    public SchemaBuilder removeSequence(QualifiedName name) {
        sequences.remove(name);
        return this;
    }

    public SchemaBuilder removeFunction(QualifiedName name) {
        functions.remove(name);
        return this;
    }

    public SchemaBuilder removeSchema(Identifier schema) {
        schemas.remove(schema);
        return this;
    }

    public SchemaBuilder removeExtension(Identifier extension) {
        extensions.remove(extension);
        return this;
    }

    public Schema build() {
        return new Schema(tables, enums, composites, sequences, functions, schemas, extensions);
    }
}
