package dev.lintel.runtime.catalog;

import dev.lintel.schema.model.Column;
import dev.lintel.schema.model.CompositeType;
import dev.lintel.schema.model.EnumType;
import dev.lintel.schema.model.ForeignKey;
import dev.lintel.schema.model.Index;
import dev.lintel.schema.model.IndexKey;
import dev.lintel.schema.model.Schema;
import dev.lintel.schema.model.SchemaBuilder;
import dev.lintel.schema.model.Sequence;
import dev.lintel.schema.model.Table;
import dev.lintel.schema.model.Trigger;
import dev.lintel.schema.model.TriggerFunction;
import dev.lintel.schema.name.Identifier;
import dev.lintel.schema.name.QualifiedName;
import dev.lintel.schema.type.ArrayType;
import dev.lintel.schema.type.NamedType;
import dev.lintel.schema.type.SqlType;
import java.util.Optional;

/**
 * A model whose names say nothing of one schema. A model may name the schema that a connection looks into first; its objects are
 * then the same as those without a schema.
 */
final class Unqualified {

    private final Identifier home;

    private Unqualified(Identifier home) {
        this.home = home;
    }

    static Schema of(Schema model, Identifier home) {
        return new Unqualified(home).schema(model);
    }

    private Schema schema(Schema model) {
        SchemaBuilder builder = Schema.builder();
        model.schemas().stream().filter(s -> !s.equals(home)).forEach(builder::schema);
        model.extensions().forEach(builder::extension);
        model.enums().values().forEach(e -> builder.put(new EnumType(name(e.name()), e.labels())));
        model.composites().values().forEach(c -> builder.put(composite(c)));
        model.sequences().values().forEach(s -> builder.put(new Sequence(name(s.name()), s.type(), s.options())));
        model.functions()
                .values()
                .forEach(f -> builder.put(new TriggerFunction(name(f.name()), f.body(), f.security())));
        model.tables().values().forEach(t -> builder.put(table(t)));
        return builder.build();
    }

    private CompositeType composite(CompositeType type) {
        return new CompositeType(
                name(type.name()),
                type.attributes().stream()
                        .map(a -> new CompositeType.Attribute(a.name(), type(a.type())))
                        .toList());
    }

    private Table table(Table table) {
        return table.toBuilder()
                .name(name(table.name()))
                .columns(table.columns().stream().map(this::column).toList())
                .foreignKeys(table.foreignKeys().stream().map(this::foreignKey).toList())
                .indexes(table.indexes().stream().map(this::index).toList())
                .triggers(table.triggers().stream().map(this::trigger).toList())
                .build();
    }

    private Column column(Column column) {
        return column.withType(type(column.type())).withCollation(name(column.collation()));
    }

    private ForeignKey foreignKey(ForeignKey key) {
        return new ForeignKey(
                key.name(),
                key.columns(),
                name(key.table()),
                key.references(),
                key.onDelete(),
                key.onUpdate(),
                key.deferrability());
    }

    private Index index(Index index) {
        return new Index(
                index.name(),
                index.unique(),
                index.method(),
                index.keys().stream().map(this::key).toList(),
                index.include(),
                index.where(),
                index.nullsNotDistinct());
    }

    private IndexKey key(IndexKey key) {
        return new IndexKey(key.target(), name(key.collation()), key.operatorClass(), key.descending(), key.nulls());
    }

    private Trigger trigger(Trigger trigger) {
        return new Trigger(
                trigger.name(), trigger.timing(), trigger.events(), trigger.when(), name(trigger.function()));
    }

    private SqlType type(SqlType type) {
        if (type instanceof ArrayType array) {
            return new ArrayType(type(array.element()));
        }
        return type instanceof NamedType named ? new NamedType(name(named.name()), named.modifier()) : type;
    }

    private Optional<QualifiedName> name(Optional<QualifiedName> name) {
        return name.map(this::name);
    }

    private QualifiedName name(QualifiedName name) {
        return name.schema().equals(Optional.of(home)) ? new QualifiedName(Optional.empty(), name.name()) : name;
    }
}
