package dev.lintel.processor.derive.table;

import dev.lintel.processor.derive.Attribute;
import dev.lintel.processor.derive.Problems;
import dev.lintel.processor.derive.link.EntityMapping;
import dev.lintel.processor.derive.names.Jpa;
import dev.lintel.processor.mapping.AnnotationUse;
import dev.lintel.schema.name.Identifier;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which attribute writes each column of a table: of one entity, no more than one may (Jakarta Persistence 3.2, section 11.1.9). */
final class ColumnWriters {

    private final Map<Identifier, Attribute> writers = new HashMap<>();
    private final Set<Identifier> discriminators = new HashSet<>();
    private final Problems problems;

    ColumnWriters(Problems problems) {
        this.problems = problems;
    }

    /** Takes note of the column that tells the classes of a hierarchy apart, which no attribute may write. */
    void discriminator(Identifier column) {
        discriminators.add(column);
    }

    /** Takes note of an attribute of an entity, as the annotation of its column has it. */
    void add(Identifier column, Attribute attribute, Optional<AnnotationUse> use, EntityMapping entity) {
        if (use.filter(ColumnWriters::isElsewhere).isPresent()) {
            return;
        }
        if (discriminators.contains(column)) {
            problems.add(
                    "broken-mapping",
                    use.map(AnnotationUse::place).orElseGet(attribute::place),
                    entity.type().simpleName() + "." + attribute.path() + " writes the column " + column
                            + ", which is the discriminator of the hierarchy",
                    "insertable = false and updatable = false, or a name of its own");
        }
        Attribute first = writers.putIfAbsent(column, attribute);
        if (first == null
                || first.path().equals(attribute.path())
                || !first.entity().equals(attribute.entity())) {
            return;
        }
        boolean starts = isBesideKey(first, attribute, entity);
        problems.add(
                starts ? "nonportable-mapping" : "broken-mapping",
                attribute.isEmbedded()
                        ? entity.place(attribute.path())
                        : use.map(AnnotationUse::place).orElseGet(attribute::place),
                entity.type().simpleName() + "." + attribute.path() + " writes the column " + column + ", which "
                        + first.path() + " writes already"
                        + (starts ? "; Hibernate starts with it, and no INSERT works" : ""),
                attribute.isEmbedded()
                        ? "@AttributeOverride(name = \"…\", column = @Column(name = \"…\")) on one of them"
                        : "a name of its own, or insertable = false and updatable = false on one of them");
    }

    /** Of the columns of an id class Hibernate does not ask at its start who else writes them; then each INSERT has the column twice. */
    private static boolean isBesideKey(Attribute first, Attribute second, EntityMapping entity) {
        return entity.inherited(Jpa.ID_CLASS).isPresent()
                && first.member().has(Jpa.ID) != second.member().has(Jpa.ID);
    }

    /** Whether nothing is written there: it is only read, or it is the key. */
    private static boolean isElsewhere(AnnotationUse use) {
        boolean isRead = use.flag("insertable").filter(i -> !i).isPresent()
                && use.flag("updatable").filter(u -> !u).isPresent();
        return isRead || use.annotation().type().equals(Jpa.PRIMARY_KEY_JOIN_COLUMN);
    }
}
