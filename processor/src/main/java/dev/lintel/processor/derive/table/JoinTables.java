package dev.lintel.processor.derive.table;

import dev.lintel.processor.derive.Attribute;
import dev.lintel.processor.derive.DerivedTable;
import dev.lintel.processor.derive.link.EntityMapping;
import dev.lintel.processor.derive.names.Jpa;
import dev.lintel.processor.derive.names.Naming;
import dev.lintel.processor.derive.table.JoinColumns.Pair;
import dev.lintel.processor.mapping.AnnotationUse;
import dev.lintel.schema.model.Column;
import dev.lintel.schema.name.Identifier;
import dev.lintel.schema.name.QualifiedName;
import java.util.List;
import java.util.Optional;

/** Tables that stand between two entities (Jakarta Persistence 3.2, section 11.1.27). */
final class JoinTables {

    private final Linked linked;
    private final Keys keys;
    private final Drafts drafts;
    private final JoinColumns joinColumns;
    private final Targets targets;

    JoinTables(Linked linked, Keys keys, Drafts drafts) {
        this.linked = linked;
        this.keys = keys;
        this.drafts = drafts;
        this.joinColumns = new JoinColumns(linked.options().naming());
        this.targets = new Targets(linked);
    }

    /**
     * A join table that was made.
     *
     * @param owner the columns that refer to the owner
     * @param target those that refer to the target
     */
    record Made(TableDraft table, List<Identifier> owner, List<Identifier> target) {}

    /** For a {@code @ManyToOne} or {@code @OneToOne}: each owner has at most one row. */
    void toOne(Attribute attribute, EntityMapping target, AnnotationUse joinTable, Scope scope) {
        Made made = create(attribute, target, Optional.of(joinTable), scope);
        made.owner().forEach(made.table()::key);
        if (attribute.member().has(Jpa.ONE_TO_ONE)) {
            Uniques.add(made.table(), made.target(), Optional.empty(), false, attribute.place());
        }
    }

    Made create(Attribute attribute, EntityMapping target, Optional<AnnotationUse> said, Scope scope) {
        EntityMapping owner = scope.entity();
        TableDraft table = drafts.create(new DerivedTable(
                name(owner, target, said),
                DerivedTable.Kind.JOIN,
                owner.type().name(),
                said.map(AnnotationUse::place)
                        .orElseGet(() -> association(attribute).place())));
        table.comment(attribute.member().documentation());
        String ownerPrefix = attribute.member().has(Jpa.MANY_TO_MANY)
                ? targets.inverseOf(attribute, target)
                        .map(d -> d.member().name())
                        .orElse(owner.name())
                : owner.name();
        List<Identifier> ownerColumns = refer(
                table,
                owner,
                said.map(j -> j.nestedAll("joinColumns")),
                said.flatMap(j -> j.nested("foreignKey")),
                ownerPrefix,
                attribute);
        List<Identifier> targetColumns = refer(
                table,
                target,
                said.map(j -> j.nestedAll("inverseJoinColumns")),
                said.flatMap(j -> j.nested("inverseForeignKey")),
                attribute.member().name(),
                attribute);
        said.ifPresent(j -> uniqueConstraints(table, j));
        return new Made(table, ownerColumns, targetColumns);
    }

    /** Adds columns and a foreign key that refer to an entity. */
    List<Identifier> refer(
            TableDraft table,
            EntityMapping entity,
            Optional<List<AnnotationUse>> said,
            Optional<AnnotationUse> foreignKey,
            String prefix,
            Attribute attribute) {
        List<AnnotationUse> uses = said.orElse(List.of());
        List<Pair> pairs = joinColumns.pair(
                uses, keys.of(entity), name -> keys.column(entity, name), prefix, table, attribute.place());
        for (Pair pair : pairs) {
            table.column(Column.of(pair.name().value(), pair.type()), Optional.of(attribute), attribute.place());
        }
        List<Identifier> columns = JoinColumns.names(pairs);
        if (!columns.isEmpty()) {
            Optional<AnnotationUse> key = foreignKey.or(() ->
                    uses.stream().flatMap(u -> u.nested("foreignKey").stream()).findFirst());
            ForeignKeys.add(
                    table,
                    columns,
                    entity.table(),
                    JoinColumns.references(pairs),
                    key,
                    ForeignKeys.onDelete(
                            attribute.member().annotations(),
                            attribute.place(),
                            association(attribute).place()),
                    uses.isEmpty() ? table.source().place() : uses.get(0).place());
        }
        return columns;
    }

    static void uniqueConstraints(TableDraft table, AnnotationUse holder) {
        for (AnnotationUse unique : holder.nestedAll("uniqueConstraints")) {
            List<Identifier> columns =
                    unique.texts("columnNames").stream().map(Naming::explicit).toList();
            Uniques.add(table, columns, unique.text("name"), true, unique.place());
        }
    }

    private QualifiedName name(EntityMapping owner, EntityMapping target, Optional<AnnotationUse> said) {
        Optional<Identifier> schema =
                said.flatMap(j -> j.text("schema")).map(Naming::explicit).or(linked.options()::schema);
        Identifier name = said.flatMap(j -> j.text("name"))
                .map(Naming::explicit)
                .orElseGet(() -> linked.options()
                        .naming()
                        .implicit(owner.table().name().value() + "_"
                                + target.table().name().value()));
        return new QualifiedName(schema, name);
    }

    static AnnotationUse association(Attribute attribute) {
        return List.of(Jpa.ONE_TO_MANY, Jpa.MANY_TO_MANY, Jpa.ELEMENT_COLLECTION, Jpa.MANY_TO_ONE, Jpa.ONE_TO_ONE)
                .stream()
                .flatMap(a -> attribute.annotation(a).stream())
                .findFirst()
                .orElseThrow();
    }
}
