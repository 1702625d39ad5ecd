package dev.lintel.schema.testing.random;

import dev.lintel.schema.model.Column;
import dev.lintel.schema.model.CompositeType;
import dev.lintel.schema.model.Deferrability;
import dev.lintel.schema.model.EnumType;
import dev.lintel.schema.model.Expr;
import dev.lintel.schema.model.ForeignKey;
import dev.lintel.schema.model.PrimaryKey;
import dev.lintel.schema.model.ReferentialAction;
import dev.lintel.schema.model.Row;
import dev.lintel.schema.model.Schema;
import dev.lintel.schema.model.SchemaBuilder;
import dev.lintel.schema.model.Sequence;
import dev.lintel.schema.model.SequenceOptions;
import dev.lintel.schema.model.Table;
import dev.lintel.schema.model.TableBuilder;
import dev.lintel.schema.model.TriggerFunction;
import dev.lintel.schema.name.Identifier;
import dev.lintel.schema.name.QualifiedName;
import dev.lintel.schema.op.PostgresVersion;
import dev.lintel.schema.type.PlainType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Random schemas with objects of all kinds that PostgreSQL accepts; the same seed gives the same schema. */
public final class RandomSchemas {

    static final Identifier OTHER_SCHEMA = Identifier.of("Billing");

    private static final List<String> LABELS =
            List.of("open", "in progress", "done", "Won't fix", "größer", "a\\b", "with \"quotes\"");
    private static final List<String> BODIES = List.of(
            "BEGIN\n    RETURN coalesce(NEW, OLD);\nEND",
            "BEGIN\n    -- it's \"odd\", \\ and $lintel$   \n\n    RETURN coalesce(NEW, OLD);\nEND",
            "DECLARE\n\tn int := 1;\nBEGIN\n\tRETURN coalesce(NEW, OLD);\nEND;");

    private final Chance chance;
    private final Names names;
    private final RandomColumns columns;
    private final RandomParts parts;
    private final RandomIndexes indexes;

    RandomSchemas(Chance chance, PostgresVersion version, Names names) {
        this.chance = chance;
        this.names = names;
        this.columns = new RandomColumns(chance, version);
        this.parts = new RandomParts(chance, names, version, c -> true);
        this.indexes = new RandomIndexes(chance, names, version, c -> true);
    }

    /** A schema for servers from a version on. */
    public static Schema of(long seed, PostgresVersion version) {
        Chance chance = new Chance(seed);
        return new RandomSchemas(chance, version, new Names(chance, Schema.EMPTY)).schema();
    }

    private Schema schema() {
        Schema schema = Schema.EMPTY;
        if (chance.oneIn(2)) {
            schema = schema.toBuilder().schema(OTHER_SCHEMA).build();
        }
        if (chance.oneIn(4)) {
            schema = schema.toBuilder().extension(Identifier.of("pg_trgm")).build();
        }
        for (int i = chance.between(0, 2); i > 0; i--) {
            schema = schema.toBuilder().put(enumType(schema)).build();
        }
        for (int i = chance.between(0, 2); i > 0; i--) {
            schema = schema.toBuilder().put(composite(schema)).build();
        }
        for (int i = chance.between(0, 2); i > 0; i--) {
            schema = schema.toBuilder().put(sequence(schema)).build();
        }
        for (int i = chance.between(0, 2); i > 0; i--) {
            schema = schema.toBuilder().put(function(schema)).build();
        }
        for (int i = chance.between(1, 4); i > 0; i--) {
            schema = schema.toBuilder()
                    .put(chance.oneIn(5) ? lookup(schema) : table(schema))
                    .build();
        }
        return withForeignKeys(withSequencesOfTables(schema));
    }

    /** Some tables have a sequence that is named as they are. */
    private Schema withSequencesOfTables(Schema schema) {
        SchemaBuilder builder = schema.toBuilder();
        for (Table table : schema.tables().values()) {
            if (chance.oneIn(3)) {
                builder.put(
                        sequence(table.name().sibling(names.fresh(table.name().name() + "_seq"))));
            }
        }
        return builder.build();
    }

    private QualifiedName inASchema(Schema schema, Identifier name) {
        Optional<Identifier> other = !schema.schemas().contains(OTHER_SCHEMA) || !chance.oneIn(3)
                ? Optional.empty()
                : Optional.of(OTHER_SCHEMA);
        return new QualifiedName(other, name);
    }

    EnumType enumType(Schema schema) {
        return new EnumType(
                inASchema(schema, names.fresh(chance.pick(List.of("state", "Priority")))),
                chance.shuffled(LABELS).subList(0, chance.between(1, 4)));
    }

    /** One of plain types and of the composite types that are there. */
    CompositeType composite(Schema schema) {
        List<CompositeType.Attribute> attributes = new ArrayList<>();
        List<Identifier> taken = new ArrayList<>();
        for (int i = chance.between(1, 4); i > 0; i--) {
            Identifier name = names.column(taken);
            taken.add(name);
            attributes.add(new CompositeType.Attribute(
                    name, chance.pick(ColumnKinds.ofAttributes(schema)).type()));
        }
        return new CompositeType(
                inASchema(schema, names.fresh(chance.pick(List.of("point of", "Address")))), attributes);
    }

    Sequence sequence(Schema schema) {
        return sequence(inASchema(schema, names.fresh("Some_seq")));
    }

    private Sequence sequence(QualifiedName name) {
        return new Sequence(
                name,
                chance.pick(List.of(PlainType.BIGINT, PlainType.INTEGER)),
                chance.oneIn(2) ? SequenceOptions.DEFAULT : new SequenceOptions(1, 50));
    }

    TriggerFunction function(Schema schema) {
        return new TriggerFunction(inASchema(schema, names.fresh("touch")), chance.pick(BODIES));
    }

    Table table(Schema schema) {
        TableBuilder builder = Table.builder(inASchema(schema, names.table())).comment(columns.comment());
        List<Identifier> taken = new ArrayList<>();
        if (!chance.oneIn(4)) {
            Column id = Column.of("id", chance.pick(List.of(PlainType.BIGINT, PlainType.INTEGER)));
            builder.column(chance.oneIn(2) ? id.withValue(columns.identity()) : id);
            taken.add(id.name());
        }
        for (int i = chance.between(1, 6); i > 0; i--) {
            Identifier name = names.column(taken);
            taken.add(name);
            builder.column(columns.column(schema, name));
        }
        if (chance.oneIn(3)) {
            columns.generated(builder.build(), names.column(taken)).ifPresent(builder::column);
        }
        return withParts(schema, builder.build());
    }

    private Table withParts(Schema schema, Table table) {
        TableBuilder builder = table.toBuilder();
        if (!chance.oneIn(5)) {
            builder.primaryKey(parts.primaryKey(schema, table));
        }
        for (int i = chance.between(0, 2); i > 0; i--) {
            parts.unique(schema, table).ifPresent(builder::unique);
        }
        for (int i = chance.between(0, 2); i > 0; i--) {
            parts.check(schema, table).ifPresent(builder::check);
        }
        for (int i = chance.between(0, 3); i > 0; i--) {
            indexes.index(schema, table).ifPresent(builder::index);
        }
        if (chance.oneIn(3)) {
            parts.trigger(schema, table).ifPresent(builder::trigger);
        }
        return builder.build();
    }

    /** A table whose rows belong to the schema; the rows hold the samples of its key. */
    Table lookup(Schema schema) {
        TableBuilder table = Table.builder(inASchema(schema, names.fresh("lookup")))
                .column(Column.of("code", PlainType.TEXT))
                .column(Column.of("Label", PlainType.TEXT).withNullable(true))
                .column(Column.of("position", PlainType.INTEGER).withDefault("0"));
        table.primaryKey(new PrimaryKey(names.fresh("pk_lookup"), List.of(Identifier.of("code"))));
        int rows = chance.between(3, 5);
        for (int i = 0; i < rows; i++) {
            table.row(row("'v" + i + "'", chance.oneIn(3) ? "NULL" : "'It''s " + i + "'", i));
        }
        return table.build();
    }

    static Row row(String code, String label, int position) {
        return new Row(Map.of(
                Identifier.of("code"), Expr.of(code),
                Identifier.of("Label"), Expr.of(label),
                Identifier.of("position"), Expr.of(String.valueOf(position))));
    }

    private Schema withForeignKeys(Schema schema) {
        Schema linked = schema;
        for (QualifiedName name : schema.tables().keySet()) {

            for (int i = chance.between(0, 2); i > 0; i--) {
                Table table = linked.table(name).orElseThrow();
                Optional<ForeignKey> key = parts.foreignKey(linked, table);
                if (key.isPresent()) {
                    linked = linked.toBuilder()
                            .put(table.toBuilder().foreignKey(key.get()).build())
                            .build();
                }
            }
        }
        return withUsers(linked);
    }

    /** Values of a lookup table that many rows refer to, as such tables are there for. */
    private Schema withUsers(Schema schema) {
        Schema used = schema;
        for (Table lookup : schema.tables().values()) {
            for (Table user : schema.tables().values()) {
                Optional<Column> text = user.columns().stream()
                        .filter(c -> RandomParts.isPlain(c)
                                && ColumnKinds.of(c.type(), schema).family().equals("characters"))
                        .findFirst();
                if (!lookup.rows().isEmpty() && user.rows().isEmpty() && text.isPresent()) {
                    ForeignKey key = new ForeignKey(
                            names.fresh("fk_of_lookup"),
                            List.of(text.get().name()),
                            lookup.name(),
                            lookup.primaryKey().orElseThrow().columns(),
                            ReferentialAction.RESTRICT,
                            ReferentialAction.NO_ACTION,
                            Deferrability.NOT_DEFERRABLE);
                    Table linked = used.table(user.name()).orElseThrow();
                    used = used.toBuilder()
                            .put(linked.toBuilder().foreignKey(key).build())
                            .build();
                }
            }
        }
        return used;
    }
}
