package dev.lintel.processor.derive.rule;

import dev.lintel.processor.derive.Problems;
import dev.lintel.processor.derive.link.Ancestor;
import dev.lintel.processor.derive.link.Bindings;
import dev.lintel.processor.derive.link.EntityMapping;
import dev.lintel.processor.derive.link.Lineage;
import dev.lintel.processor.derive.link.Types;
import dev.lintel.processor.derive.names.Jpa;
import dev.lintel.processor.mapping.AnnotationUse;
import dev.lintel.processor.mapping.JavaType.Declared;
import dev.lintel.processor.mapping.Member;
import dev.lintel.processor.mapping.TypeRecord;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** A key of several attributes is a class of its own (Jakarta Persistence 3.2, section 2.4). */
final class IdClasses {

    private final Types types;
    private final Problems problems;

    IdClasses(Types types, Problems problems) {
        this.types = types;
        this.problems = problems;
    }

    void check(EntityMapping entity) {
        if (!entity.isRoot()) {
            return;
        }
        Map<String, AnnotationUse> ids = annotated(entity, Jpa.ID);
        Map<String, AnnotationUse> embedded = annotated(entity, Jpa.EMBEDDED_ID);
        Optional<AnnotationUse> idClass = entity.inherited(Jpa.ID_CLASS);
        if (!ids.isEmpty() && !embedded.isEmpty()) {
            problems.add(
                    "broken-mapping",
                    embedded.values().iterator().next().place(),
                    entity.type().place() + " has an @Id too, " + String.join(", ", ids.keySet()),
                    "@EmbeddedId alone");
        } else if (ids.size() > 1 && idClass.isEmpty()) {
            List<AnnotationUse> all = new ArrayList<>(ids.values());
            problems.doubt(
                    "missing-id-class",
                    all.get(1).place(),
                    entity.type().place() + " has " + ids.size() + " ids, " + String.join(", ", ids.keySet())
                            + ", and no class for its key",
                    "@IdClass(" + entity.type().simpleName()
                            + "Id.class) on the entity, with a record of these attributes");
        }
        idClass.ifPresent(use -> matches(entity, use, ids.keySet()));
    }

    /** The ids by their names, in the order of their declaration. */
    private static Map<String, AnnotationUse> annotated(EntityMapping entity, String annotation) {
        Map<String, AnnotationUse> found = new LinkedHashMap<>();
        for (Ancestor ancestor : entity.lineage()) {
            for (Member member :
                    ancestor.hasState() ? entity.access().persistent(ancestor.type()) : List.<Member>of()) {
                member.annotations()
                        .find(annotation, ancestor.type().place(member))
                        .ifPresent(use -> found.putIfAbsent(member.name(), use));
            }
        }
        return found;
    }

    private void matches(EntityMapping entity, AnnotationUse idClass, Set<String> ids) {
        Optional<TypeRecord> type = idClass.type("value")
                .flatMap(t -> t instanceof Declared declared ? types.find(declared.name()) : Optional.empty());
        if (type.isEmpty()) {
            return;
        }
        Set<String> known = new TreeSet<>();
        for (Ancestor ancestor : Lineage.of(type.get(), Bindings.NONE, types)) {
            ancestor.type().members().forEach(m -> known.add(m.name()));
        }
        Set<String> missing = new TreeSet<>(ids);
        missing.removeAll(known);
        // The class file of a dependency may have been stripped of what is private.
        if (!known.isEmpty() && !missing.isEmpty()) {
            problems.add(
                    "broken-mapping",
                    idClass.place(),
                    type.get().place() + " is the id class of " + entity.type().place() + ", and has no "
                            + String.join(", ", missing),
                    "attributes by the names of the ids: " + String.join(", ", ids));
        }
    }
}
