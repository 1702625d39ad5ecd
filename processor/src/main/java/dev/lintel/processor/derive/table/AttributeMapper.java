package dev.lintel.processor.derive.table;

import dev.lintel.processor.derive.Attribute;
import dev.lintel.processor.derive.DerivedColumn;
import dev.lintel.processor.derive.Problems;
import dev.lintel.processor.derive.column.BasicColumn;
import dev.lintel.processor.derive.link.Access;
import dev.lintel.processor.derive.link.Ancestor;
import dev.lintel.processor.derive.link.Bindings;
import dev.lintel.processor.derive.link.Lineage;
import dev.lintel.processor.derive.names.Hibernate;
import dev.lintel.processor.derive.names.Jpa;
import dev.lintel.processor.mapping.JavaType;
import dev.lintel.processor.mapping.JavaType.Declared;
import dev.lintel.processor.mapping.TypeRecord;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Maps one attribute, whatever its kind. */
final class AttributeMapper {

    private final Linked linked;
    private final BasicMapper basics;
    private final StructMapper structs;
    private final ToOneMapper references;
    private final AnyMapper any;
    private final MemberOrder order;
    private final Consumer<PluralAttribute> plurals;
    /** The embeddables whose inside is being mapped, by their binary names. */
    private final Set<String> open = new HashSet<>();

    AttributeMapper(Linked linked, Keys keys, Drafts drafts, MemberOrder order, Consumer<PluralAttribute> plurals) {
        this.linked = linked;
        this.basics = new BasicMapper(linked, drafts);
        this.structs = new StructMapper(linked, drafts, basics);
        this.references = new ToOneMapper(linked, keys, order);
        this.any = new AnyMapper(linked);
        this.order = order;
        this.plurals = plurals;
    }

    void map(Attribute attribute, Scope scope) {
        Attribute association = scope.mapsId().get(attribute.path());
        if (association != null && scope.key()) {
            references.columns(association, scope);
            return;
        }
        List<DerivedColumn> before =
                attribute.member().has(Hibernate.NATURAL_ID) ? scope.table().columns() : List.of();
        switch (AttributeKind.of(attribute, linked.types())) {
            case BASIC -> basic(attribute, scope);
            case EMBEDDED -> embedded(attribute, scope);
            case STRUCT -> struct(attribute, scope);
            case TO_ONE -> toOne(attribute, scope);
            case ANY -> any.map(attribute, scope);
            case PLURAL -> plurals.accept(new PluralAttribute(attribute, scope));
            case NONE -> {}
        }
        if (attribute.member().has(Hibernate.NATURAL_ID)) {
            scope.table().naturalId(scope.table().addedSince(before), attribute.place());
        }
    }

    private void basic(Attribute attribute, Scope scope) {
        Problems problems = scope.table().problems();
        Optional<BasicColumn> column = linked.columns().of(attribute, problems);
        column.ifPresent(c -> basics.add(c, attribute, scope.in(attribute.column())));
    }

    private void toOne(Attribute attribute, Scope scope) {
        if (scope.joinTable(attribute).isPresent() && !scope.key()) {
            plurals.accept(new PluralAttribute(attribute, scope));
        } else {
            references.map(attribute, scope);
        }
    }

    private void embedded(Attribute attribute, Scope scope) {
        JavaType type = attribute
                .annotation(Hibernate.TARGET_EMBEDDABLE)
                .flatMap(t -> t.type("value"))
                .orElse(attribute.type());
        embeddable(attribute, type, scope.inside(attribute));
    }

    private void struct(Attribute attribute, Scope scope) {
        Struct struct = Struct.of(attribute, linked.types()).orElseThrow();
        structs.inside(struct, attribute, scope).ifPresent(inside -> {
            embeddable(attribute, struct.type(), scope.inside(attribute).within(inside));
            structs.add(struct, inside, attribute, scope);
        });
    }

    /** Maps what is in an embeddable: of an embedded attribute, or of the elements or keys of a collection. */
    void embeddable(Attribute holder, JavaType type, Scope inside) {
        Optional<TypeRecord> record =
                type instanceof Declared declared && !declared.name().startsWith("java.")
                        ? linked.types().find(declared.name()).filter(t -> !t.has(Jpa.ENTITY))
                        : Optional.empty();
        // One that contains itself, if only by another, has no end; a rule reports it.
        if (record.isEmpty() || !open.add(record.get().name())) {
            return;
        }
        own(holder, record.get(), type, inside);
        List<TypeRecord> below = linked.embeddables().below(record.get());
        for (TypeRecord subtype : below) {
            members(holder, new Ancestor(subtype, Bindings.NONE), inside)
                    .forEach(m -> map(inside.attribute(m.by(), m.member()), inside));
        }
        if (!below.isEmpty()) {
            new Discriminators(linked).addToEmbeddable(holder, record.get(), inside.table());
        }
        open.remove(record.get().name());
    }

    private void own(Attribute holder, TypeRecord record, JavaType type, Scope inside) {
        Bindings bindings = Bindings.NONE.of(record, type);
        List<DeclaredMember> members = new ArrayList<>();
        for (Ancestor ancestor : Lineage.of(record, bindings, linked.types())) {
            if (ancestor.hasState() || ancestor.type() == record) {
                members.addAll(members(holder, ancestor, inside));
            }
        }
        order.sort(members, Optional.of(record)).forEach(m -> map(inside.attribute(m.by(), m.member()), inside));
    }

    private static List<DeclaredMember> members(Attribute holder, Ancestor ancestor, Scope inside) {
        Access access = inside.entity().access().inside(holder.member(), holder.place());
        return access.persistent(ancestor.type()).stream()
                .map(m -> new DeclaredMember(ancestor, m))
                .toList();
    }
}
