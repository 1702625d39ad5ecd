package dev.lintel.processor.mapping;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The annotations of an element, sorted by type. A container of repeated annotations is one of them.
 *
 * @param all each of them
 */
public record Annotations(List<Annotation> all) {

    public static final Annotations NONE = new Annotations(List.of());

    public Annotations {
        if (all.size() > 1) {
            List<Annotation> sorted = new ArrayList<>(all);
            sorted.sort(Comparator.comparing(Annotation::type));
            all = sorted;
        }
        all = List.copyOf(all);
    }

    public boolean has(String type) {
        return find(type) != null;
    }

    /** The annotation of this type on the element at that place. */
    public Optional<AnnotationUse> find(String type, Place element) {
        return find(type, () -> element);
    }

    /** The annotation of this type on the element at that place, which is worked out only where it is needed. */
    public Optional<AnnotationUse> find(String type, Supplier<Place> element) {
        Annotation found = find(type);
        return found == null
                ? Optional.empty()
                : Optional.of(new AnnotationUse(found, element.get().into(type)));
    }

    /**
     * Those of this type, alone or in their container, whose type is {@code <type>s}, {@code <type>$List} or
     * {@code <type>$Container}.
     */
    public List<AnnotationUse> findAll(String type, Place element) {
        List<AnnotationUse> found = new ArrayList<>();
        for (Annotation annotation : all) {
            if (annotation.type().startsWith(type)) {
                AnnotationUse use = new AnnotationUse(annotation, element.into(annotation.type()));
                switch (annotation.type().substring(type.length())) {
                    case "" -> found.add(0, use);
                    case "s", "es", "$List", "$Container" -> found.addAll(use.nestedAll("value"));
                    default -> {}
                }
            }
        }
        return List.copyOf(found);
    }

    void addTypesTo(Set<String> types) {
        for (Annotation annotation : all) {
            types.add(annotation.type());
        }
    }

    // Asked for many times an attribute, and rarely found: no stream, and no iterator.
    private @Nullable Annotation find(String type) {
        for (int i = 0; i < all.size(); i++) {
            Annotation annotation = all.get(i);
            if (annotation.type().equals(type)) {
                return annotation;
            }
        }
        return null;
    }
}
