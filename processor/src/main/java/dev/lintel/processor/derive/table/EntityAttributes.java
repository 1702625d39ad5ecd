package dev.lintel.processor.derive.table;

import dev.lintel.processor.derive.Attribute;
import dev.lintel.processor.derive.Problems;
import dev.lintel.processor.derive.Validation;
import dev.lintel.processor.derive.link.Ancestor;
import dev.lintel.processor.derive.link.EntityMapping;
import dev.lintel.processor.derive.link.Overrides;
import dev.lintel.processor.derive.names.Jpa;
import dev.lintel.processor.mapping.AnnotationUse;
import dev.lintel.processor.mapping.Member;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;

/** Maps the attributes of an entity to the columns of a table: the key's first, then the others as they are declared. */
final class EntityAttributes {

    private final Linked linked;
    private final AttributeMapper mapper;
    private final Keys keys;
    private final MemberOrder order;
    private final Map<String, SecondaryTables> secondary = new TreeMap<>();

    EntityAttributes(Linked linked, Keys keys, Drafts drafts, MemberOrder order, Consumer<PluralAttribute> plurals) {
        this.linked = linked;
        this.keys = keys;
        this.order = order;
        this.mapper = new AttributeMapper(linked, keys, drafts, order, plurals);
    }

    /** The id attributes alone. */
    void mapKey(EntityMapping entity, TableDraft table) {
        map(entity, entity.lineage(), table, false, Part.KEY);
    }

    /** The attributes that are not part of the key, of all ancestors. */
    void mapRest(EntityMapping entity, TableDraft table) {
        map(entity, entity.lineage(), table, false, Part.REST);
    }

    /** The attributes that a subclass adds to its parent's. */
    void mapOwn(EntityMapping entity, TableDraft table, boolean optional) {
        map(entity, entity.own(), table, optional, Part.REST);
    }

    /** The secondary tables of an entity, with the attributes that are mapped so far. */
    SecondaryTables secondary(EntityMapping entity, Problems problems) {
        return secondary.computeIfAbsent(
                entity.type().name(), name -> SecondaryTables.of(entity, linked, keys, problems));
    }

    private enum Part {
        KEY,
        REST
    }

    private void map(EntityMapping entity, List<Ancestor> ancestors, TableDraft table, boolean optional, Part part) {
        Overrides outside = Overrides.NONE;
        for (Ancestor ancestor : entity.lineage()) {
            outside = Overrides.on(
                            ancestor.type().annotations(), ancestor.type().place())
                    .over(outside);
        }
        SecondaryTables others = part == Part.KEY ? SecondaryTables.NONE : secondary(entity, table.problems());
        Scope outer = new Scope(
                entity, table, "", outside, part == Part.KEY, optional, Map.of(), others, List.of(), Validation.ALL);
        Scope scope = outer.with(mapsId(entity, outer));
        IdClassMembers idClass = part == Part.KEY ? IdClassMembers.of(entity, linked.types()) : IdClassMembers.NONE;
        for (DeclaredMember declared : members(entity, ancestors, part)) {
            mapper.map(
                    part == Part.KEY
                            ? idClass.attribute(declared.by(), declared.member(), scope)
                            : scope.attribute(declared.by(), declared.member()),
                    scope);
        }
    }

    private List<DeclaredMember> members(EntityMapping entity, List<Ancestor> ancestors, Part part) {
        List<DeclaredMember> members = new ArrayList<>();
        Set<String> known = new HashSet<>();
        for (Ancestor ancestor : entity.lineage()) {
            if (!ancestor.hasState()) {
                continue;
            }
            for (Member member : entity.access().persistent(ancestor.type())) {
                boolean isKey = member.has(Jpa.ID) || member.has(Jpa.EMBEDDED_ID);
                // A getter that overrides another changes nothing for Hibernate, whatever stands on it.
                boolean isNew = known.add(member.name());
                if (isNew && ancestors.contains(ancestor) && isKey == (part == Part.KEY)) {
                    members.add(new DeclaredMember(ancestor, member));
                }
            }
        }
        return order.sort(members, IdClassMembers.idClass(entity, linked.types()));
    }

    /** The associations that give an id attribute its columns ({@code @MapsId}), by the id attribute's path. */
    private Map<String, Attribute> mapsId(EntityMapping entity, Scope scope) {
        Map<String, Attribute> all = new HashMap<>();
        String id = "";
        Set<String> ids = new HashSet<>();
        for (Ancestor ancestor : entity.lineage()) {
            for (Member member : entity.access().persistent(ancestor.type())) {
                if (member.has(Jpa.EMBEDDED_ID) || member.has(Jpa.ID)) {
                    id = member.name();
                    ids.add(id);
                }
            }
        }
        for (Ancestor ancestor : entity.lineage()) {
            for (Member member : entity.access().persistent(ancestor.type())) {
                Optional<AnnotationUse> maps =
                        member.annotations().find(Jpa.MAPS_ID, ancestor.type().place(member));
                boolean isAssociation = member.has(Jpa.MANY_TO_ONE) || member.has(Jpa.ONE_TO_ONE);
                if (maps.isPresent() && isAssociation) {
                    Optional<String> part = maps.get().text("value");
                    // An attribute of the id class is an attribute of the entity; one of an embedded id is inside of
                    // it.
                    boolean isOwn = part.isPresent() && ids.contains(part.get());
                    String inside = id;
                    String path =
                            isOwn ? part.get() : part.map(p -> inside + "." + p).orElse(id);
                    all.put(path, scope.attribute(ancestor, member));
                }
            }
        }
        return all;
    }
}
