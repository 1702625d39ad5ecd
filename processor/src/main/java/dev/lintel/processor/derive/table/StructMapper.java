package dev.lintel.processor.derive.table;

import dev.lintel.processor.derive.Attribute;
import dev.lintel.processor.derive.DerivedColumn;
import dev.lintel.processor.derive.DerivedTable;
import dev.lintel.processor.derive.Problems;
import dev.lintel.processor.derive.column.BasicColumn;
import dev.lintel.schema.model.CompositeType;
import dev.lintel.schema.name.QualifiedName;
import java.util.List;
import java.util.Optional;

/** Makes the composite types of embeddables that bear {@code @Struct}, and their columns. */
final class StructMapper {

    private final Linked linked;
    private final Drafts drafts;
    private final BasicMapper basics;

    StructMapper(Linked linked, Drafts drafts, BasicMapper basics) {
        this.linked = linked;
        this.drafts = drafts;
        this.basics = basics;
    }

    /** What the attributes of the composite type are put into, as if they were columns; empty where there can be none. */
    Optional<TableDraft> inside(Struct struct, Attribute holder, Scope scope) {
        Problems problems = scope.table().problems();
        if (scope.key()) {
            problems.add(
                    "broken-mapping",
                    holder.place(),
                    holder.place()
                            + " is an id and one column of a composite type (@Struct), which Hibernate makes no key of",
                    "no @Struct, for a column for each attribute");
            return Optional.empty();
        }
        if (scope.table().source().kind() == DerivedTable.Kind.COLLECTION) {
            problems.add(
                    "broken-mapping",
                    holder.place(),
                    holder.place()
                            + " is a collection table of a composite type (@Struct), which Hibernate does not start with",
                    "no @ElementCollection, for one column with an array of them");
            return Optional.empty();
        }
        return Optional.of(drafts.draft(new DerivedTable(
                struct.name(linked.options().schema()),
                DerivedTable.Kind.STRUCT,
                holder.entity(),
                struct.said().place(),
                struct.said().placeOf("name"))));
    }

    /** Adds the type of what was put there, and the column. */
    void add(Struct struct, TableDraft inside, Attribute holder, Scope scope) {
        QualifiedName name = inside.name();
        List<DerivedColumn> attributes = new StructOrder(linked, inside).of(struct);
        StoredStruct stored = new StoredStruct(
                new CompositeType(
                        name,
                        attributes.stream()
                                .map(c -> new CompositeType.Attribute(
                                        c.name().column(), c.column().type()))
                                .toList()),
                inside);
        drafts.use(stored, struct.said().place());
        Scope in = scope.in(holder.column());
        Optional<BasicColumn> column =
                linked.columns().of(holder, struct.column(name), scope.table().problems());
        column.ifPresent(c -> {
            basics.add(c, holder, in);
            if (!struct.array()) {
                in.table()
                        .column(c.column().name())
                        .flatMap(added -> new StructCheck(drafts).of(added.column(), stored))
                        .ifPresent(check ->
                                Checks.add(in.table(), check, c.column().name().value(), holder.place()));
            }
        });
    }
}
