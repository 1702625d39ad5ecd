package dev.lintel.runtime.catalog;

import dev.lintel.schema.model.Schema;
import dev.lintel.schema.model.SchemaBuilder;
import dev.lintel.schema.model.Table;
import dev.lintel.schema.model.TableBuilder;
import dev.lintel.schema.name.Identifier;
import dev.lintel.schema.name.QualifiedName;
import dev.lintel.schema.op.PostgresVersion;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;

/** A catalog while it is read, query by query. */
final class Draft {

    private final PostgresVersion version;
    private final Function<String, Optional<Identifier>> schemaOf;
    private final SchemaBuilder schema = Schema.builder();
    private final Map<Long, DraftTable> tables = new LinkedHashMap<>();
    private final SortedMap<Part, String> marks = new TreeMap<>();
    private final List<String> leftOut = new ArrayList<>();

    private record DraftTable(QualifiedName name, TableBuilder builder) {}

    /** @param schemaOf which schema a name gets in the model, given the one that it has in the catalog */
    Draft(PostgresVersion version, Function<String, Optional<Identifier>> schemaOf) {
        this.version = version;
        this.schemaOf = schemaOf;
    }

    PostgresVersion version() {
        return version;
    }

    QualifiedName name(String schema, String name) {
        return new QualifiedName(schemaOf.apply(schema), Identifier.of(name));
    }

    SchemaBuilder schema() {
        return schema;
    }

    TableBuilder addTable(long oid, QualifiedName name) {
        TableBuilder builder = Table.builder(name);
        tables.put(oid, new DraftTable(name, builder));
        return builder;
    }

    Long[] tableOids() {
        return tables.keySet().toArray(Long[]::new);
    }

    QualifiedName tableName(long oid) {
        return table(oid).name;
    }

    /** The name of a table, if it is read. */
    Optional<QualifiedName> nameOf(long oid) {
        return Optional.ofNullable(tables.get(oid)).map(DraftTable::name);
    }

    void table(long oid, Consumer<TableBuilder> change) {
        change.accept(table(oid).builder);
    }

    private DraftTable table(long oid) {
        DraftTable table = tables.get(oid);
        if (table == null) {
            throw new IllegalStateException("a part of a table that is not read: " + oid);
        }
        return table;
    }

    /** Says of a part what a model cannot say. */
    void mark(Part part, String words) {
        marks.merge(part, words, (a, b) -> a + " " + b);
    }

    void leaveOut(String what) {
        leftOut.add(what);
    }

    Catalog finish() {
        tables.values().forEach(t -> schema.put(t.builder.build()));
        return new Catalog(schema.build(), marks, leftOut.stream().sorted().toList());
    }
}
