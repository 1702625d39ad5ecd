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
 * @param hashes a bit for the hash of each type: many annotations are asked for, and nearly all of them are not there
 */
public record Annotations(List<Annotation> all, long hashes) {

    public static final Annotations NONE = new Annotations(List.of());

    public Annotations(List<Annotation> all) {
        this(sorted(all), hashes(all));
    }

    private static List<Annotation> sorted(List<Annotation> all) {
        if (all.size() < 2) {
            return List.copyOf(all);
        }
        List<Annotation> sorted = new ArrayList<>(all);
        sorted.sort(Comparator.comparing(Annotation::type));
        return List.copyOf(sorted);
    }

    private static long hashes(List<Annotation> all) {
        long hashes = 0;
        for (Annotation annotation : all) {
            hashes |= hash(annotation.type());
        }
        return hashes;
    }

    private static long hash(String type) {
        return 1L << type.hashCode();
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
        return found == null ? Optional.empty() : Optional.of(AnnotationUse.of(found, element));
    }

    /**
     * Those of this type, alone or in their container, whose type is {@code <type>s}, {@code <type>$List} or
     * {@code <type>$Container}.
     */
    public List<AnnotationUse> findAll(String type, Place element) {
        return findAll(type, () -> element);
    }

    /** The same on the element at that place, which is worked out only where it is needed. */
    public List<AnnotationUse> findAll(String type, Supplier<Place> element) {
        List<AnnotationUse> found = List.of();
        for (int i = 0; i < all.size(); i++) {
            Annotation annotation = all.get(i);
            if (annotation.type().startsWith(type)) {
                found = found.isEmpty() ? new ArrayList<>() : found;
                AnnotationUse use = AnnotationUse.of(annotation, element);
                switch (annotation.type().substring(type.length())) {
                    case "" -> found.add(0, use);
                    case "s", "es", "$List", "$Container" -> found.addAll(use.nestedAll("value"));
                    default -> {}
                }
            }
        }
        return found;
    }

    void addTypesTo(Set<String> types) {
        for (Annotation annotation : all) {
            types.add(annotation.type());
        }
    }

    // Asked for many times an attribute, and rarely found: no stream, and no iterator.
    private @Nullable Annotation find(String type) {
        if ((hashes & hash(type)) == 0) {
            return null;
        }
        for (int i = 0; i < all.size(); i++) {
            Annotation annotation = all.get(i);
            if (annotation.type().equals(type)) {
                return annotation;
            }
        }
        return null;
    }
}
