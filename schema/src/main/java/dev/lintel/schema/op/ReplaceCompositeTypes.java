package dev.lintel.schema.op;

import dev.lintel.schema.model.CompositeType;
import dev.lintel.schema.model.Schema;
import dev.lintel.schema.model.SchemaBuilder;
import dev.lintel.schema.name.ConstraintNames;
import dev.lintel.schema.name.Identifier;
import dev.lintel.schema.name.QualifiedName;
import dev.lintel.schema.sql.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Composite types with other attributes: new types take the place of the old ones, and every column of them is written anew. A
 * value keeps what it has by the names of the attributes, through {@code json}. PostgreSQL has no other way to put an attribute
 * between others, and none to change the type of one that a column uses. It fails while a value is none of the new type, and while a
 * check, an index or a trigger speaks of a column.
 *
 * @param types the types, with all that use them, each behind those that it uses
 */
public record ReplaceCompositeTypes(List<Replacement> types) implements Operation {

    /** The type through which arrays are converted, for as long as that takes. */
    private static final Identifier ARRAYS = Identifier.of("lx_arrays");

    /**
     * A type that takes the place of the one of its name.
     *
     * @param columns the columns of the type, all of them
     */
    public record Replacement(CompositeType type, List<TypedColumn> columns) {

        public Replacement {
            columns = List.copyOf(columns);
        }
    }

    public ReplaceCompositeTypes {
        types = List.copyOf(types);
    }

    /** Types as they will be, with all others of a schema that use them: their attributes have to be of the new types. */
    public static List<CompositeType> withUsers(Collection<CompositeType> types, Schema schema) {
        SortedMap<QualifiedName, CompositeType> replaced = new TreeMap<>();
        types.forEach(t -> replaced.put(t.name(), t));
        for (CompositeType type : CompositeType.inOrder(schema.composites().values())) {
            if (replaced.keySet().stream().anyMatch(type::uses)) {
                replaced.putIfAbsent(type.name(), type);
            }
        }
        return CompositeType.inOrder(replaced.values());
    }

    @Override
    public Schema apply(Schema before) {
        SchemaBuilder builder = before.toBuilder();
        for (Replacement replacement : types) {
            Edits.composite(before, replacement.type().name());
            builder.put(replacement.type());
        }
        Schema after = builder.build();
        for (Replacement replacement : types) {
            after = Edits.withDefaults(after, replacement.columns());
        }
        return after;
    }

    @Override
    public Operation inverse(Schema before) {
        List<CompositeType> old = types.stream()
                .map(r -> Edits.composite(before, r.type().name()))
                .toList();
        return new ReplaceCompositeTypes(CompositeType.inOrder(old).stream()
                .map(t -> new Replacement(t, Edits.withOldDefaults(before, columns(t.name()))))
                .toList());
    }

    private List<TypedColumn> columns(QualifiedName type) {
        return types.stream()
                .filter(r -> r.type().name().equals(type))
                .findFirst()
                .orElseThrow()
                .columns();
    }

    @Override
    public List<Statement> statements(PostgresVersion version) {
        List<Statement> all = new ArrayList<>();
        List<QualifiedName> names = types.stream().map(r -> r.type().name()).toList();
        for (QualifiedName name : names) {
            all.add(Statement.of("ALTER TYPE " + name.quoted() + " RENAME TO "
                    + aside(name).name().quoted()));
        }
        types.forEach(r -> all.addAll(new CreateCompositeType(r.type()).statements(version)));
        types.forEach(r -> retype(r, all));
        for (int i = names.size() - 1; i >= 0; i--) {
            all.addAll(new DropCompositeType(aside(names.get(i))).statements(version));
        }
        return all;
    }

    private static QualifiedName aside(QualifiedName type) {
        return type.sibling(ConstraintNames.shortened("lx_" + type.name()));
    }

    private static void retype(Replacement replacement, List<Statement> all) {
        QualifiedName type = replacement.type().name();
        QualifiedName arrays = type.sibling(ARRAYS);
        boolean hasArrays = replacement.columns().stream().anyMatch(TypedColumn::array);
        if (hasArrays) {
            all.add(Statement.of("CREATE TYPE " + arrays.quoted() + " AS (value " + type.quoted() + "[])"));
        }
        for (TypedColumn column : replacement.columns()) {
            String old = column.name().column().quoted();
            String conversion = column.array()
                    ? "(json_populate_record(NULL::" + arrays.quoted() + ", json_build_object('value', " + old
                            + "))).value"
                    : "json_populate_record(NULL::" + type.quoted() + ", to_json(" + old + "))";
            all.add(column.retype(type, conversion));
        }
        if (hasArrays) {
            all.add(Statement.of("DROP TYPE " + arrays.quoted()));
        }
    }

    @Override
    public String title() {
        return "replace type "
                + String.join(
                        ", ",
                        types.stream().map(r -> r.type().name().toString()).toList());
    }

    @Override
    public String java() {
        return JavaCall.of(
                "replaceCompositeTypes",
                types.stream().map(JavaCall::replacement).toArray());
    }
}
