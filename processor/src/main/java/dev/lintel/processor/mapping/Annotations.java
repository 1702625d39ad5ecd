package dev.lintel.processor.mapping;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The annotations of an element, sorted by type. A container of repeated annotations is one of them.
 *
 * @param all each of them
 */
public record Annotations(List<Annotation> all) {

    public static final Annotations NONE = new Annotations(List.of());

    public Annotations {
        all = all.stream().sorted(Comparator.comparing(Annotation::type)).toList();
    }

    public boolean has(String type) {
        return all.stream().anyMatch(a -> a.type().equals(type));
    }

    /** The annotation of this type on the element at that place. */
    public Optional<AnnotationUse> find(String type, Place element) {
        return all.stream()
                .filter(a -> a.type().equals(type))
                .findFirst()
                .map(a -> new AnnotationUse(a, element.into(type)));
    }

    /**
     * Those of this type, alone or in their container, whose type is {@code <type>s}, {@code <type>$List} or
     * {@code <type>$Container}.
     */
    public List<AnnotationUse> findAll(String type, Place element) {
        List<AnnotationUse> found = new ArrayList<>();
        find(type, element).ifPresent(found::add);
        for (String container : List.of(type + "s", type + "es", type + "$List", type + "$Container")) {
            find(container, element).ifPresent(c -> found.addAll(c.nestedAll("value")));
        }
        return List.copyOf(found);
    }
}
