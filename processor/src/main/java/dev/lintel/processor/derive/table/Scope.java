package dev.lintel.processor.derive.table;

import dev.lintel.processor.derive.Attribute;
import dev.lintel.processor.derive.DerivedTable;
import dev.lintel.processor.derive.Validation;
import dev.lintel.processor.derive.column.ZoneColumn;
import dev.lintel.processor.derive.link.Ancestor;
import dev.lintel.processor.derive.link.EntityMapping;
import dev.lintel.processor.derive.link.Overrides;
import dev.lintel.processor.derive.names.Hibernate;
import dev.lintel.processor.derive.names.Jpa;
import dev.lintel.processor.mapping.Annotation;
import dev.lintel.processor.mapping.AnnotationUse;
import dev.lintel.processor.mapping.AnnotationValue;
import dev.lintel.processor.mapping.Member;
import dev.lintel.processor.mapping.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Where in an entity attributes are mapped.
 *
 * @param entity the entity
 * @param table the table that their columns go to
 * @param path the dotted path of the embeddable that they are in, with its last dot; empty for the entity itself
 * @param overrides what is said outside of their columns
 * @param key whether their columns are part of the primary key
 * @param optional whether their columns may be NULL whatever they say: those of a subclass in a single table
 * @param mapsId the associations that give the columns of id attributes, by the id attributes' paths
 * @param secondary the other tables of the entity, where attributes may ask for them
 * @param patterns what is put around the names of columns ({@code @EmbeddedColumnNaming}), the innermost first
 * @param validation what of Jakarta Validation counts inside
 */
record Scope(
        EntityMapping entity,
        TableDraft table,
        String path,
        Overrides overrides,
        boolean key,
        boolean optional,
        Map<String, Attribute> mapsId,
        SecondaryTables secondary,
        List<String> patterns,
        Validation validation) {

    /** What is in the table of a collection. */
    static Scope ofCollection(EntityMapping entity, TableDraft table, String path, Overrides overrides) {
        return new Scope(
                entity,
                table,
                path,
                overrides,
                false,
                false,
                Map.of(),
                SecondaryTables.NONE,
                List.of(),
                Validation.NONE);
    }

    /** The attribute as it is in this scope. */
    Attribute attribute(Ancestor declaredBy, Member member) {
        boolean isReference = member.has(Jpa.JOIN_COLUMN) && Associations.isOn(member);
        String columnType = isReference ? Jpa.JOIN_COLUMN : Jpa.COLUMN;
        Place place = declaredBy.type().place(member);
        boolean isZoned = ZoneColumn.isFor(member, place);
        Optional<AnnotationUse> column = overrides
                .column(isZoned ? ZoneColumn.momentOf(member) : member.name())
                .or(() -> member.annotations().find(columnType, place));
        Optional<AnnotationUse> convert =
                overrides.convert(member.name()).or(() -> Overrides.wholeConvert(member.annotations(), place));
        return new Attribute(
                entity.type().name(),
                path + member.name(),
                declaredBy.type(),
                member,
                declaredBy.bindings().apply(member.type()),
                patterns.isEmpty() || isZoned || columnType.equals(Jpa.JOIN_COLUMN)
                        ? column
                        : Optional.of(named(column, member, declaredBy)),
                convert,
                validation);
    }

    /** The inside of an embedded attribute. */
    Scope inside(Attribute embedded) {
        Overrides inner = Overrides.on(embedded.member().annotations(), embedded.place());
        TableDraft inTable = embedded.annotation(Hibernate.EMBEDDED_TABLE)
                .flatMap(t -> t.text("value"))
                .flatMap(secondary::named)
                .orElse(table);
        return new Scope(
                entity,
                inTable,
                embedded.path() + ".",
                overrides.under(embedded.member().name()).over(inner),
                key,
                optional,
                mapsId,
                secondary,
                patterns(embedded),
                validation(embedded));
    }

    /** The scope with what is mapped put elsewhere. */
    Scope within(TableDraft other) {
        return new Scope(
                entity, other, path, overrides, key, false, mapsId, SecondaryTables.NONE, patterns, validation);
    }

    private List<String> patterns(Attribute embedded) {
        Optional<AnnotationUse> said = embedded.annotation(Hibernate.EMBEDDED_COLUMN_NAMING);
        if (said.isEmpty()) {
            return patterns;
        }
        List<String> all = new ArrayList<>();
        all.add(said.get().text("value").orElse(embedded.member().name() + "_%s"));
        all.addAll(patterns);
        return all;
    }

    /** What the source says of a column, with its name as the embeddables around it want it. */
    private AnnotationUse named(Optional<AnnotationUse> column, Member member, Ancestor declaredBy) {
        String name = column.flatMap(c -> c.text("name")).orElse(member.name());
        for (String pattern : patterns) {
            name = pattern.replace("%s", name);
        }
        Map<String, AnnotationValue> values = new TreeMap<>();
        column.ifPresent(c -> values.putAll(c.annotation().values()));
        values.put("name", new AnnotationValue.Text(name));
        return new AnnotationUse(
                new Annotation(Jpa.COLUMN, values),
                column.map(AnnotationUse::place)
                        .orElseGet(() -> declaredBy.type().place(member)));
    }

    /** Of an embeddable only what is to be validated counts. */
    private Validation validation(Attribute embedded) {
        if (validation == Validation.NONE || !embedded.member().has(Jpa.VALID)) {
            return Validation.NONE;
        }
        return validation == Validation.ALL && embedded.member().has(Jpa.NOT_NULL)
                ? Validation.ALL
                : Validation.ALL_BUT_NOT_NULL;
    }

    Scope with(Map<String, Attribute> associations) {
        return new Scope(entity, table, path, overrides, key, optional, associations, secondary, patterns, validation);
    }

    /** The join table of an association, as it is said here or outside. */
    Optional<AnnotationUse> joinTable(Attribute attribute) {
        return overrides
                .association(attribute.member().name())
                .flatMap(o -> o.nested("joinTable"))
                .or(() -> attribute.annotation(Jpa.JOIN_TABLE));
    }

    /** The table of a collection. Hibernate takes {@code @CollectionTable} and {@code @JoinTable} for each other. */
    Optional<AnnotationUse> collectionTable(Attribute attribute) {
        return attribute.annotation(Jpa.COLLECTION_TABLE).or(() -> joinTable(attribute));
    }

    /** The join columns of a collection, as they are said here or outside. */
    List<AnnotationUse> joinColumns(Attribute attribute) {
        List<AnnotationUse> overridden = overrides
                .association(attribute.member().name())
                .map(o -> o.nestedAll("joinColumns"))
                .orElse(List.of());
        return overridden.isEmpty()
                ? attribute.member().annotations().findAll(Jpa.JOIN_COLUMN, attribute::place)
                : overridden;
    }

    /** The scope with the table that a {@code @Column} or {@code @JoinColumn} asks for. */
    Scope in(Optional<AnnotationUse> column) {
        Optional<String> wanted = column.flatMap(c -> c.text("table"));
        Optional<TableDraft> other = wanted.flatMap(secondary::named);
        boolean isOwn = wanted.isEmpty()
                || table.source().kind() != DerivedTable.Kind.ENTITY
                || SecondaryTables.isCalled(entity.logicalTable(), entity.table(), wanted.get());
        if (other.isEmpty() && !isOwn) {
            table.problems()
                    .add(
                            "broken-mapping",
                            column.orElseThrow().placeOf("table"),
                            entity.type().place() + " has no secondary table " + wanted.get(),
                            "@SecondaryTable(name = \"" + wanted.get() + "\") on the entity");
        }
        return other.map(o ->
                        new Scope(entity, o, path, overrides, key, optional, mapsId, secondary, patterns, validation))
                .orElse(this);
    }

    /** Whether rows are in the table only where this entity's attributes are. */
    boolean isApart() {
        return table.source().kind() == DerivedTable.Kind.SECONDARY;
    }

    /**
     * Whether columns may be NULL whatever else is said: rows of other classes of a single table have no value in them.
     *
     * @param saidNotNull whether the column's own annotation says {@code nullable = false}, which Hibernate takes at its word
     */
    boolean mayBeNull(boolean saidNotNull, boolean plain) {
        return optional && !isApart() && !(plain && saidNotNull);
    }
}
