package dev.lintel.processor.derive.table;

import dev.lintel.processor.derive.DerivedTable;
import dev.lintel.processor.derive.link.EntityMapping;
import dev.lintel.processor.derive.link.EntityMapping.Inheritance;
import dev.lintel.processor.derive.names.Lintel;
import dev.lintel.processor.derive.table.TableDraft.Named;
import dev.lintel.processor.mapping.AnnotationUse;
import dev.lintel.processor.mapping.Place;
import dev.lintel.schema.model.CheckConstraint;
import dev.lintel.schema.model.Column;
import dev.lintel.schema.model.History;
import dev.lintel.schema.model.Index;
import dev.lintel.schema.model.PrimaryKey;
import dev.lintel.schema.model.Table;
import dev.lintel.schema.model.Trigger;
import dev.lintel.schema.name.QualifiedName;
import java.util.Optional;

/** Gives the tables of {@code @Audited} entities their histories, and the triggers that write them. */
final class Histories {

    private final Linked linked;
    private final Drafts drafts;

    Histories(Linked linked, Drafts drafts) {
        this.linked = linked;
        this.drafts = drafts;
    }

    /** Each table of the entity, if it is audited. */
    void add(EntityMapping entity, SecondaryTables secondary) {
        Optional<AnnotationUse> said = entity.inherited(Lintel.AUDITED);
        if (said.isEmpty()) {
            return;
        }
        Place place = place(said.get(), entity);
        if (!hasRowsOfItsOwn(entity)) {
            refuse(entity, place);
            return;
        }
        if (entity.hasTable()) {
            drafts.find(entity.table()).ifPresent(table -> add(entity, table, place));
        }
        secondary.all().forEach(s -> drafts.find(s.table().name()).ifPresent(table -> add(entity, table, place)));
    }

    /** The annotation, or the entity where that is on a class of a dependency. */
    private Place place(AnnotationUse audited, EntityMapping entity) {
        return linked.types().isOwn(audited.place().type())
                ? audited.place()
                : entity.type().place();
    }

    /** Whether the tables of the hierarchy hold all rows of the entity, and none that are not audited. */
    private boolean hasRowsOfItsOwn(EntityMapping entity) {
        return !entity.isQuery()
                && (entity.isRoot()
                        || entity.inheritance() == Inheritance.TABLE_PER_CLASS
                        || linked.entities()
                                .find(entity.root())
                                .flatMap(r -> r.inherited(Lintel.AUDITED))
                                .isPresent());
    }

    private void refuse(EntityMapping entity, Place place) {
        boolean isWhole = !entity.isQuery();
        drafts.problems()
                .add(
                        "broken-mapping",
                        place,
                        isWhole
                                ? entity.type().simpleName() + " is @Audited, and has rows in the tables of "
                                        + entity.root().substring(entity.root().lastIndexOf('.') + 1)
                                        + ", which hold those of other entities too"
                                : entity.type().simpleName()
                                        + " is @Audited, and has no table whose changes could be kept",
                        isWhole ? "@Audited on the root of the hierarchy" : "no @Audited here");
    }

    private void add(EntityMapping entity, TableDraft audited, Place place) {
        QualifiedName name = History.nameFor(audited.name());
        Trigger trigger = History.trigger(name);
        if (audited.triggers().contains(trigger)) {
            return;
        }
        Optional<TableDraft> taken = drafts.find(name);
        if (taken.isPresent()) {
            drafts.problems()
                    .add(
                            "name-collision",
                            place,
                            "the history of " + audited.name() + " would be " + name + ", which is the table of "
                                    + taken.get().source().place() + " already",
                            "@Table(name = \"…\") with another name, there or here");
            return;
        }
        fill(
                drafts.create(new DerivedTable(
                        name, DerivedTable.Kind.HISTORY, entity.type().name(), place, place)),
                History.table(name),
                place);
        audited.triggers().add(trigger);
    }

    private static void fill(TableDraft draft, Table history, Place place) {
        for (Column column : history.columns()) {
            draft.column(column, Optional.empty(), place);
        }
        history.primaryKey().map(PrimaryKey::columns).stream()
                .flatMap(c -> c.stream())
                .forEach(draft::key);
        for (CheckConstraint check : history.checks()) {
            draft.checks().add(new Named<>(check, check.name(), false, false, place));
        }
        for (Index index : history.indexes()) {
            draft.indexes().add(new Named<>(index, index.name(), false, false, place));
        }
        draft.comment(history.comment());
    }
}
