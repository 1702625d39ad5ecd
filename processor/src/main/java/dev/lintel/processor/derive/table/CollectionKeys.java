package dev.lintel.processor.derive.table;

import dev.lintel.processor.derive.Attribute;
import dev.lintel.processor.derive.DerivedColumn;
import dev.lintel.processor.derive.column.BasicColumn;
import dev.lintel.processor.derive.link.EntityMapping;
import dev.lintel.processor.derive.link.Overrides;
import dev.lintel.processor.derive.names.Jpa;
import dev.lintel.processor.derive.names.Naming;
import dev.lintel.processor.mapping.Annotation;
import dev.lintel.processor.mapping.AnnotationUse;
import dev.lintel.processor.mapping.Annotations;
import dev.lintel.processor.mapping.JavaType;
import dev.lintel.processor.mapping.JavaType.Declared;
import dev.lintel.processor.mapping.Member;
import dev.lintel.schema.model.Column;
import dev.lintel.schema.name.Identifier;
import dev.lintel.schema.type.PlainType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What tells the rows of a collection apart: an order column, a map's key, or in a set the element itself. A bag has nothing
 * of the kind, and its table no primary key.
 */
final class CollectionKeys {

    private final Linked linked;
    private final Drafts drafts;
    private final JoinTables joinTables;
    private final AttributeMapper mapper;

    CollectionKeys(Linked linked, Keys keys, Drafts drafts) {
        this.linked = linked;
        this.drafts = drafts;
        this.joinTables = new JoinTables(linked, keys, drafts);
        this.mapper = new AttributeMapper(linked, keys, drafts, p -> {});
    }

    void add(Attribute attribute, TableDraft table, List<Identifier> owner, List<Identifier> element, Scope scope) {
        List<Identifier> distinct = new ArrayList<>();
        Optional<AnnotationUse> order = attribute.annotation(Jpa.ORDER_COLUMN);
        if (order.isPresent()) {
            Identifier name = order.get()
                    .text("name")
                    .map(Naming::explicit)
                    .orElseGet(() -> linked.options()
                            .naming()
                            .implicit(attribute.member().name() + "_ORDER"));
            table.column(
                    Column.of(name.value(), PlainType.INTEGER),
                    Optional.empty(),
                    order.get().place());
            distinct.add(name);
        } else if (attribute.type() instanceof Declared map
                && map.arguments().size() == 2
                && !attribute.member().has(Jpa.MAP_KEY)) {
            distinct.addAll(mapKey(attribute, map.arguments().get(0), table, scope));
        } else if (attribute.type().is("java.util.Set") || attribute.type().is("java.util.SortedSet")) {
            distinct.addAll(element);
        }
        boolean allSet = !distinct.isEmpty()
                && distinct.stream()
                        .allMatch(c ->
                                table.column(c).map(d -> !d.column().nullable()).orElse(false));
        if (allSet) {
            owner.forEach(table::key);
            distinct.forEach(table::key);
        }
    }

    private List<Identifier> mapKey(Attribute attribute, JavaType key, TableDraft table, Scope scope) {
        Optional<EntityMapping> entity = linked.entities().find(key);
        if (entity.isPresent()) {
            List<AnnotationUse> said =
                    attribute.member().annotations().findAll(Jpa.MAP_KEY_JOIN_COLUMN, attribute.place());
            return joinTables.refer(
                    table,
                    entity.get(),
                    Optional.of(said),
                    Optional.empty(),
                    attribute.member().name() + "_KEY",
                    attribute);
        }
        Member member = member(attribute.member());
        Attribute keyAttribute = new Attribute(
                attribute.entity(),
                attribute.path() + ".key",
                attribute.declaredBy(),
                member,
                key,
                attribute.annotation(Jpa.MAP_KEY_COLUMN));
        if (AttributeKind.of(keyAttribute, linked.types()) == AttributeKind.EMBEDDED) {
            List<DerivedColumn> before = table.columns();
            Overrides overrides = Overrides.on(attribute.member().annotations(), attribute.place())
                    .under("key");
            mapper.embeddable(
                    keyAttribute,
                    key,
                    new Scope(scope.entity(), table, attribute.path() + ".key.", overrides, false, false, Map.of()));
            return table.columns().stream()
                    .filter(c -> !before.contains(c))
                    .map(c -> c.name().column())
                    .toList();
        }
        Optional<BasicColumn> column = linked.columns().of(keyAttribute, drafts.problems());
        if (column.isEmpty()) {
            return List.of();
        }
        Column derived = column.get().column().withNullable(false);
        column.get().stored().ifPresent(drafts::use);
        table.column(derived, Optional.of(keyAttribute), attribute.place());
        return List.of(derived.name());
    }

    /** The attribute's declaration as its map's keys see it. */
    private static Member member(Member map) {
        List<Annotation> own = new ArrayList<>();
        for (Annotation annotation : map.annotations().all()) {
            if (annotation.type().equals(Jpa.MAP_KEY_ENUMERATED)) {
                own.add(new Annotation(Jpa.ENUMERATED, annotation.values()));
            }
        }
        return new Member(
                map.name() + "_KEY", map.kind(), map.accessor(), map.type(), new Annotations(own), Optional.empty());
    }
}
