package dev.lintel.processor.derive.table;

import dev.lintel.processor.derive.Attribute;
import dev.lintel.processor.derive.DeriveOptions;
import dev.lintel.processor.derive.DerivedColumn;
import dev.lintel.processor.derive.DerivedTable;
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
import dev.lintel.schema.name.Identifier;
import dev.lintel.schema.name.QualifiedName;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The tables of {@code @ElementCollection} (Jakarta Persistence 3.2, section 11.1.8). */
final class CollectionTables {

    /** What speaks of the collection as a whole, not of what it holds. */
    private static final Set<String> OF_THE_WHOLE = Set.of(Jpa.NOT_NULL, Jpa.NOT_EMPTY, Jpa.NON_NULL);

    private final Linked linked;
    private final Drafts drafts;
    private final JoinTables joinTables;
    private final AttributeMapper mapper;
    private final CollectionKeys collectionKeys;

    CollectionTables(Linked linked, Keys keys, Drafts drafts, CollectionKeys collectionKeys) {
        this.linked = linked;
        this.drafts = drafts;
        this.joinTables = new JoinTables(linked, keys, drafts);
        this.mapper = new AttributeMapper(linked, keys, drafts, p -> {});
        this.collectionKeys = collectionKeys;
    }

    void add(Attribute attribute, Scope scope) {
        Optional<JavaType> element = PluralMapper.element(attribute.type());
        if (element.isEmpty()) {
            return;
        }
        Optional<AnnotationUse> said = attribute.annotation(Jpa.COLLECTION_TABLE);
        EntityMapping owner = scope.entity();
        TableDraft table = drafts.create(new DerivedTable(
                name(attribute, owner, said),
                DerivedTable.Kind.COLLECTION,
                owner.type().name(),
                said.map(AnnotationUse::place)
                        .orElseGet(() -> JoinTables.association(attribute).place())));
        table.comment(attribute.member().documentation());
        List<Identifier> ownerColumns = joinTables.refer(
                table,
                owner,
                said.map(c -> c.nestedAll("joinColumns")),
                said.flatMap(c -> c.nested("foreignKey")),
                owner.name(),
                attribute);
        List<DerivedColumn> before = table.columns();
        element(attribute, element.get(), table, scope);
        List<Identifier> elementColumns = table.columns().stream()
                .filter(c -> !before.contains(c))
                .map(c -> c.name().column())
                .toList();
        collectionKeys.add(attribute, table, ownerColumns, elementColumns, scope);
        said.ifPresent(c -> JoinTables.uniqueConstraints(table, c));
    }

    private void element(Attribute attribute, JavaType type, TableDraft table, Scope scope) {
        boolean isMap = attribute.type() instanceof Declared declared
                && declared.arguments().size() == 2;
        Attribute element = new Attribute(
                attribute.entity(),
                attribute.path(),
                attribute.declaredBy(),
                member(attribute.member()),
                type,
                attribute.column());
        Overrides all = Overrides.on(attribute.member().annotations(), attribute.place());
        Overrides overrides = isMap ? all.under("value").over(all) : all;
        Scope inside = new Scope(scope.entity(), table, attribute.path() + ".", overrides, false, false, Map.of());
        if (AttributeKind.of(element, linked.types()) == AttributeKind.EMBEDDED) {
            mapper.embeddable(element, type, inside);
        } else {
            mapper.map(element, inside);
        }
    }

    /** The attribute's declaration as its elements see it. */
    private static Member member(Member collection) {
        List<Annotation> own = collection.annotations().all().stream()
                .filter(a -> !OF_THE_WHOLE.contains(a.type()) && !a.type().equals(Jpa.ELEMENT_COLLECTION))
                .toList();
        return new Member(
                collection.name(),
                collection.kind(),
                collection.accessor(),
                collection.type(),
                new Annotations(own),
                Optional.empty());
    }

    private QualifiedName name(Attribute attribute, EntityMapping owner, Optional<AnnotationUse> said) {
        DeriveOptions options = linked.options();
        Optional<Identifier> schema =
                said.flatMap(c -> c.text("schema")).map(Naming::explicit).or(options::schema);
        Identifier name = said.flatMap(c -> c.text("name"))
                .map(Naming::explicit)
                .orElseGet(() -> options.naming()
                        .implicit(owner.name() + "_" + attribute.member().name()));
        return new QualifiedName(schema, name);
    }
}
