package dev.lintel.runtime.catalog;

import dev.lintel.schema.model.Column;
import dev.lintel.schema.model.Constraint;
import dev.lintel.schema.model.ForeignKey;
import dev.lintel.schema.model.PrimaryKey;
import dev.lintel.schema.model.Row;
import dev.lintel.schema.model.Schema;
import dev.lintel.schema.model.Table;
import dev.lintel.schema.model.UniqueConstraint;
import dev.lintel.schema.name.Identifier;
import dev.lintel.schema.name.QualifiedName;
import dev.lintel.schema.op.CreateCompositeType;
import dev.lintel.schema.op.CreateEnum;
import dev.lintel.schema.op.CreateFunction;
import dev.lintel.schema.op.CreateSequence;
import dev.lintel.schema.op.CreateTable;
import dev.lintel.schema.op.CreateTrigger;
import dev.lintel.schema.op.Operation;
import dev.lintel.schema.op.PostgresVersion;
import dev.lintel.schema.sql.Definitions;
import dev.lintel.schema.sql.Literal;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A schema taken apart: each part with what it is and how SQL says it. */
final class Inventory {

    /**
     * A part.
     *
     * @param value what it is; two are the same when their values are equal
     * @param definition the SQL that makes it
     * @param own what tells it from another of its name, for people
     */
    record Entry(Object value, String definition, String own) {

        Entry(Object value, String definition) {
            this(value, definition, definition);
        }
    }

    private final Schema model;
    private final PostgresVersion version;
    private final SortedMap<Part, Entry> entries = new TreeMap<>();

    private Inventory(Schema model, PostgresVersion version) {
        this.model = model;
        this.version = version;
    }

    /**
     * Takes a schema apart.
     *
     * @param schema what people are shown
     * @param settled the same in the words that are compared
     * @param model by whose primary keys rows go, so that the two sides agree on what a row is
     */
    static SortedMap<Part, Entry> of(Schema schema, Schema settled, Schema model, PostgresVersion version) {
        SortedMap<Part, Entry> entries = of(schema, model, version);
        of(settled, model, version)
                .forEach((part, entry) -> entries.computeIfPresent(
                        part, (p, shown) -> new Entry(entry.value(), shown.definition(), shown.own())));
        return entries;
    }

    private static SortedMap<Part, Entry> of(Schema schema, Schema model, PostgresVersion version) {
        Inventory inventory = new Inventory(model, version);
        schema.schemas().forEach(s -> inventory.named(Part.Kind.SCHEMA, s, "CREATE SCHEMA "));
        schema.extensions().forEach(e -> inventory.named(Part.Kind.EXTENSION, e, "CREATE EXTENSION "));
        schema.enums().values().forEach(e -> inventory.object(Part.Kind.TYPE, e.name(), e, new CreateEnum(e)));
        schema.composites()
                .values()
                .forEach(c -> inventory.object(Part.Kind.TYPE, c.name(), c, new CreateCompositeType(c)));
        schema.sequences()
                .values()
                .forEach(s -> inventory.object(Part.Kind.SEQUENCE, s.name(), s, new CreateSequence(s)));
        schema.functions()
                .values()
                .forEach(f -> inventory.object(Part.Kind.FUNCTION, f.name(), f, new CreateFunction(f)));
        schema.tables().values().forEach(inventory::table);
        return inventory.entries;
    }

    private void named(Part.Kind kind, Identifier name, String words) {
        entries.put(Part.of(kind, new QualifiedName(Optional.empty(), name)), new Entry(name, words + name.quoted()));
    }

    private void object(Part.Kind kind, QualifiedName name, Object value, Operation creation) {
        entries.put(Part.of(kind, name), new Entry(value, sql(creation)));
    }

    private String sql(Operation creation) {
        return creation.statements(version).get(0).sql();
    }

    private void table(Table table) {
        QualifiedName name = table.name();
        // What else there is to say of a table is parts of their own.
        entries.put(
                Part.of(Part.Kind.TABLE, name),
                new Entry(
                        table.comment(),
                        sql(new CreateTable(table)),
                        table.comment()
                                .map(c -> "a table with the comment " + Literal.of(c))
                                .orElse("a table")));
        table.columns().forEach(c -> part(Part.Kind.COLUMN, name, c.name(), c, column(c)));
        table.constraints().forEach(c -> entries.put(part(name, c), new Entry(c, Definitions.constraint(c))));
        table.indexes().forEach(i -> part(Part.Kind.INDEX, name, i.name(), i, Definitions.index(name, i, false)));
        table.triggers().forEach(t -> part(Part.Kind.TRIGGER, name, t.name(), t, sql(new CreateTrigger(name, t))));
        Table keyed = model.table(name).orElse(table);
        table.rows().forEach(r -> entries.put(part(keyed, r), new Entry(r, values(r))));
    }

    private void part(Part.Kind kind, QualifiedName table, Identifier name, Object value, String definition) {
        entries.put(Part.of(kind, table, name), new Entry(value, definition));
    }

    /** A constraint's part. */
    static Part part(QualifiedName table, Constraint constraint) {
        return Part.of(kind(constraint), table, constraint.name());
    }

    private static Part.Kind kind(Constraint constraint) {
        if (constraint instanceof PrimaryKey) {
            return Part.Kind.PRIMARY_KEY;
        }
        if (constraint instanceof UniqueConstraint) {
            return Part.Kind.UNIQUE_CONSTRAINT;
        }
        return constraint instanceof ForeignKey ? Part.Kind.FOREIGN_KEY : Part.Kind.CHECK;
    }

    private static String column(Column column) {
        return Definitions.column(column) + comment(column.comment());
    }

    private static String comment(Optional<String> comment) {
        return comment.map(c -> ", comment " + Literal.of(c)).orElse("");
    }

    /** A row's part. It goes by its primary key, or by all of its values where that is not among them. */
    static Part part(Table table, Row row) {
        String key = table.primaryKey()
                .filter(k -> row.values().keySet().containsAll(k.columns()))
                .map(k -> k.columns().stream()
                        .map(c -> String.valueOf(row.values().get(c)))
                        .collect(Collectors.joining(", ")))
                .orElseGet(() -> values(row));
        return new Part(table.name(), Part.Kind.ROW, key);
    }

    private static String values(Row row) {
        return row.values().entrySet().stream()
                .map(e -> e.getKey().quoted() + " = " + e.getValue())
                .collect(Collectors.joining(", "));
    }
}
