package dev.lintel.processor.derive.table;

import dev.lintel.processor.derive.Attribute;
import dev.lintel.processor.derive.DerivedTable;
import dev.lintel.processor.derive.link.EntityMapping;
import dev.lintel.processor.derive.names.Hibernate;
import dev.lintel.processor.derive.names.Jpa;
import dev.lintel.processor.derive.names.LogicalName;
import dev.lintel.processor.mapping.AnnotationUse;
import dev.lintel.schema.name.Identifier;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Tables that stand between two entities (Jakarta Persistence 3.2, section 11.1.27). */
final class JoinTables {

    private final Linked linked;
    private final Drafts drafts;
    private final References references;
    private final Targets targets;

    JoinTables(Linked linked, Keys keys, Drafts drafts) {
        this.linked = linked;
        this.drafts = drafts;
        this.references = new References(linked, keys);
        this.targets = new Targets(linked);
    }

    /**
     * A join table that was made.
     *
     * @param owner the columns that refer to the owner
     * @param target those that refer to the target
     */
    record Made(TableDraft table, List<Identifier> owner, List<Identifier> target) {

        /** Whether the table holds something else beside the association. */
        boolean isShared() {
            return table.source().kind() != DerivedTable.Kind.JOIN;
        }
    }

    /** For a {@code @ManyToOne} or {@code @OneToOne}: each owner has at most one row, under the columns of its own key. */
    void toOne(Attribute attribute, EntityMapping target, AnnotationUse joinTable, Scope scope) {
        Made made = create(
                attribute,
                target,
                Optional.of(joinTable),
                k -> k.logical().quotedWith(scope.entity().logicalTable()),
                scope);
        constrain(made, Optional.of(joinTable));
        if (!made.isShared()) {
            made.owner().forEach(made.table()::key);
        }
        if (attribute.member().has(Jpa.ONE_TO_ONE)) {
            Uniques.add(made.table(), made.target(), Optional.empty(), false, attribute.place());
        }
    }

    /**
     * For a collection. The owner's columns are named after the other side's attribute, if there is one. What is said of the
     * table has to be added with {@link #constrain} when the columns of its order or of its map's key are there.
     */
    Made toMany(Attribute attribute, EntityMapping target, Optional<AnnotationUse> said, Scope scope) {
        String entity = scope.entity().name();
        String prefix = attribute.member().has(Jpa.MANY_TO_MANY)
                ? targets.inverseOf(attribute, target)
                        .map(d -> d.member().name())
                        .orElse(entity)
                : entity;
        return create(attribute, target, said, JoinColumns.prefixed(prefix, scope.entity()), scope);
    }

    /** Adds the constraints and indexes that are said of a table, once all of its columns are there. */
    void constrain(Made made, Optional<AnnotationUse> said) {
        said.ifPresent(j -> new SaidTable(j, linked).apply(made.table()));
    }

    private Made create(
            Attribute attribute,
            EntityMapping target,
            Optional<AnnotationUse> said,
            Function<KeyColumn, LogicalName> ownerNames,
            Scope scope) {
        EntityMapping owner = scope.entity();
        AnnotationUse association = Associations.of(attribute);
        DerivedTable source = new DerivedTable(
                SaidTable.name(said, linked.options(), () -> between(owner.logicalTable(), target.logicalTable())),
                DerivedTable.Kind.JOIN,
                owner.type().name(),
                said.map(AnnotationUse::place).orElse(association.place()),
                SaidTable.namePlace(said, attribute.place()));
        TableDraft table = drafts.draft(source);
        table.comment(attribute.member().documentation());
        List<AnnotationUse> ownerSaid =
                said.map(j -> j.nestedAll("joinColumns")).orElse(List.of());
        List<AnnotationUse> targetSaid =
                said.map(j -> j.nestedAll("inverseJoinColumns")).orElse(List.of());
        List<Identifier> ownerColumns = references.add(
                table,
                owner,
                ownerSaid,
                heeded(ForeignKeys.said(said, "foreignKey", ownerSaid), attribute, target, false),
                ownerNames,
                attribute);
        List<Identifier> targetColumns = references.addOther(
                table,
                target,
                targetSaid,
                heeded(ForeignKeys.said(said, "inverseForeignKey", targetSaid), attribute, target, true),
                JoinColumns.prefixed(attribute.member().name(), target),
                attribute);
        attribute
                .member()
                .annotations()
                .findAll(Hibernate.CHECK, attribute::place)
                .forEach(check -> Checks.add(table, check, "row"));
        return new Made(drafts.join(table), ownerColumns, targetColumns);
    }

    /**
     * What is said of a foreign key. Where nothing but Hibernate's rules counts, a wish for none is not heard everywhere: not for
     * the owner of one thing, not on the columns of the other side, and not where the other side has the collection too.
     */
    private Optional<AnnotationUse> heeded(
            Optional<AnnotationUse> said, Attribute attribute, EntityMapping target, boolean isOther) {
        if (!linked.options().plain() || !ForeignKeys.isNone(said)) {
            return said;
        }
        boolean isOfOne = AttributeKind.of(attribute, linked.types()) == AttributeKind.TO_ONE;
        boolean isOnColumn = said.filter(s -> s.place().path().contains("inverseJoinColumns"))
                .isPresent();
        boolean isUnheard = isOfOne && !isOther
                || isOnColumn
                || !isOfOne && targets.inverseOf(attribute, target).isPresent();
        return isUnheard ? Optional.empty() : said;
    }

    private static LogicalName between(LogicalName owner, LogicalName target) {
        return target.after(owner.text()).quotedWith(owner);
    }
}
