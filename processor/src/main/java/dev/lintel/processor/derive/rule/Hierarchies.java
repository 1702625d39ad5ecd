package dev.lintel.processor.derive.rule;

import dev.lintel.processor.derive.Problems;
import dev.lintel.processor.derive.link.Ancestor;
import dev.lintel.processor.derive.link.EntityMapping;
import dev.lintel.processor.derive.link.EntityMapping.Inheritance;
import dev.lintel.processor.derive.names.Jpa;
import dev.lintel.processor.mapping.AnnotationUse;
import dev.lintel.processor.mapping.Member;
import java.util.List;
import java.util.Optional;

/** What only the root of a hierarchy says: its key, its version, how it is stored (Jakarta Persistence 3.2, sections 2.4 and 2.14). */
final class Hierarchies {

    private static final List<String> OF_ROOT = List.of(Jpa.ID, Jpa.EMBEDDED_ID, Jpa.VERSION);

    private final Problems problems;

    Hierarchies(Problems problems) {
        this.problems = problems;
    }

    void check(EntityMapping entity) {
        if (entity.isRoot()) {
            return;
        }
        for (Ancestor ancestor : entity.own()) {
            for (Member member :
                    ancestor.hasState() ? entity.access().persistent(ancestor.type()) : List.<Member>of()) {
                for (String annotation : OF_ROOT) {
                    member.annotations()
                            .find(annotation, ancestor.type().place(member))
                            .ifPresent(use -> report(entity, use, "on an attribute of the root, or none"));
                }
            }
        }
        entity.type()
                .annotation(Jpa.DISCRIMINATOR_COLUMN)
                .ifPresent(use -> report(entity, use, "@DiscriminatorColumn on the root"));
        inheritance(entity).ifPresent(use -> report(entity, use, "@Inheritance on the root alone"));
        entity.type()
                .annotation(Jpa.TABLE)
                .filter(t -> entity.inheritance() == Inheritance.SINGLE_TABLE)
                .ifPresent(use -> report(
                        entity, use, "no @Table here, or @Inheritance(strategy = InheritanceType.JOINED) on the root"));
    }

    /** The one that says otherwise than the root. */
    private static Optional<AnnotationUse> inheritance(EntityMapping entity) {
        return entity.type()
                .annotation(Jpa.INHERITANCE)
                .filter(use -> use.constant("strategy")
                        .filter(s -> !s.equals(entity.inheritance().name()))
                        .isPresent());
    }

    private void report(EntityMapping entity, AnnotationUse use, String fix) {
        problems.add(
                "broken-mapping",
                use.place(),
                entity.type().place() + " extends the entity " + entity.root().replace('$', '.') + ", which alone says "
                        + Declaration.written(use) + " for the "
                        + (use.annotation().type().equals(Jpa.TABLE) ? "single table" : "hierarchy"),
                fix);
    }
}
