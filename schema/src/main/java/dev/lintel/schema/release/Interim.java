package dev.lintel.schema.release;

import dev.lintel.schema.model.Column;
import dev.lintel.schema.model.EnumType;
import dev.lintel.schema.model.ForeignKey;
import dev.lintel.schema.model.Hints;
import dev.lintel.schema.model.PrimaryKey;
import dev.lintel.schema.model.Schema;
import dev.lintel.schema.model.SchemaBuilder;
import dev.lintel.schema.model.Table;
import dev.lintel.schema.model.UniqueConstraint;
import dev.lintel.schema.name.Identifier;
import dev.lintel.schema.name.QualifiedName;
import dev.lintel.schema.op.TypeChange;
import dev.lintel.schema.type.SqlType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The schema while code of two releases is running: all that the new code needs, and what the old code still uses. What goes is still
 * there; what the new code does not write may be NULL; what the old code does not write may be NULL too, or has a default.
 */
final class Interim {

    private final Schema before;
    private final Schema after;
    private final Hints hints;
    /** The names of tables, types, sequences and indexes after; nothing that goes can keep one of them. */
    private final Set<QualifiedName> taken = new TreeSet<>();
    /** The same before. */
    private final Set<QualifiedName> old = new TreeSet<>();

    private final Set<QualifiedName> changedTypes;

    private Interim(Schema before, Schema after, Hints hints) {
        this.before = before;
        this.after = after;
        this.hints = hints;
        taken.addAll(names(after));
        old.addAll(names(before));
        changedTypes = findChangedTypes();
    }

    /** @param before the schema before, under the new names */
    static Schema between(Schema before, Schema after, Hints hints) {
        return new Interim(before, after, hints).schema();
    }

    private Schema schema() {
        if (isTypeInTheWay()) {
            return after;
        }
        SchemaBuilder interim = after.toBuilder();
        before.schemas().forEach(interim::schema);
        before.extensions().forEach(interim::extension);
        before.composites().forEach((name, type) -> ifGone(name, after.composites(), () -> interim.put(type)));
        before.sequences().forEach((name, sequence) -> ifGone(name, after.sequences(), () -> interim.put(sequence)));
        before.functions().forEach((name, function) -> {
            if (!after.functions().containsKey(name)) {
                interim.put(function);
            }
        });
        before.enums()
                .forEach((name, type) ->
                        interim.put(withLabels(type, after.enums().getOrDefault(name, type))));
        for (Table table : before.tables().values()) {
            Table now = after.tables().get(table.name());
            if (now != null) {
                interim.put(new InterimTable(table, now, hints, this).table());
            } else if (table.relations().stream().allMatch(this::isFree)) {
                interim.put(table);
            }
        }
        return withoutForeignKeysToNothing(interim.build());
    }

    /** A type that goes and cannot keep its name; the columns of it cannot stay either. */
    private boolean isTypeInTheWay() {
        return before.enums().keySet().stream().anyMatch(n -> !after.enums().containsKey(n) && !isFree(n))
                || before.composites().keySet().stream()
                        .anyMatch(n -> !after.composites().containsKey(n) && !isFree(n));
    }

    private void ifGone(QualifiedName name, Map<QualifiedName, ?> now, Runnable keep) {
        if (!now.containsKey(name) && isFree(name)) {
            keep.run();
        }
    }

    /** Whether nothing after has a name. */
    boolean isFree(QualifiedName relation) {
        return !taken.contains(relation);
    }

    /** Whether nothing before or after has a name. */
    boolean isUnused(QualifiedName relation) {
        return isFree(relation) && !old.contains(relation);
    }

    /** Whether a foreign key is over these columns of a table. */
    boolean isReferredTo(QualifiedName table, List<Identifier> columns) {
        Set<Identifier> wanted = new HashSet<>(columns);
        return after.tables().values().stream()
                .flatMap(t -> t.foreignKeys().stream())
                .anyMatch(k -> k.table().equals(table) && new HashSet<>(k.references()).equals(wanted));
    }

    /** Composite types that are other ones after. */
    Set<QualifiedName> changedTypes() {
        return changedTypes;
    }

    private Set<QualifiedName> findChangedTypes() {
        Set<QualifiedName> changed = new HashSet<>();
        before.composites().forEach((name, type) -> {
            if (after.composites().containsKey(name)
                    && !type.equals(after.composites().get(name))) {
                changed.add(name);
            }
        });
        return changed;
    }

    /** The labels that the old code knows, in its order, with the new ones at their places. */
    private static EnumType withLabels(EnumType old, EnumType now) {
        List<String> labels = new ArrayList<>(old.labels());
        int at = 0;
        for (String label : now.labels()) {
            if (labels.contains(label)) {
                at = labels.indexOf(label) + 1;
            } else {
                labels.add(at++, label);
            }
        }
        return new EnumType(old.name(), labels);
    }

    /** The names of relations and of enum types, which share one space too. */
    static Set<QualifiedName> names(Schema schema) {
        Set<QualifiedName> names = new TreeSet<>(schema.relations());
        names.addAll(schema.enums().keySet());
        return names;
    }

    /** What refers to a key that is gone, or to columns of another type by now, cannot be kept. */
    private Schema withoutForeignKeysToNothing(Schema interim) {
        SchemaBuilder sound = interim.toBuilder();
        for (Table table : interim.tables().values()) {
            List<ForeignKey> keys = table.foreignKeys().stream()
                    .filter(k -> isOfAfter(table, k) ? fits(table, k, interim) : holds(k, interim))
                    .toList();
            sound.put(table.toBuilder().foreignKeys(keys).build());
        }
        return sound.build();
    }

    private boolean isOfAfter(Table table, ForeignKey key) {
        return after.table(table.name())
                .filter(t -> t.foreignKeys().stream().anyMatch(key::isSameReference))
                .isPresent();
    }

    /** Whether a key of after can be there already: a column that gets a smaller type has the old one, which may refer to nothing. */
    private boolean fits(Table table, ForeignKey key, Schema interim) {
        Table now = interim.tables().get(key.table());
        for (int i = 0; now != null && i < key.columns().size(); i++) {
            Optional<SqlType> from = table.column(key.columns().get(i)).map(Column::type);
            Optional<SqlType> to = now.column(key.references().get(i)).map(Column::type);
            boolean isAsAfter =
                    from.equals(typeAfter(table.name(), key.columns().get(i)))
                            && to.equals(typeAfter(key.table(), key.references().get(i)));
            if (!isAsAfter && !from.equals(to) && !TypeChange.canRefer(from.orElseThrow(), to.orElseThrow())) {
                return false;
            }
        }
        return true;
    }

    private Optional<SqlType> typeAfter(QualifiedName table, Identifier column) {
        return after.table(table).flatMap(t -> t.column(column)).map(Column::type);
    }

    private boolean holds(ForeignKey key, Schema interim) {
        Table old = before.tables().get(key.table());
        Table now = interim.tables().get(key.table());
        if (old == null || now == null) {
            return false;
        }
        boolean sameTypes = key.references().stream()
                .allMatch(c -> now.column(c).isPresent()
                        && old.column(c)
                                .filter(o -> o.type()
                                        .equals(now.column(c).orElseThrow().type()))
                                .isPresent());
        return sameTypes
                && (now.primaryKey()
                                .map(PrimaryKey::columns)
                                .filter(key.references()::equals)
                                .isPresent()
                        || now.uniques().stream().map(UniqueConstraint::columns).anyMatch(key.references()::equals));
    }
}
