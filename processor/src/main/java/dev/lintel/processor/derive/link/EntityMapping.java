package dev.lintel.processor.derive.link;

import dev.lintel.processor.derive.names.Hibernate;
import dev.lintel.processor.derive.names.Jpa;
import dev.lintel.processor.derive.names.LogicalName;
import dev.lintel.processor.mapping.AnnotationUse;
import dev.lintel.processor.mapping.Member;
import dev.lintel.processor.mapping.Place;
import dev.lintel.processor.mapping.TypeRecord;
import dev.lintel.schema.name.QualifiedName;
import java.util.List;
import java.util.Optional;

/**
 * An entity, linked.
 *
 * @param lineage its ancestors with their type variables bound; the entity itself is the last
 * @param parent the nearest superclass that is an entity
 * @param root the topmost superclass that is an entity; itself where there is none
 * @param inheritance how the hierarchy is stored
 * @param access where the hierarchy's mapping stands
 * @param name the entity's name: {@code @Entity(name)}, or the binary name without its package, as Hibernate has it
 * @param table the table that its own attributes are in: the root's for a single table
 * @param logicalTable its name before the naming strategy
 * @param module the module that it is of, where that is another one and was compiled with Lintel
 */
public record EntityMapping(
        TypeRecord type,
        List<Ancestor> lineage,
        Optional<String> parent,
        String root,
        Inheritance inheritance,
        Access access,
        String name,
        QualifiedName table,
        LogicalName logicalTable,
        Optional<OtherModule> module) {

    /** How a hierarchy is stored (Jakarta Persistence 3.2, section 2.14). */
    public enum Inheritance {
        SINGLE_TABLE,
        JOINED,
        TABLE_PER_CLASS
    }

    public boolean isRoot() {
        return parent.isEmpty();
    }

    /** Whether its rows come of a query, so that no table is made for them and nothing can refer to them. */
    public boolean isQuery() {
        return lineage.stream()
                .map(Ancestor::type)
                .anyMatch(t -> t.has(Jpa.ENTITY) && (t.has(Hibernate.SUBSELECT) || t.has(Hibernate.VIEW)));
    }

    /** Whether it has a table of its own. */
    public boolean hasTable() {
        return !isQuery()
                && switch (inheritance) {
                    case SINGLE_TABLE -> isRoot();
                    case JOINED -> true;
                    case TABLE_PER_CLASS -> !type.isAbstract();
                };
    }

    /** The annotation on the entity, or on the nearest mapped superclass that has it. */
    public Optional<AnnotationUse> inherited(String annotation) {
        for (int i = lineage.size() - 1; i >= 0; i--) {
            Ancestor ancestor = lineage.get(i);
            Optional<AnnotationUse> found = ancestor.type().annotation(annotation);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** Where the attribute is declared that a dotted path begins with; the entity itself if there is none. */
    public Place place(String path) {
        String name = path.substring(0, path.indexOf('.') < 0 ? path.length() : path.indexOf('.'));
        for (Ancestor ancestor : lineage) {
            for (Member member : access.persistent(ancestor.type())) {
                if (member.name().equals(name)) {
                    return ancestor.type().place(member);
                }
            }
        }
        return type.place();
    }

    /** Whether the entity or a mapped superclass below its parent declares the attribute that a dotted path begins with. */
    public boolean isOwn(String path) {
        String declaring = place(path).type();
        return own().stream().anyMatch(a -> a.type().name().equals(declaring));
    }

    /** The ancestors whose attributes are in the entity's own table for a joined hierarchy: those below the parent. */
    public List<Ancestor> own() {
        int first = 0;
        for (int i = 0; i < lineage.size() - 1; i++) {
            if (lineage.get(i).type().has(Jpa.ENTITY)) {
                first = i + 1;
            }
        }
        return lineage.subList(first, lineage.size());
    }
}
