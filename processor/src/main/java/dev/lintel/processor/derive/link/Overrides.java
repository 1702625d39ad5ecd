package dev.lintel.processor.derive.link;

import dev.lintel.processor.derive.names.Jpa;
import dev.lintel.processor.mapping.AnnotationUse;
import dev.lintel.processor.mapping.Annotations;
import dev.lintel.processor.mapping.Place;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What an outer class or attribute says of inner attributes, by their dotted paths ({@code @AttributeOverride}, {@code
 * @AssociationOverride}, {@code @Convert}).
 *
 * @param columns a {@code @Column} for each path
 * @param associations an {@code @AssociationOverride} for each path
 * @param converts a {@code @Convert} for each path
 */
public record Overrides(
        Map<String, AnnotationUse> columns,
        Map<String, AnnotationUse> associations,
        Map<String, AnnotationUse> converts) {

    public static final Overrides NONE = new Overrides(Map.of(), Map.of(), Map.of());

    /** Those that stand on a class or an attribute. */
    public static Overrides on(Annotations annotations, Place place) {
        if (annotations.all().isEmpty()) {
            return NONE;
        }
        Map<String, AnnotationUse> columns = new HashMap<>();
        for (AnnotationUse override : annotations.findAll(Jpa.ATTRIBUTE_OVERRIDE, place)) {
            override.text("name").ifPresent(path -> override.nested("column").ifPresent(c -> columns.put(path, c)));
        }
        Map<String, AnnotationUse> associations = new HashMap<>();
        for (AnnotationUse override : annotations.findAll(Jpa.ASSOCIATION_OVERRIDE, place)) {
            override.text("name").ifPresent(path -> associations.put(path, override));
        }
        Map<String, AnnotationUse> converts = new HashMap<>();
        for (AnnotationUse convert : annotations.findAll(Jpa.CONVERT, place)) {
            convert.text("attributeName").ifPresent(path -> converts.put(path, convert));
        }
        return columns.isEmpty() && associations.isEmpty() && converts.isEmpty()
                ? NONE
                : new Overrides(columns, associations, converts);
    }

    /** The {@code @Convert} on an attribute that speaks of the attribute itself, not of something inside it. */
    public static Optional<AnnotationUse> wholeConvert(Annotations annotations, Place place) {
        return annotations.findAll(Jpa.CONVERT, place).stream()
                .filter(c -> c.text("attributeName").isEmpty())
                .findFirst();
    }

    public Optional<AnnotationUse> column(String attribute) {
        return Optional.ofNullable(columns.get(attribute));
    }

    public Optional<AnnotationUse> association(String attribute) {
        return Optional.ofNullable(associations.get(attribute));
    }

    public Optional<AnnotationUse> convert(String attribute) {
        return Optional.ofNullable(converts.get(attribute));
    }

    /** Those for the inside of an attribute. */
    public Overrides under(String attribute) {
        String prefix = attribute + ".";
        return this == NONE
                ? NONE
                : new Overrides(under(columns, prefix), under(associations, prefix), under(converts, prefix));
    }

    private static Map<String, AnnotationUse> under(Map<String, AnnotationUse> all, String prefix) {
        Map<String, AnnotationUse> inner = new HashMap<>();
        all.forEach((path, use) -> {
            if (path.startsWith(prefix)) {
                inner.put(path.substring(prefix.length()), use);
            }
        });
        return inner;
    }

    /** These and the inner ones; what is said outside counts. */
    public Overrides over(Overrides inner) {
        if (this == NONE || inner == NONE) {
            return this == NONE ? inner : this;
        }
        return new Overrides(
                over(columns, inner.columns), over(associations, inner.associations), over(converts, inner.converts));
    }

    private static Map<String, AnnotationUse> over(Map<String, AnnotationUse> outer, Map<String, AnnotationUse> inner) {
        Map<String, AnnotationUse> both = new HashMap<>(inner);
        both.putAll(outer);
        return both;
    }
}
