package dev.lintel.processor.derive.table;

import dev.lintel.processor.derive.Attribute;
import dev.lintel.processor.derive.Said;
import dev.lintel.processor.derive.column.BasicColumns;
import dev.lintel.processor.derive.link.EntityMapping;
import dev.lintel.processor.derive.link.EntityMapping.Inheritance;
import dev.lintel.processor.derive.names.Hibernate;
import dev.lintel.processor.derive.names.Jpa;
import dev.lintel.processor.derive.table.ForeignKeys.OnDelete;
import dev.lintel.processor.derive.table.JoinColumns.Pair;
import dev.lintel.processor.derive.table.JoinColumns.Target;
import dev.lintel.processor.mapping.AnnotationUse;
import dev.lintel.processor.mapping.Member;
import dev.lintel.processor.mapping.Place;
import dev.lintel.schema.model.Column;
import dev.lintel.schema.model.ColumnValue;
import dev.lintel.schema.name.Identifier;
import dev.lintel.schema.name.QualifiedName;
import dev.lintel.schema.type.SqlType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Maps {@code @ManyToOne} and {@code @OneToOne} to referencing columns and a foreign key. */
final class ToOneMapper {

    private final Linked linked;
    private final Keys keys;
    private final JoinColumns joinColumns;
    private final Targets targets;
    private final MappedBy mappedBy;
    private final MemberOrder order;

    ToOneMapper(Linked linked, Keys keys, MemberOrder order) {
        this.order = order;
        this.linked = linked;
        this.keys = keys;
        this.joinColumns = new JoinColumns(linked.options().naming());
        this.targets = new Targets(linked);
        this.mappedBy = new MappedBy(linked);
    }

    void map(Attribute attribute, Scope entity) {
        Scope scope = entity.in(
                SaidJoinColumns.of(attribute, entity).columns().stream().findFirst());
        AnnotationUse association = Associations.of(attribute);
        Optional<EntityMapping> target = targets.of(
                attribute, association, attribute.type(), scope.table().problems());
        if (target.isEmpty()
                || mappedBy.isInverse(
                        attribute, association, target.get(), scope.table().problems())) {
            return;
        }
        if (!scope.key() && isByKey(attribute)) {
            byKey(attribute, association, target.get(), scope);
            return;
        }
        List<Pair> pairs = columns(attribute, scope);
        if (pairs.isEmpty()) {
            return;
        }
        boolean isHiddenByKey = attribute.member().has(Jpa.ONE_TO_ONE)
                && !attribute.member().has(Jpa.MAPS_ID)
                && !scope.key()
                && JoinColumns.columns(pairs).equals(scope.table().key());
        if (isHiddenByKey && !linked.nullability().isNotNull(attribute)) {
            return;
        }
        uniques(attribute, pairs, scope);
        Place place = pairs.get(0).use().map(AnnotationUse::place).orElse(association.place());
        refer(
                attribute,
                target.get(),
                JoinColumns.table(pairs, target.get()),
                JoinColumns.columns(pairs),
                JoinColumns.references(pairs),
                place,
                scope);
    }

    /** Whether both sides have the same key by declaration, so that no column refers to the other. */
    private static boolean isByKey(Attribute attribute) {
        Member member = attribute.member();
        return member.has(Jpa.ONE_TO_ONE)
                && !member.has(Jpa.MAPS_ID)
                && !member.has(Jpa.JOIN_COLUMN)
                && (member.has(Jpa.PRIMARY_KEY_JOIN_COLUMN) || member.has(Jpa.PRIMARY_KEY_JOIN_COLUMNS));
    }

    /** The key refers to the other side where that has to be there. */
    private void byKey(Attribute attribute, AnnotationUse association, EntityMapping target, Scope scope) {
        List<Identifier> references =
                keys.of(target).stream().map(KeyColumn::name).toList();
        List<Identifier> key = scope.table().key();
        if (linked.nullability().isNotNull(attribute) && references.size() == key.size()) {
            refer(attribute, target, target.table(), key, references, association.place(), scope);
        }
    }

    private void refer(
            Attribute attribute,
            EntityMapping target,
            QualifiedName table,
            List<Identifier> columns,
            List<Identifier> references,
            Place place,
            Scope scope) {
        boolean mayBeMissing = attribute.member().has(Hibernate.NOT_FOUND)
                || SaidJoinColumns.of(attribute, scope).computed();
        if (linked.isReferable(target) && !mayBeMissing) {
            ForeignKeys.add(
                    scope.table(),
                    columns,
                    table,
                    references,
                    SaidJoinColumns.foreignKey(attribute, scope),
                    onDelete(attribute, Associations.of(attribute), target),
                    place);
        }
    }

    /** Adds the referencing columns to the table, and gives them with their targets. */
    List<Pair> columns(Attribute attribute, Scope scope) {
        AnnotationUse association = Associations.of(attribute);
        Optional<EntityMapping> target = targets.of(
                attribute, association, attribute.type(), scope.table().problems());
        if (target.isEmpty()) {
            return List.of();
        }
        SaidJoinColumns said = SaidJoinColumns.of(attribute, scope);
        List<Pair> pairs = new ArrayList<>();
        for (List<AnnotationUse> together :
                said.computed() ? said.columns().stream().map(List::of).toList() : List.of(said.columns())) {
            pairs.addAll(joinColumns.pair(
                    together,
                    target(attribute, target.get(), said.computed() ? together : List.of()),
                    JoinColumns.prefixed(attribute.member().name(), target.get()),
                    scope.table(),
                    association.place()));
        }
        if (order == MemberOrder.HIBERNATE) {
            pairs.sort(Comparator.comparingInt(p -> p.target().rank()));
        }
        boolean notNull = linked.nullability().isNotNull(attribute);
        for (Pair pair : pairs) {
            boolean saidNotNull =
                    pair.use().flatMap(u -> u.flag("nullable")).map(n -> !n).orElse(false);
            boolean nullable = !scope.key()
                    && !(saidNotNull && !scope.mayBeNull(true, linked.options().plain())
                            || notNull && !scope.optional());
            scope.table()
                    .column(
                            new Column(
                                    pair.name(),
                                    type(pair, scope),
                                    nullable,
                                    value(attribute, scope),
                                    Optional.empty(),
                                    pair.use()
                                            .flatMap(u -> u.text("comment"))
                                            .or(() -> BasicColumns.comment(attribute))),
                            Optional.of(attribute),
                            attribute.place(),
                            Said.ofReference(linked.options().plain()
                                    || linked.nullability().isSaid(attribute)
                                    || pair.use()
                                            .filter(u -> u.says("nullable"))
                                            .isPresent()));
            scope.table().spelled(pair.name(), pair.logical());
            boolean isKey = attribute.member().has(Jpa.ONE_TO_ONE)
                    && scope.table().key().contains(pair.name());
            if (!isKey) {
                scope.table().writers().add(pair.name(), attribute, pair.use(), scope.entity());
            }
            if (scope.key()) {
                scope.table().key(pair.name());
            }
        }
        return pairs;
    }

    /** What the columns may refer to: the key, or the attribute that is said ({@code @PropertyRef}). */
    private Target target(Attribute attribute, EntityMapping entity, List<AnnotationUse> alone) {
        Target target = attribute
                .annotation(Hibernate.PROPERTY_REF)
                .flatMap(p -> p.text("value"))
                .map(path -> keys.target(entity, path))
                .orElseGet(() -> keys.target(entity));
        return alone.isEmpty()
                ? target
                : target.of(alone.get(0), linked.options().naming());
    }

    private OnDelete onDelete(Attribute attribute, AnnotationUse association, EntityMapping target) {
        return ForeignKeys.said(attribute.member().annotations(), attribute.place())
                .or(() -> targets.inverseOf(attribute, target)
                        .flatMap(m -> ForeignKeys.said(m.member().annotations(), m.place())))
                .orElseGet(() ->
                        ForeignKeys.onDelete(attribute.member().annotations(), attribute.place(), association.place()));
    }

    private SqlType type(Pair pair, Scope scope) {
        return pair.use()
                .flatMap(u -> linked.columns().defined(u, scope.table().problems()))
                .orElse(pair.type());
    }

    private static ColumnValue value(Attribute attribute, Scope scope) {
        return BasicColumns.defaultOf(attribute, scope.table().problems())
                .<ColumnValue>map(ColumnValue.Default::new)
                .orElse(ColumnValue.none());
    }

    private void uniques(Attribute attribute, List<Pair> pairs, Scope scope) {
        for (Pair pair : pairs) {
            pair.use()
                    .filter(u -> u.isTrue("unique"))
                    .ifPresent(u -> Uniques.add(
                            scope.table(), List.of(pair.name()), Optional.empty(), true, u.placeOf("unique")));
        }
        List<Identifier> columns = JoinColumns.columns(pairs);
        boolean isKey = scope.table().key().equals(columns);
        // What bears both is a @ManyToOne for Hibernate.
        boolean isOneToOne =
                attribute.member().has(Jpa.ONE_TO_ONE) && !attribute.member().has(Jpa.MANY_TO_ONE);
        if (isOneToOne && !isKey && !isLeftOut(attribute, columns, scope)) {
            Uniques.add(scope.table(), columns, Optional.empty(), false, attribute.place());
        }
    }

    /** Hibernate forgets that several columns are unique together in the tables of subclasses that repeat them. */
    private boolean isLeftOut(Attribute attribute, List<Identifier> columns, Scope scope) {
        return linked.options().plain()
                && columns.size() > 1
                && scope.entity().inheritance() == Inheritance.TABLE_PER_CLASS
                && !scope.entity().isOwn(attribute.path());
    }
}
