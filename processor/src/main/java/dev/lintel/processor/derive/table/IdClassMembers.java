package dev.lintel.processor.derive.table;

import dev.lintel.processor.derive.Attribute;
import dev.lintel.processor.derive.link.Ancestor;
import dev.lintel.processor.derive.link.Bindings;
import dev.lintel.processor.derive.link.EntityMapping;
import dev.lintel.processor.derive.link.Lineage;
import dev.lintel.processor.derive.link.Types;
import dev.lintel.processor.derive.names.Jpa;
import dev.lintel.processor.mapping.Member;
import dev.lintel.processor.mapping.TypeRecord;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The attributes of an id class that is mapped itself. Where one of them bears an annotation of a mapping, Hibernate takes all
 * columns of the key from the id class, and what stands on the entity's own attributes does not count.
 */
final class IdClassMembers {

    private static final List<String> MAPPED = List.of(
            Jpa.COLUMN,
            Jpa.ID,
            Jpa.GENERATED_VALUE,
            Jpa.ONE_TO_ONE,
            Jpa.ONE_TO_MANY,
            Jpa.MANY_TO_ONE,
            Jpa.MANY_TO_MANY);

    static final IdClassMembers NONE = new IdClassMembers(Map.of());

    private final Map<String, DeclaredMember> members;

    private IdClassMembers(Map<String, DeclaredMember> members) {
        this.members = members;
    }

    /** The class of the key, if it is one of its own. */
    static Optional<TypeRecord> idClass(EntityMapping entity, Types types) {
        return entity.inherited(Jpa.ID_CLASS).flatMap(use -> use.type("value")).flatMap(types::find);
    }

    static IdClassMembers of(EntityMapping entity, Types types) {
        Optional<TypeRecord> idClass = idClass(entity, types);
        boolean isMapped = idClass.isPresent()
                && idClass.get().members().stream()
                        .anyMatch(m -> MAPPED.stream().anyMatch(m::has));
        if (!isMapped) {
            return NONE;
        }
        Map<String, DeclaredMember> members = new TreeMap<>();
        for (Ancestor ancestor : Lineage.of(idClass.get(), Bindings.NONE, types)) {
            for (Member member : entity.access().persistent(ancestor.type())) {
                members.put(member.name(), new DeclaredMember(ancestor, member));
            }
        }
        return new IdClassMembers(members);
    }

    /** The attribute as the id class has it; as the entity has it where the id class is not mapped, or it is an association here. */
    Attribute attribute(Ancestor ancestor, Member member, Scope scope) {
        DeclaredMember declaration = members.get(member.name());
        return declaration == null || Associations.isOn(member)
                ? scope.attribute(ancestor, member)
                : scope.attribute(declaration.by(), declaration.member());
    }
}
