package dev.lintel.processor.derive.table;

import dev.lintel.processor.derive.Attribute;
import dev.lintel.processor.derive.DerivedColumn;
import dev.lintel.processor.derive.Validation;
import dev.lintel.processor.derive.column.BasicColumn;
import dev.lintel.processor.derive.column.Size;
import dev.lintel.processor.derive.link.EntityMapping;
import dev.lintel.processor.derive.link.Overrides;
import dev.lintel.processor.derive.names.Hibernate;
import dev.lintel.processor.derive.names.Jpa;
import dev.lintel.processor.derive.table.GeneratorSearch.Wanted;
import dev.lintel.processor.mapping.Annotation;
import dev.lintel.processor.mapping.AnnotationUse;
import dev.lintel.processor.mapping.Annotations;
import dev.lintel.processor.mapping.JavaType;
import dev.lintel.processor.mapping.Member;
import dev.lintel.schema.model.Column;
import dev.lintel.schema.name.Identifier;
import dev.lintel.schema.type.PlainType;
import dev.lintel.schema.type.SqlType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The columns of an order or of a map's key, and the primary key that comes of them. In a set the element itself tells rows
 * apart; in a bag nothing does, and its table has no primary key.
 */
final class CollectionKeys {

    /** Annotations that say of a map's keys what others say of an attribute. */
    private static final Map<String, String> OF_KEYS = Map.of(
            Jpa.MAP_KEY_ENUMERATED, Jpa.ENUMERATED,
            Jpa.MAP_KEY_TEMPORAL, Jpa.TEMPORAL,
            Hibernate.MAP_KEY_JAVA_TYPE, Hibernate.JAVA_TYPE,
            Hibernate.MAP_KEY_JDBC_TYPE, Hibernate.JDBC_TYPE,
            Hibernate.MAP_KEY_JDBC_TYPE_CODE, Hibernate.JDBC_TYPE_CODE,
            Hibernate.MAP_KEY_TYPE, Hibernate.TYPE);

    private final Linked linked;
    private final Drafts drafts;
    private final References references;
    private final AttributeMapper mapper;
    private final Generators generators;

    CollectionKeys(Linked linked, Keys keys, Drafts drafts) {
        this.linked = linked;
        this.drafts = drafts;
        this.references = new References(linked, keys);
        this.mapper = new AttributeMapper(linked, keys, drafts, MemberOrder.DECLARED, p -> {});
        this.generators = new Generators(linked, drafts);
    }

    /**
     * Makes the key of a table that holds nothing but the collection.
     *
     * @param index the columns of {@link #addIndex}
     */
    void addKey(
            Attribute attribute,
            CollectionShape shape,
            TableDraft table,
            List<Identifier> owner,
            List<Identifier> element,
            List<Identifier> index) {
        switch (shape.kind()) {
            case BAG -> {}
            case SET -> set(attribute, table, owner, element);
            case ROWS -> {
                table.withoutKey();
                index.forEach(table::key);
            }
            case MAP_BY_ATTRIBUTE -> key(table, owner, element);
            case LIST, MAP -> {
                if (!index.isEmpty()) {
                    table.withoutKey();
                    key(table, owner, index);
                }
            }
        }
    }

    /** Adds the columns of the order, of the map's key or of the row's own key, and gives their names. */
    List<Identifier> addIndex(Attribute attribute, CollectionShape shape, TableDraft table, Scope scope) {
        return switch (shape.kind()) {
            case LIST -> order(attribute, table);
            case MAP -> shape.key().map(k -> mapKey(attribute, k, table, scope)).orElse(List.of());
            case ROWS -> rowId(attribute, table, scope);
            case BAG, SET, MAP_BY_ATTRIBUTE -> List.of();
        };
    }

    private static void key(TableDraft table, List<Identifier> owner, List<Identifier> rest) {
        owner.forEach(table::key);
        rest.forEach(table::key);
    }

    /** Rows without a value in some column cannot be in a primary key, and large objects cannot be compared. */
    private static void set(Attribute attribute, TableDraft table, List<Identifier> owner, List<Identifier> element) {
        List<Column> columns = element.stream()
                .flatMap(e -> table.column(e).stream())
                .map(DerivedColumn::column)
                .toList();
        boolean isComparable = columns.stream().noneMatch(c -> c.type().equals(PlainType.OID));
        if (columns.isEmpty() || !table.key().isEmpty() || !table.uniques().isEmpty() || !isComparable) {
            return;
        }
        if (columns.stream().noneMatch(Column::nullable)) {
            key(table, owner, element);
            return;
        }
        List<Identifier> all = new ArrayList<>(owner);
        all.addAll(element);
        Uniques.add(table, all, Optional.empty(), false, attribute.place());
    }

    /** The column of Hibernate's {@code @CollectionId}: a key of its own for each row. */
    private List<Identifier> rowId(Attribute attribute, TableDraft table, Scope scope) {
        AnnotationUse said = attribute.annotation(Hibernate.COLLECTION_ID).orElseThrow();
        Optional<AnnotationUse> column = said.nested("column");
        Identifier name = linked.options()
                .naming()
                .explicit(column.flatMap(c -> c.text("name")).orElse("id"));
        Size size = column.flatMap(c -> c.whole("length"))
                .map(l -> Size.ofLength(l.intValue()))
                .orElse(Size.NONE);
        Optional<SqlType> defined = column.flatMap(c -> linked.columns().defined(c, drafts.problems()));
        SqlType type = defined.or(() -> attribute
                        .annotation(Hibernate.COLLECTION_ID_JDBC_TYPE_CODE)
                        .flatMap(c -> c.whole("value"))
                        .flatMap(c -> linked.columns().coded(c, size)))
                .or(() -> attribute
                        .annotation(Hibernate.COLLECTION_ID_JAVA_CLASS)
                        .flatMap(c -> c.type("idType"))
                        .flatMap(t -> linked.columns().typeOf(t, size)))
                .or(() -> attribute
                        .annotation(Hibernate.COLLECTION_ID_JAVA_TYPE)
                        .flatMap(c -> c.type("value"))
                        .flatMap(t -> linked.columns().describedBy(t, size)))
                .orElse(PlainType.BIGINT);
        table.column(Column.of(name.value(), type), Optional.empty(), said.place());
        said.text("generator").ifPresent(g -> generator(g, attribute, table, scope));
        return List.of(name);
    }

    private void generator(String name, Attribute attribute, TableDraft table, Scope scope) {
        if (name.equals("sequence")) {
            GeneratorObjects.useDefault(table, linked.options().naming(), drafts);
            return;
        }
        generators.described(new Wanted(Optional.of(name), attribute, scope.entity()));
    }

    private List<Identifier> order(Attribute attribute, TableDraft table) {
        AnnotationUse order = attribute.annotation(Jpa.ORDER_COLUMN).orElseThrow();
        Identifier name = order.text("name")
                .map(linked.options().naming()::explicit)
                .orElseGet(() ->
                        linked.options().naming().implicit(attribute.member().name() + "_ORDER"));
        boolean nullable = order.flag("nullable").orElse(true);
        SqlType type = linked.columns().defined(order, table.problems()).orElse(PlainType.INTEGER);
        table.column(Column.of(name.value(), type).withNullable(nullable), Optional.empty(), order.place());
        return List.of(name);
    }

    private List<Identifier> mapKey(Attribute attribute, JavaType key, TableDraft table, Scope scope) {
        Optional<EntityMapping> entity = linked.entities().find(key);
        if (entity.isPresent()) {
            return references.addMapKey(table, entity.get(), attribute);
        }
        Overrides all = Overrides.on(attribute.member().annotations(), attribute.place());
        Attribute keyAttribute = new Attribute(
                attribute.entity(),
                attribute.path() + ".key",
                attribute.declaredBy(),
                member(attribute.member()),
                key,
                attribute.annotation(Jpa.MAP_KEY_COLUMN),
                all.convert("key"),
                Validation.OF_COLLECTION);
        if (AttributeKind.of(keyAttribute, linked.types()) == AttributeKind.EMBEDDED) {
            List<DerivedColumn> before = table.columns();
            mapper.embeddable(
                    keyAttribute,
                    key,
                    Scope.ofCollection(scope.entity(), table, attribute.path() + ".key.", all.under("key")));
            return table.addedSince(before);
        }
        Optional<BasicColumn> column = linked.columns().of(keyAttribute, drafts.problems());
        if (column.isEmpty()) {
            return List.of();
        }
        column.get().stored().ifPresent(drafts::use);
        table.column(
                column.get().column(),
                Optional.of(keyAttribute),
                attribute.place(),
                column.get().said());
        return List.of(column.get().column().name());
    }

    /** The attribute's declaration as its map's keys see it. */
    private static Member member(Member map) {
        List<Annotation> own = new ArrayList<>();
        for (Annotation annotation : map.annotations().all()) {
            if (OF_KEYS.containsKey(annotation.type())) {
                own.add(new Annotation(OF_KEYS.get(annotation.type()), annotation.values()));
            }
        }
        return new Member(
                map.name() + "_KEY", map.kind(), map.accessor(), map.type(), new Annotations(own), Optional.empty());
    }
}
