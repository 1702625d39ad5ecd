package dev.lintel.processor.derive.table;

import dev.lintel.processor.derive.Attribute;
import dev.lintel.processor.derive.DerivedColumn;
import dev.lintel.processor.derive.DerivedTable;
import dev.lintel.processor.derive.Validation;
import dev.lintel.processor.derive.link.EntityMapping;
import dev.lintel.processor.derive.link.Overrides;
import dev.lintel.processor.derive.names.Hibernate;
import dev.lintel.processor.derive.names.Jpa;
import dev.lintel.processor.derive.names.LogicalName;
import dev.lintel.processor.mapping.Annotation;
import dev.lintel.processor.mapping.AnnotationUse;
import dev.lintel.processor.mapping.AnnotationValue;
import dev.lintel.processor.mapping.Annotations;
import dev.lintel.processor.mapping.Member;
import dev.lintel.schema.name.Identifier;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The tables of {@code @ElementCollection} (Jakarta Persistence 3.2, section 11.1.8). */
final class CollectionTables {

    /** What speaks of the collection as a whole, not of what it holds. */
    private static final Set<String> OF_THE_WHOLE = Set.of(Jpa.NON_NULL);

    private final Linked linked;
    private final Drafts drafts;
    private final References references;
    private final AttributeMapper mapper;
    private final CollectionKeys collectionKeys;

    CollectionTables(Linked linked, Keys keys, Drafts drafts, CollectionKeys collectionKeys) {
        this.linked = linked;
        this.drafts = drafts;
        this.references = new References(linked, keys);
        this.mapper = new AttributeMapper(linked, keys, drafts, MemberOrder.DECLARED, p -> {});
        this.collectionKeys = collectionKeys;
    }

    /** Adds one, unless nothing says what the collection holds. */
    Optional<TableDraft> add(Attribute attribute, Scope scope) {
        Optional<CollectionShape> shape = CollectionShape.of(attribute);
        return shape.map(s -> add(attribute, s, scope));
    }

    private TableDraft add(Attribute attribute, CollectionShape shape, Scope scope) {
        Optional<AnnotationUse> said = scope.collectionTable(attribute);
        EntityMapping owner = scope.entity();
        TableDraft table = drafts.draft(new DerivedTable(
                SaidTable.name(said, linked.options(), () -> implicit(attribute, owner)),
                DerivedTable.Kind.COLLECTION,
                owner.type().name(),
                said.map(AnnotationUse::place)
                        .orElseGet(() -> Associations.of(attribute).place()),
                SaidTable.namePlace(said, attribute.place())));
        table.comment(attribute.member().documentation());
        List<Identifier> ownerColumns = references.add(
                table,
                owner,
                said.map(c -> c.nestedAll("joinColumns")).orElse(List.of()),
                ForeignKeys.said(
                        said,
                        "foreignKey",
                        said.map(c -> c.nestedAll("joinColumns")).orElse(List.of())),
                JoinColumns.prefixed(owner.name(), owner),
                attribute);
        List<DerivedColumn> before = table.columns();
        element(attribute, shape, table, scope);
        List<Identifier> elementColumns = table.addedSince(before);
        List<Identifier> index = collectionKeys.addIndex(attribute, shape, table, scope);
        said.ifPresent(c -> new SaidTable(c, linked).apply(table));
        TableDraft taken = drafts.collection(table);
        collectionKeys.addKey(attribute, shape, taken, ownerColumns, elementColumns, index);
        return taken;
    }

    private void element(Attribute attribute, CollectionShape shape, TableDraft table, Scope scope) {
        Overrides all = Overrides.on(attribute.member().annotations(), attribute.place());
        Attribute element = new Attribute(
                attribute.entity(),
                attribute.path(),
                attribute.declaredBy(),
                member(attribute.member()),
                shape.element(),
                attribute.column(),
                all.convert("value").or(attribute::convert),
                Validation.OF_COLLECTION);
        Overrides overrides = shape.key().isPresent() ? all.under("value").over(all) : all;
        Scope inside = Scope.ofCollection(scope.entity(), table, attribute.path() + ".", overrides);
        if (AttributeKind.of(element, linked.types()) == AttributeKind.EMBEDDED) {
            mapper.embeddable(element, shape.element(), inside);
        } else {
            mapper.map(element, inside);
        }
    }

    /** The attribute's declaration as its elements see it. */
    private static Member member(Member collection) {
        List<Annotation> own = collection.annotations().all().stream()
                .filter(a -> !OF_THE_WHOLE.contains(a.type()) && !a.type().equals(Jpa.ELEMENT_COLLECTION))
                .map(a -> a.type().equals(Hibernate.TIME_ZONE_STORAGE) ? withoutZone(a) : a)
                .toList();
        return new Member(
                collection.name(),
                collection.kind(),
                collection.accessor(),
                collection.type(),
                new Annotations(own),
                Optional.empty());
    }

    /** Elements have no second column for their zone: Hibernate keeps their moments alone. */
    private static Annotation withoutZone(Annotation storage) {
        AnnotationValue said = storage.values().get("value");
        if (!(said instanceof AnnotationValue.Constant constant)) {
            return storage;
        }
        String kept = switch (constant.name()) {
            case "COLUMN" -> "NORMALIZE";
            case "AUTO" -> "NATIVE";
            default -> constant.name();
        };
        return new Annotation(storage.type(), Map.of("value", new AnnotationValue.Constant(kept)));
    }

    private static LogicalName implicit(Attribute attribute, EntityMapping owner) {
        return LogicalName.implicit(attribute.member().name())
                .after(owner.name())
                .quotedWith(owner.logicalTable());
    }
}
