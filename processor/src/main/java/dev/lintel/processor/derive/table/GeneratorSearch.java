package dev.lintel.processor.derive.table;

import dev.lintel.processor.derive.Attribute;
import dev.lintel.processor.derive.link.EntityMapping;
import dev.lintel.processor.derive.link.Types;
import dev.lintel.processor.mapping.AnnotationUse;
import dev.lintel.processor.mapping.TypeRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds the annotation that describes the generator of an id: beside the id, or by its name on any package. In Jakarta
 * Persistence 3.2 (sections 11.1.48 and 11.1.51) generators have one namespace; Hibernate sees those of other classes only where
 * it is told to.
 */
final class GeneratorSearch {

    private final Types types;

    GeneratorSearch(Types types) {
        this.types = types;
    }

    /**
     * What is looked for.
     *
     * @param name the generator's name, if the id says one
     */
    record Wanted(Optional<String> name, Attribute id, EntityMapping entity) {}

    /** The first of these annotations that describes the generator: what stands near the id wins. */
    Optional<AnnotationUse> find(Wanted wanted, List<String> annotations) {
        return annotations.stream()
                .flatMap(a -> near(a, wanted).stream())
                .findFirst()
                .or(() -> annotations.stream()
                        .flatMap(a -> onPackages(a, wanted).stream())
                        .findFirst());
    }

    /** Whether any class of the module describes a generator of this name: the specification has one namespace for all. */
    boolean isDescribedAnywhere(String name, List<String> annotations) {
        for (TypeRecord type : types.own()) {
            for (String annotation : annotations) {
                if (named(type.annotationsWithin(annotation).stream(), name).isPresent()) {
                    return true;
                }
            }
        }
        return false;
    }

    /** On the attribute, its entity, the class that declares it or that class's package: by its name, or one without a name. */
    private Optional<AnnotationUse> near(String annotation, Wanted wanted) {
        Attribute id = wanted.id();
        List<AnnotationUse> candidates =
                new ArrayList<>(id.member().annotations().findAll(annotation, id::place));
        candidates.addAll(wanted.entity().type().annotations(annotation));
        candidates.addAll(id.declaredBy().annotations(annotation));
        types.packageOf(id.declaredBy()).ifPresent(p -> candidates.addAll(p.annotations(annotation)));
        if (wanted.name().isEmpty()) {
            return candidates.stream().findFirst();
        }
        return named(candidates.stream(), wanted.name().get())
                .or(() -> candidates.stream()
                        .filter(c -> c.text("name").isEmpty())
                        .findFirst());
    }

    private Optional<AnnotationUse> onPackages(String annotation, Wanted wanted) {
        if (wanted.name().isEmpty()) {
            return Optional.empty();
        }
        return named(
                types.own().stream().filter(TypeRecord::isPackage).flatMap(p -> p.annotations(annotation).stream()),
                wanted.name().get());
    }

    private static Optional<AnnotationUse> named(Stream<AnnotationUse> candidates, String name) {
        return candidates
                .filter(c -> c.text("name").filter(name::equals).isPresent())
                .findFirst();
    }
}
