package dev.lintel.processor.derive.table;

import dev.lintel.processor.derive.Attribute;
import dev.lintel.processor.derive.link.EntityMapping;
import dev.lintel.processor.derive.names.Hibernate;
import dev.lintel.processor.derive.names.Jpa;
import dev.lintel.processor.derive.table.JoinColumns.Pair;
import dev.lintel.processor.mapping.AnnotationUse;
import dev.lintel.schema.model.Column;
import dev.lintel.schema.name.Identifier;
import java.util.List;
import java.util.Optional;

/**
 * Maps {@code @OneToMany}, {@code @ManyToMany}, {@code @ElementCollection} and what else is in a table of its own, once all entities
 * have their own columns.
 */
final class PluralMapper {

    private final Linked linked;
    private final Keys keys;
    private final Drafts drafts;
    private final SoftDeletes softDeletes;
    private final Targets targets;
    private final MappedBy mappedBy;
    private final JoinTables joinTables;
    private final JoinColumns joinColumns;
    private final CollectionTables collectionTables;
    private final CollectionKeys collectionKeys;
    private final AnyTables anyTables;

    PluralMapper(Linked linked, Keys keys, Drafts drafts) {
        this.linked = linked;
        this.keys = keys;
        this.drafts = drafts;
        this.softDeletes = new SoftDeletes(linked);
        this.targets = new Targets(linked);
        this.mappedBy = new MappedBy(linked);
        this.joinTables = new JoinTables(linked, keys, drafts);
        this.joinColumns = new JoinColumns(linked.options().naming());
        this.collectionKeys = new CollectionKeys(linked, keys, drafts);
        this.anyTables = new AnyTables(linked, keys, drafts, collectionKeys);
        this.collectionTables = new CollectionTables(linked, keys, drafts, collectionKeys);
    }

    void map(PluralAttribute plural) {
        Attribute attribute = plural.attribute();
        Scope scope = plural.scope();
        if (attribute.member().has(Jpa.ELEMENT_COLLECTION) && !isOfEntities(attribute)) {
            collectionTables.add(attribute, scope).ifPresent(table -> softDeletes.add(attribute, table));
            return;
        }
        if (attribute.member().has(Hibernate.MANY_TO_ANY)) {
            anyTables.add(attribute, scope).ifPresent(table -> softDeletes.add(attribute, table));
            return;
        }
        AnnotationUse association = Associations.of(attribute);
        if (AttributeKind.of(attribute, linked.types()) == AttributeKind.TO_ONE) {
            toOne(attribute, association, scope);
            return;
        }
        Optional<CollectionShape> shape = CollectionShape.of(attribute);
        Optional<EntityMapping> target =
                shape.flatMap(s -> targets.of(attribute, association, s.element(), drafts.problems()));
        if (target.isEmpty()) {
            return;
        }
        List<AnnotationUse> columns = scope.joinColumns(attribute);
        Optional<AnnotationUse> joinTable = scope.collectionTable(attribute);
        boolean isOneToMany = attribute.member().has(Jpa.ONE_TO_MANY);
        if (mappedBy.isInverse(attribute, association, target.get(), drafts.problems())) {
            if (isOneToMany) {
                index(attribute, shape.get(), target.get(), scope);
            }
        } else if (isOneToMany && joinTable.isEmpty() && !columns.isEmpty()) {
            inTarget(attribute, columns, target.get(), scope);
            index(attribute, shape.get(), target.get(), scope);
        } else {
            between(attribute, shape.get(), target.get(), joinTable, scope);
        }
    }

    /** Whether an {@code @ElementCollection} holds entities, which makes it a {@code @ManyToMany} for Hibernate. */
    private boolean isOfEntities(Attribute attribute) {
        return CollectionShape.of(attribute)
                .flatMap(s -> linked.entities().find(s.element()))
                .isPresent();
    }

    private void toOne(Attribute attribute, AnnotationUse association, Scope scope) {
        Optional<EntityMapping> target = targets.of(attribute, association, attribute.type(), drafts.problems());
        Optional<AnnotationUse> joinTable = scope.collectionTable(attribute);
        if (target.isPresent() && joinTable.isPresent()) {
            joinTables.toOne(attribute, target.get(), joinTable.get(), scope);
        }
    }

    /** In a join table. Where each element has one owner, it alone tells the rows of a set apart. */
    private void between(
            Attribute attribute,
            CollectionShape shape,
            EntityMapping target,
            Optional<AnnotationUse> joinTable,
            Scope scope) {
        JoinTables.Made made = joinTables.toMany(attribute, target, joinTable, scope);
        softDeletes.add(attribute, made.table());
        for (AnnotationUse check : attribute.member().annotations().findAll(Hibernate.CHECK, attribute::place)) {
            Checks.add(made.table(), check, "row");
        }
        List<Identifier> index =
                made.isShared() ? List.of() : collectionKeys.addIndex(attribute, shape, made.table(), scope);
        joinTables.constrain(made, joinTable);
        boolean isOneToMany = attribute.member().has(Jpa.ONE_TO_MANY);
        boolean isSet = shape.kind() == CollectionShape.Kind.SET;
        if (isOneToMany && isSet && made.table().key().isEmpty()) {
            made.target().forEach(made.table()::key);
            return;
        }
        if (isOneToMany) {
            Uniques.add(made.table(), made.target(), Optional.empty(), false, attribute.place());
        }
        if (!made.isShared()) {
            collectionKeys.addKey(attribute, shape, made.table(), made.owner(), made.target(), index);
        }
    }

    /** The columns of the order or of the map's key, in the target's table. */
    private void index(Attribute attribute, CollectionShape shape, EntityMapping target, Scope scope) {
        if (shape.kind() != CollectionShape.Kind.ROWS) {
            drafts.find(target.table()).ifPresent(table -> collectionKeys.addIndex(attribute, shape, table, scope));
        }
    }

    /** A one-way {@code @OneToMany} with a join column: the foreign key is in the target's table. */
    private void inTarget(Attribute attribute, List<AnnotationUse> said, EntityMapping target, Scope scope) {
        Optional<TableDraft> table = drafts.find(target.table());
        if (table.isEmpty()) {
            Elsewhere.columns(attribute, said.get(0).place(), target, drafts.problems());
            return;
        }
        EntityMapping owner = scope.entity();
        List<Pair> pairs = joinColumns.pair(
                said,
                keys.target(owner),
                JoinColumns.prefixed(attribute.member().name(), owner),
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
        List<Identifier> columns = JoinColumns.columns(pairs);
        if (!columns.isEmpty() && linked.isReferable(owner)) {
            ForeignKeys.add(
                    table.get(),
                    columns,
                    JoinColumns.table(pairs, owner),
                    JoinColumns.references(pairs),
                    said.stream().flatMap(u -> u.nested("foreignKey").stream()).findFirst(),
                    ForeignKeys.onDelete(
                            attribute.member().annotations(),
                            attribute.place(),
                            Associations.of(attribute).place()),
                    said.get(0).place());
        }
    }
}
