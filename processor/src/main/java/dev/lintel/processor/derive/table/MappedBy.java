package dev.lintel.processor.derive.table;

import dev.lintel.processor.derive.Attribute;
import dev.lintel.processor.derive.Problems;
import dev.lintel.processor.derive.link.AttributePaths;
import dev.lintel.processor.derive.link.AttributePaths.End;
import dev.lintel.processor.derive.link.AttributePaths.Found;
import dev.lintel.processor.derive.link.AttributePaths.Nothing;
import dev.lintel.processor.derive.link.Entities;
import dev.lintel.processor.derive.link.EntityMapping;
import dev.lintel.processor.derive.names.Jpa;
import dev.lintel.processor.mapping.Annotation;
import dev.lintel.processor.mapping.AnnotationUse;
import dev.lintel.processor.mapping.JavaType;
import dev.lintel.processor.mapping.JavaType.Declared;
import dev.lintel.processor.mapping.Member;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A {@code mappedBy} names the association on the other side that owns this one (Jakarta Persistence 3.2, section 2.12). */
final class MappedBy {

    private static final List<String> OWNERS =
            List.of(Jpa.MANY_TO_ONE, Jpa.ONE_TO_ONE, Jpa.MANY_TO_MANY, Jpa.ONE_TO_MANY);
    /** What only Hibernate knows as associations. */
    private static final List<String> ANY =
            List.of("org.hibernate.annotations.Any", "org.hibernate.annotations.ManyToAny");
    /** Which annotation the other side has. */
    private static final Map<String, String> OTHER_SIDE = Map.of(
            Jpa.ONE_TO_MANY, Jpa.MANY_TO_ONE, Jpa.ONE_TO_ONE, Jpa.ONE_TO_ONE, Jpa.MANY_TO_MANY, Jpa.MANY_TO_MANY);

    private final Entities entities;
    private final AttributePaths paths;

    MappedBy(Linked linked) {
        this.entities = linked.entities();
        this.paths = new AttributePaths(linked.types());
    }

    /** Whether the other side owns the association. A {@code mappedBy} that names none that leads back is a problem. */
    boolean isInverse(Attribute attribute, AnnotationUse association, EntityMapping target, Problems problems) {
        Optional<String> mappedBy = association.text("mappedBy");
        mappedBy.ifPresent(name -> check(name, association, attribute, target, problems));
        return mappedBy.isPresent();
    }

    private void check(
            String mappedBy, AnnotationUse association, Attribute inverse, EntityMapping target, Problems problems) {
        Report report = new Report(association, target, problems);
        String title = target.type().simpleName() + "." + mappedBy;
        End end = paths.follow(target.lineage(), mappedBy);
        if (end instanceof Nothing) {
            report.broken(
                    target.type().simpleName() + " has no attribute " + mappedBy + " that this could be mapped by");
        } else if (end instanceof Found found && ANY.stream().noneMatch(found.member()::has)) {
            owner(found, title, inverse, report);
        }
    }

    private void owner(Found owner, String title, Attribute inverse, Report report) {
        Member member = owner.member();
        if (OWNERS.stream().noneMatch(member::has)) {
            String what = title + " is no association, so nothing can be mapped by it";
            // Hibernate looks at the other side of these only for the columns, which a basic attribute has too.
            boolean isTaken = report.is(Jpa.ONE_TO_MANY) && !member.has(Jpa.ELEMENT_COLLECTION);
            report.add(what, isTaken);
            return;
        }
        boolean leadsElsewhere = entities.find(element(owner.type()))
                .filter(other -> !isRelated(other, inverse.entity())
                        && !extendsType(other, inverse.declaredBy().name()))
                .isPresent();
        if (leadsElsewhere) {
            report.broken(title + " leads to "
                    + entities.find(element(owner.type())).orElseThrow().type().simpleName() + ", not to "
                    + inverse.declaredBy().simpleName());
        } else if (isInverse(member)) {
            report.broken(title + " is mapped by the other side itself, so neither side owns the association");
        } else if (!member.has(OTHER_SIDE.getOrDefault(report.kind(), ""))) {
            report.add(
                    title + " is no @"
                            + OTHER_SIDE.getOrDefault(report.kind(), "").replace("jakarta.persistence.", "")
                            + ", which is the other side of a " + report.kind().replace("jakarta.persistence.", "@"),
                    true);
        }
    }

    private static boolean isInverse(Member member) {
        for (Annotation annotation : member.annotations().all()) {
            if (OWNERS.contains(annotation.type()) && annotation.values().containsKey("mappedBy")) {
                return true;
            }
        }
        return false;
    }

    /** What a collection holds, or a map's values; any other type itself. */
    private static JavaType element(JavaType type) {
        return type instanceof Declared declared && !declared.arguments().isEmpty()
                ? declared.arguments().get(declared.arguments().size() - 1)
                : type;
    }

    /** Whether one is the other, or extends it. */
    private boolean isRelated(EntityMapping one, String other) {
        return extendsType(one, other)
                || entities.find(other)
                        .filter(e -> extendsType(e, one.type().name()))
                        .isPresent();
    }

    private static boolean extendsType(EntityMapping entity, String name) {
        return entity.lineage().stream().anyMatch(a -> a.type().name().equals(name));
    }

    /** Says it of one association. */
    private record Report(AnnotationUse association, EntityMapping target, Problems problems) {

        String kind() {
            return association.annotation().type();
        }

        boolean is(String annotation) {
            return kind().equals(annotation);
        }

        void broken(String what) {
            add(what, false);
        }

        /** @param taken whether Hibernate takes it all the same */
        void add(String what, boolean taken) {
            String fix =
                    "mappedBy = \"…\" with the attribute of " + target.type().simpleName() + " that refers back";
            if (taken) {
                problems.add("nonportable-mapping", association.placeOf("mappedBy"), what, fix);
            } else {
                problems.add("broken-mapping", association.placeOf("mappedBy"), what, fix);
            }
        }
    }
}
