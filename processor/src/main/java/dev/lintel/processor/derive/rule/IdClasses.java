package dev.lintel.processor.derive.rule;

import dev.lintel.processor.derive.Problems;
import dev.lintel.processor.derive.link.Ancestor;
import dev.lintel.processor.derive.link.Bindings;
import dev.lintel.processor.derive.link.EntityMapping;
import dev.lintel.processor.derive.link.Lineage;
import dev.lintel.processor.derive.link.Types;
import dev.lintel.processor.derive.names.Jpa;
import dev.lintel.processor.mapping.AnnotationUse;
import dev.lintel.processor.mapping.JavaType;
import dev.lintel.processor.mapping.Member;
import dev.lintel.processor.mapping.TypeRecord;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
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
        } else if (embedded.size() > 1) {
            List<AnnotationUse> all = new ArrayList<>(embedded.values());
            problems.add(
                    "broken-mapping",
                    all.get(1).place(),
                    entity.type().place() + " has " + embedded.size() + " @EmbeddedId, "
                            + String.join(", ", embedded.keySet()) + ", and an entity has one key",
                    "one @EmbeddedId with all of it");
        } else if (ids.size() > 1 && idClass.isEmpty()) {
            List<AnnotationUse> all = new ArrayList<>(ids.values());
            problems.add(
                    "missing-id-class",
                    all.get(1).place(),
                    entity.type().place() + " has " + ids.size() + " ids, " + String.join(", ", ids.keySet())
                            + ", and no class for its key",
                    "@IdClass(" + entity.type().simpleName()
                            + "Id.class) on the entity, with a record of these attributes");
        }
        idClass.ifPresent(use -> matches(entity, use, types(entity)));
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

    /** The types of the ids by their names. */
    private static Map<String, JavaType> types(EntityMapping entity) {
        Map<String, JavaType> found = new LinkedHashMap<>();
        for (Ancestor ancestor : entity.lineage()) {
            for (Member member :
                    ancestor.hasState() ? entity.access().persistent(ancestor.type()) : List.<Member>of()) {
                if (member.has(Jpa.ID)) {
                    found.putIfAbsent(member.name(), ancestor.bindings().apply(member.type()));
                }
            }
        }
        return found;
    }

    private void matches(EntityMapping entity, AnnotationUse idClass, Map<String, JavaType> ids) {
        Optional<TypeRecord> type = idClass.type("value").flatMap(types::find);
        if (type.isEmpty()) {
            return;
        }
        Map<String, JavaType> known = new TreeMap<>();
        for (Ancestor ancestor : Lineage.of(type.get(), Bindings.NONE, types)) {
            for (Member member : entity.access().persistent(ancestor.type())) {
                known.putIfAbsent(member.name(), ancestor.bindings().apply(member.type()));
            }
        }
        // The class file of a dependency may have been stripped of what is private.
        if (known.isEmpty()) {
            return;
        }
        String what =
                type.get().place() + " is the id class of " + entity.type().place() + ", and ";
        String fix = "attributes by the names and types of the ids: " + String.join(", ", ids.keySet());
        Set<String> missing = new TreeSet<>(ids.keySet());
        missing.removeAll(known.keySet());
        Set<String> more = new TreeSet<>(known.keySet());
        more.removeAll(ids.keySet());
        if (!missing.isEmpty()) {
            problems.add("broken-mapping", idClass.place(), what + "has no " + String.join(", ", missing), fix);
        } else if (!more.isEmpty()) {
            problems.add(
                    "broken-mapping",
                    idClass.place(),
                    what + "has " + String.join(", ", more) + " beside what the entity has as @Id",
                    fix);
        } else {
            ids.forEach(
                    (name, id) -> type(known.getOrDefault(name, id), id, what + name + " is of type ", idClass, fix));
        }
    }

    /** Of associations the id class has the key, whose type is another entity's matter. */
    private void type(JavaType key, JavaType id, String what, AnnotationUse idClass, String fix) {
        if (JavaTypes.isBasic(key)
                && JavaTypes.isBasic(id)
                && !JavaTypes.boxed(key).equals(JavaTypes.boxed(id))) {
            problems.add(
                    "broken-mapping",
                    idClass.place(),
                    what + JavaTypes.text(key) + " there and of type " + JavaTypes.text(id) + " in the entity",
                    fix);
        }
    }
}
