package dev.lintel.processor.derive.rule;

import dev.lintel.processor.derive.link.Ancestor;
import dev.lintel.processor.derive.link.Bindings;
import dev.lintel.processor.derive.link.EntityMapping;
import dev.lintel.processor.derive.link.Lineage;
import dev.lintel.processor.derive.link.Types;
import dev.lintel.processor.derive.names.Jpa;
import dev.lintel.processor.mapping.JavaType;
import dev.lintel.processor.mapping.JavaType.Declared;
import dev.lintel.processor.mapping.Member;
import dev.lintel.processor.mapping.TypeRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** All persistent attributes of an entity, with those of its embeddables. */
final class Declarations {

    private final Types types;
    private final EntityMapping entity;
    private final List<Declaration> all = new ArrayList<>();

    private Declarations(Types types, EntityMapping entity) {
        this.types = types;
        this.entity = entity;
    }

    /** In the order of their declaration; what an embeddable has follows the attribute that embeds it. */
    static List<Declaration> of(EntityMapping entity, Types types) {
        Declarations declarations = new Declarations(types, entity);
        for (Ancestor ancestor : entity.lineage()) {
            if (ancestor.hasState()) {
                declarations.add(ancestor, List.of());
            }
        }
        return declarations.all;
    }

    private void add(Ancestor ancestor, List<String> around) {
        for (Member member : entity.access().persistent(ancestor.type())) {
            JavaType type = ancestor.bindings().apply(member.type());
            all.add(new Declaration(entity, ancestor, member, type, around));
            embeddable(member, type).filter(e -> !around.contains(e.name())).ifPresent(e -> addInside(e, type, around));
        }
    }

    private void addInside(TypeRecord embeddable, JavaType type, List<String> around) {
        List<String> inside = new ArrayList<>(around);
        inside.add(embeddable.name());
        for (Ancestor ancestor : Lineage.of(embeddable, Bindings.NONE.of(embeddable, type), types)) {
            if (ancestor.hasState()) {
                add(ancestor, inside);
            }
        }
    }

    /** The embeddable that an attribute embeds; that of a converted one is a value like any other. */
    private Optional<TypeRecord> embeddable(Member member, JavaType type) {
        return type instanceof Declared declared && !declared.name().startsWith("java.") && !member.has(Jpa.CONVERT)
                ? types.find(declared.name()).filter(t -> t.has(Jpa.EMBEDDABLE))
                : Optional.empty();
    }
}
