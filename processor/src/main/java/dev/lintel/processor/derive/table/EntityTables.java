package dev.lintel.processor.derive.table;

import dev.lintel.processor.derive.DerivedTable;
import dev.lintel.processor.derive.link.Ancestor;
import dev.lintel.processor.derive.link.EntityMapping;
import dev.lintel.processor.derive.link.EntityMapping.Inheritance;
import dev.lintel.processor.derive.names.Hibernate;
import dev.lintel.processor.derive.names.Jpa;
import dev.lintel.processor.derive.names.LogicalName;
import dev.lintel.processor.derive.table.SecondaryTables.Secondary;
import dev.lintel.processor.mapping.AnnotationUse;
import dev.lintel.processor.mapping.TypeRecord;
import dev.lintel.schema.model.Column;
import dev.lintel.schema.name.Identifier;
import dev.lintel.schema.name.Identifiers;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Gives every entity its table, in three turns: the columns of entities, then the collections, which refer to those, then
 * what classes say of their tables, which may speak of any column.
 */
public final class EntityTables {

    private final Linked linked;
    private final Drafts drafts;
    private final Keys keys;
    private final EntityAttributes attributes;
    private final Discriminators discriminators;
    private final List<PluralAttribute> plurals = new ArrayList<>();

    public EntityTables(Linked linked, Drafts drafts) {
        this.linked = linked;
        this.drafts = drafts;
        this.keys = new Keys(linked);
        this.attributes = new EntityAttributes(linked, keys, drafts, MemberOrder.DECLARED, this::take);
        this.discriminators = new Discriminators(linked);
    }

    /** Makes the tables of all entities. */
    public void add() {
        for (EntityMapping entity : linked.entities().own()) {
            if (entity.hasTable()) {
                table(entity);
            } else if (entity.inheritance() == Inheritance.TABLE_PER_CLASS && !entity.isQuery()) {
                columns(entity, drafts.draft(source(entity)));
            } else if (entity.inheritance() == Inheritance.SINGLE_TABLE
                    && !linked.entities().isOwn(entity.root())) {
                Elsewhere.child(entity, drafts.problems());
            }
        }
        for (EntityMapping entity : linked.entities().own()) {
            for (Secondary secondary : secondary(entity).all()) {
                drafts.put(secondary.table());
            }
        }
        PluralMapper collections = new PluralMapper(linked, keys, drafts);
        inOrder(plurals).forEach(collections::map);
        LookupTables.addTo(drafts);
        TableAnnotations annotations = new TableAnnotations(linked);
        for (EntityMapping entity : linked.entities().own()) {
            drafts.find(entity.table()).ifPresent(table -> annotations.apply(entity, table));
            for (Secondary secondary : secondary(entity).all()) {
                drafts.find(secondary.table().name()).ifPresent(table -> annotations.apply(secondary, table));
            }
        }
        Histories histories = new Histories(linked, drafts);
        for (EntityMapping entity : linked.entities().own()) {
            histories.add(entity, secondary(entity));
        }
        new ReferencedColumns(linked.entities(), drafts).makeUnique();
    }

    /**
     * As Hibernate goes through them, the last one first. Where several share a table, the order decides on its key; within a
     * class they go by their names.
     */
    private static List<PluralAttribute> inOrder(List<PluralAttribute> plurals) {
        List<PluralAttribute> ordered = new ArrayList<>(plurals);
        ordered.sort(Comparator.comparing((PluralAttribute p) -> p.attribute().entity())
                .thenComparing(EntityTables::level)
                .thenComparing(p -> p.attribute().path())
                .reversed());
        return ordered;
    }

    /** A subclass with a table for all of its attributes has its parent's collections where the parent has them. */
    private void take(PluralAttribute plural) {
        EntityMapping entity = plural.scope().entity();
        if (entity.isOwn(plural.attribute().path()) || entity.inheritance() != Inheritance.TABLE_PER_CLASS) {
            plurals.add(plural);
        }
    }

    /** How far up the class is that declares the attribute, or the embedded one that it is in. */
    private static int level(PluralAttribute plural) {
        EntityMapping entity = plural.scope().entity();
        String declaring = entity.place(plural.attribute().path()).type();
        for (int i = 0; i < entity.lineage().size(); i++) {
            if (entity.lineage().get(i).type().name().equals(declaring)) {
                return i;
            }
        }
        return entity.lineage().size();
    }

    private SecondaryTables secondary(EntityMapping entity) {
        return attributes.secondary(entity, drafts.problems());
    }

    private void table(EntityMapping entity) {
        TableDraft table = drafts.draft(source(entity));
        columns(entity, table);
        drafts.put(table, isSpelledAlike(table) ? "shared-table" : "name-collision");
    }

    private static DerivedTable source(EntityMapping entity) {
        return new DerivedTable(
                entity.table(),
                DerivedTable.Kind.ENTITY,
                entity.type().name(),
                entity.type().place(),
                SaidTable.namePlace(
                        entity.type().annotation(Jpa.TABLE), entity.type().place()));
    }

    private void columns(EntityMapping entity, TableDraft table) {
        if (entity.inheritance() == Inheritance.JOINED && !entity.isRoot()) {
            parentKey(entity, table);
            attributes.mapOwn(entity, table, false);
            return;
        }
        attributes.mapKey(entity, table);
        boolean isClass = entity.type().kind() != TypeRecord.Kind.INTERFACE;
        if (table.key().isEmpty() && isClass && !hasBrokenKey(entity)) {
            drafts.problems()
                    .addWithFix(
                            "missing-primary-key",
                            entity.type().place(),
                            "the entity " + entity.type().simpleName() + " has no id, so its table has no primary key",
                            "@Id @GeneratedValue(strategy = GenerationType.IDENTITY) private Long id");
        }
        discriminators.add(entity, table);
        attributes.mapRest(entity, table);
        if (entity.inheritance() == Inheritance.SINGLE_TABLE) {
            subclasses(entity, table);
        }
    }

    /** An id that is there, but could not be mapped, is a problem of its own. */
    private static boolean hasBrokenKey(EntityMapping entity) {
        return entity.lineage().stream()
                .filter(Ancestor::hasState)
                .flatMap(a -> entity.access().persistent(a.type()).stream())
                .anyMatch(m -> m.has(Jpa.ID) || m.has(Jpa.EMBEDDED_ID));
    }

    private void subclasses(EntityMapping parent, TableDraft table) {
        for (EntityMapping child : linked.entities().children(parent)) {
            attributes.mapOwn(child, table, true);
            table.rows(child.type().name(), discriminators.rows(child));
            subclasses(child, table);
        }
    }

    /** A column of the parent's key that is referred to and is not there. */
    private void unknown(List<AnnotationUse> said, List<KeyColumn> key) {
        List<Identifier> names = key.stream().map(KeyColumn::name).toList();
        for (AnnotationUse use : said) {
            use.text("referencedColumnName")
                    .filter(name -> !names.contains(linked.options().naming().explicit(name)))
                    .ifPresent(name -> drafts.problems()
                            .add(
                                    "unknown-column",
                                    use.placeOf("referencedColumnName"),
                                    "the parent's key has no column " + name,
                                    "referencedColumnName with one of " + Identifiers.quoted(names)));
        }
    }

    /** The table of a joined subclass has its parent's key, and refers to the parent with it. */
    private void parentKey(EntityMapping entity, TableDraft table) {
        EntityMapping parent = entity.parent().flatMap(linked.entities()::find).orElseThrow();
        List<KeyColumn> own = keys.of(entity);
        for (KeyColumn column : own) {
            table.column(
                    Column.of(column.name().value(), column.type()),
                    Optional.empty(),
                    entity.type().place());
            table.key(column.name());
        }
        List<AnnotationUse> said = entity.type().annotations(Jpa.PRIMARY_KEY_JOIN_COLUMN);
        unknown(said, keys.of(parent));
        List<Identifier> columns = own.stream().map(KeyColumn::name).toList();
        if (!columns.isEmpty()) {
            ForeignKeys.add(
                    table,
                    columns,
                    parent.table(),
                    keys.of(parent).stream().map(KeyColumn::name).toList(),
                    said.stream().flatMap(u -> u.nested("foreignKey").stream()).findFirst(),
                    ForeignKeys.onDelete(
                            entity.type().annotations(),
                            entity.type().place(),
                            entity.type().place()),
                    said.isEmpty() ? entity.type().place() : said.get(0).place());
        }
    }

    /** What the source says the table means: a comment if it gives one, the class's Javadoc otherwise. */
    static Optional<String> comment(EntityMapping entity) {
        return entity.type()
                .annotation(Jpa.TABLE)
                .flatMap(t -> t.text("comment"))
                .or(() -> entity.type().annotation(Hibernate.COMMENT).flatMap(c -> c.text("value")))
                .or(() -> entity.type().documentation());
    }

    /** Whether the other entity of the table, if there is one, names it as this one does. Otherwise nobody means to share it. */
    private boolean isSpelledAlike(TableDraft table) {
        Optional<LogicalName> own = spelled(table);
        return drafts.find(table.name())
                .flatMap(this::spelled)
                .map(other -> own.equals(Optional.of(other)))
                .orElse(true);
    }

    private Optional<LogicalName> spelled(TableDraft table) {
        return linked.entities().find(table.source().owner()).map(EntityMapping::logicalTable);
    }
}
