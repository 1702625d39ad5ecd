package dev.lintel.processor.derive.table;

import dev.lintel.processor.derive.Attribute;
import dev.lintel.processor.derive.DerivedTable;
import dev.lintel.processor.derive.link.EntityMapping;
import dev.lintel.processor.derive.link.Overrides;
import dev.lintel.processor.derive.names.LogicalName;
import dev.lintel.processor.mapping.AnnotationUse;
import dev.lintel.schema.name.Identifier;
import java.util.List;
import java.util.Optional;

/** The tables of Hibernate's {@code @ManyToAny}. */
final class AnyTables {

    private final Linked linked;
    private final Drafts drafts;
    private final References references;
    private final AnyMapper elements;
    private final CollectionKeys collectionKeys;

    AnyTables(Linked linked, Keys keys, Drafts drafts, CollectionKeys collectionKeys) {
        this.linked = linked;
        this.drafts = drafts;
        this.references = new References(linked, keys);
        this.elements = new AnyMapper(linked);
        this.collectionKeys = collectionKeys;
    }

    Optional<TableDraft> add(Attribute attribute, Scope scope) {
        return CollectionShape.of(attribute).map(shape -> add(attribute, shape, scope));
    }

    private TableDraft add(Attribute attribute, CollectionShape shape, Scope scope) {
        Optional<AnnotationUse> said = scope.joinTable(attribute);
        EntityMapping owner = scope.entity();
        TableDraft table = drafts.draft(new DerivedTable(
                SaidTable.name(said, linked.options(), () -> implicit(owner)),
                DerivedTable.Kind.COLLECTION,
                owner.type().name(),
                said.map(AnnotationUse::place).orElseGet(attribute::place),
                SaidTable.namePlace(said, attribute.place())));
        table.comment(attribute.member().documentation());
        List<Identifier> ownerColumns = references.add(
                table,
                owner,
                said.map(j -> j.nestedAll("joinColumns")).orElse(List.of()),
                ForeignKeys.said(
                        said,
                        "foreignKey",
                        said.map(j -> j.nestedAll("joinColumns")).orElse(List.of())),
                JoinColumns.prefixed(owner.name(), owner),
                attribute);
        Optional<AnnotationUse> key =
                said.flatMap(j -> j.nestedAll("inverseJoinColumns").stream().findFirst());
        Scope inside = Scope.ofCollection(owner, table, attribute.path() + ".", Overrides.NONE);
        List<Identifier> element = elements.add(attribute, key, false, inside);
        List<Identifier> index = collectionKeys.addIndex(attribute, shape, table, scope);
        TableDraft taken = drafts.put(table);
        said.ifPresent(s -> new SaidTable(s, linked).apply(taken));
        collectionKeys.addKey(attribute, shape, taken, ownerColumns, element, index);
        return taken;
    }

    /** Hibernate puts the name of the other table behind the owner's, and there is none. */
    private static LogicalName implicit(EntityMapping owner) {
        return LogicalName.implicit("null").after(owner.logicalTable().text()).quotedWith(owner.logicalTable());
    }
}
