package dev.lintel.processor.derive.rule;

import dev.lintel.processor.derive.Problems;
import dev.lintel.processor.derive.link.Ancestor;
import dev.lintel.processor.derive.link.AttributePaths;
import dev.lintel.processor.derive.link.AttributePaths.End;
import dev.lintel.processor.derive.link.AttributePaths.Found;
import dev.lintel.processor.derive.link.AttributePaths.Nothing;
import dev.lintel.processor.derive.link.EntityMapping;
import dev.lintel.processor.derive.link.Types;
import dev.lintel.processor.derive.names.Jpa;
import dev.lintel.processor.mapping.AnnotationUse;
import dev.lintel.processor.mapping.JavaType;
import dev.lintel.processor.mapping.JavaType.Declared;
import dev.lintel.processor.mapping.Member;
import dev.lintel.processor.mapping.TypeRecord;
import dev.lintel.schema.name.Nearest;
import java.util.List;
import java.util.Optional;

/** What is overridden is there (Jakarta Persistence 3.2, sections 11.1.2 and 11.1.4). Hibernate passes over what is not. */
final class OverriddenPaths implements AttributeRule {

    private final Types types;
    private final AttributePaths paths;
    private final boolean plain;
    private final Problems problems;

    OverriddenPaths(Types types, boolean plain, Problems problems) {
        this.types = types;
        this.plain = plain;
        this.paths = new AttributePaths(types);
        this.problems = problems;
    }

    /** Those on the entity's class, which speak of what it inherits. */
    void check(EntityMapping entity) {
        TypeRecord type = entity.type();
        for (String annotation : List.of(Jpa.ATTRIBUTE_OVERRIDE, Jpa.ASSOCIATION_OVERRIDE)) {
            for (AnnotationUse use : type.annotations(annotation)) {
                use.text("name").ifPresent(path -> check(use, path, type, entity.lineage()));
            }
        }
    }

    @Override
    public void check(Declaration attribute) {
        for (String annotation : List.of(Jpa.ATTRIBUTE_OVERRIDE, Jpa.ASSOCIATION_OVERRIDE)) {
            for (AnnotationUse use : attribute.annotations(annotation)) {
                use.text("name").ifPresent(path -> check(attribute, use, path));
            }
        }
    }

    private void check(Declaration attribute, AnnotationUse use, String path) {
        if (attribute.type().is("java.util.Map")) {
            List<JavaType> arguments = ((Declared) attribute.type()).arguments();
            if (arguments.size() == 2 && path.startsWith("key.")) {
                inside(arguments.get(0), use, path.substring("key.".length()));
            } else if (arguments.size() == 2 && path.startsWith("value.")) {
                inside(arguments.get(1), use, path.substring("value.".length()));
            }
        } else {
            inside(JavaTypes.element(attribute.type()).orElse(attribute.type()), use, path);
        }
    }

    private void inside(JavaType type, AnnotationUse use, String path) {
        Optional<TypeRecord> embeddable = type instanceof Declared declared
                ? types.find(declared.name()).filter(t -> t.has(Jpa.EMBEDDABLE))
                : Optional.empty();
        embeddable.ifPresent(e -> check(use, path, e, paths.inside(e, type)));
    }

    private void check(AnnotationUse use, String path, TypeRecord type, List<Ancestor> lineage) {
        End end = paths.follow(lineage, path);
        boolean isAssociation = use.annotation().type().equals(Jpa.ASSOCIATION_OVERRIDE);
        if (end instanceof Nothing) {
            unknown(use, path, type, lineage);
        } else if (isAssociation
                && end instanceof Found found
                && JavaTypes.isBasic(found.type())
                && isBasic(found.member())) {
            report(use, type.place() + "." + path + " is no association", type);
        }
    }

    private static boolean isBasic(Member member) {
        return !member.has(Jpa.MANY_TO_ONE) && !member.has(Jpa.ONE_TO_ONE);
    }

    /** Where nothing but Hibernate's rules counts, it is no error: Hibernate passes over it. */
    private void unknown(AnnotationUse use, String path, TypeRecord type, List<Ancestor> lineage) {
        String what = type.place() + " has no attribute " + path + " that could be overridden";
        Optional<String> nearest = Nearest.to(
                path,
                lineage.stream()
                        .flatMap(a -> a.type().members().stream())
                        .map(Member::name)
                        .toList());
        if (plain) {
            report(use, what, type);
        } else if (nearest.isPresent()) {
            problems.add("unknown-column", use.placeOf("name"), what, "name = \"" + nearest.get() + "\"");
        } else {
            problems.add("unknown-column", use.placeOf("name"), what + ", so the override changes nothing");
        }
    }

    private void report(AnnotationUse use, String what, TypeRecord type) {
        problems.add(
                "nonportable-mapping",
                use.placeOf("name"),
                what,
                "name = \"…\" with "
                        + (use.annotation().type().equals(Jpa.ASSOCIATION_OVERRIDE) ? "an association" : "an attribute")
                        + " of " + type.simpleName());
    }
}
