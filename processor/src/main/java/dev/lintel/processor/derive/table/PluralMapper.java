package dev.lintel.processor.derive.table;

import dev.lintel.processor.derive.Attribute;
import dev.lintel.processor.derive.link.EntityMapping;
import dev.lintel.processor.derive.names.Jpa;
import dev.lintel.processor.derive.table.JoinColumns.Pair;
import dev.lintel.processor.mapping.AnnotationUse;
import dev.lintel.processor.mapping.JavaType;
import dev.lintel.processor.mapping.JavaType.Declared;
import dev.lintel.schema.model.Column;
import dev.lintel.schema.name.Identifier;
import java.util.List;
import java.util.Optional;

/** Maps {@code @OneToMany}, {@code @ManyToMany} and {@code @ElementCollection}, once all entities have their own columns. */
final class PluralMapper {

    private final Keys keys;
    private final Drafts drafts;
    private final Targets targets;
    private final JoinTables joinTables;
    private final JoinColumns joinColumns;
    private final CollectionTables collectionTables;
    private final CollectionKeys collectionKeys;

    PluralMapper(Linked linked, Keys keys, Drafts drafts) {
        this.keys = keys;
        this.drafts = drafts;
        this.targets = new Targets(linked);
        this.joinTables = new JoinTables(linked, keys, drafts);
        this.joinColumns = new JoinColumns(linked.options().naming());
        this.collectionKeys = new CollectionKeys(linked, keys, drafts);
        this.collectionTables = new CollectionTables(linked, keys, drafts, collectionKeys);
    }

    void map(PluralAttribute plural) {
        Attribute attribute = plural.attribute();
        Scope scope = plural.scope();
        if (attribute.member().has(Jpa.ELEMENT_COLLECTION)) {
            collectionTables.add(attribute, scope);
            return;
        }
        AnnotationUse association = JoinTables.association(attribute);
        Optional<EntityMapping> target =
                element(attribute.type()).flatMap(type -> targets.of(attribute, association, type, drafts.problems()));
        if (target.isEmpty() || targets.isInverse(association, target.get(), drafts.problems())) {
            return;
        }
        Optional<AnnotationUse> joinTable = attribute.annotation(Jpa.JOIN_TABLE);
        List<AnnotationUse> columns = attribute.member().annotations().findAll(Jpa.JOIN_COLUMN, attribute.place());
        if (attribute.member().has(Jpa.ONE_TO_MANY) && joinTable.isEmpty() && !columns.isEmpty()) {
            inTarget(attribute, columns, target.get(), scope);
            return;
        }
        JoinTables.Made made = joinTables.create(attribute, target.get(), joinTable, scope);
        collectionKeys.add(attribute, made.table(), made.owner(), made.target(), scope);
        if (attribute.member().has(Jpa.ONE_TO_MANY)) {
            Uniques.add(made.table(), made.target(), Optional.empty(), false, attribute.place());
        }
    }

    /** A one-way {@code @OneToMany} with a join column: the foreign key is in the target's table. */
    private void inTarget(Attribute attribute, List<AnnotationUse> said, EntityMapping target, Scope scope) {
        Optional<TableDraft> table = drafts.find(target.table());
        if (table.isEmpty()) {
            return;
        }
        EntityMapping owner = scope.entity();
        List<Pair> pairs = joinColumns.pair(
                said,
                keys.of(owner),
                name -> keys.column(owner, name),
                attribute.member().name(),
                table.get(),
                attribute.place());
        for (Pair pair : pairs) {
            boolean notNull =
                    pair.use().flatMap(u -> u.flag("nullable")).map(n -> !n).orElse(false);
            table.get()
                    .column(
                            Column.of(pair.name().value(), pair.type()).withNullable(!notNull),
                            Optional.of(attribute),
                            attribute.place());
        }
        List<Identifier> columns = JoinColumns.names(pairs);
        if (!columns.isEmpty()) {
            ForeignKeys.add(
                    table.get(),
                    columns,
                    owner.table(),
                    JoinColumns.references(pairs),
                    said.stream().flatMap(u -> u.nested("foreignKey").stream()).findFirst(),
                    ForeignKeys.onDelete(
                            attribute.member().annotations(),
                            attribute.place(),
                            JoinTables.association(attribute).place()),
                    said.get(0).place());
        }
    }

    /** What a collection holds: its only type argument, or the second one of a map. */
    static Optional<JavaType> element(JavaType collection) {
        return collection instanceof Declared declared && !declared.arguments().isEmpty()
                ? Optional.of(declared.arguments().get(declared.arguments().size() - 1))
                : Optional.empty();
    }
}
