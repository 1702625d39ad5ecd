package dev.lintel.processor.derive.link;

import dev.lintel.processor.derive.names.Jpa;
import dev.lintel.processor.mapping.AnnotationUse;
import dev.lintel.processor.mapping.Annotations;
import dev.lintel.processor.mapping.Place;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The columns that an outer class or attribute gives to inner attributes, by their dotted paths ({@code @AttributeOverride},
 * {@code @AssociationOverride}).
 *
 * @param columns a {@code @Column} for each path
 * @param associations an {@code @AssociationOverride} for each path
 */
public record Overrides(Map<String, AnnotationUse> columns, Map<String, AnnotationUse> associations) {

    public static final Overrides NONE = new Overrides(Map.of(), Map.of());

    /** Those that stand on a class or an attribute. */
    public static Overrides on(Annotations annotations, Place place) {
        List<AnnotationUse> attributes = annotations.findAll(Jpa.ATTRIBUTE_OVERRIDE, place);
        List<AnnotationUse> references = annotations.findAll(Jpa.ASSOCIATION_OVERRIDE, place);
        if (attributes.isEmpty() && references.isEmpty()) {
            return NONE;
        }
        Map<String, AnnotationUse> columns = new HashMap<>();
        for (AnnotationUse override : attributes) {
            override.text("name").ifPresent(path -> override.nested("column").ifPresent(c -> columns.put(path, c)));
        }
        Map<String, AnnotationUse> associations = new HashMap<>();
        for (AnnotationUse override : references) {
            override.text("name").ifPresent(path -> associations.put(path, override));
        }
        return new Overrides(columns, associations);
    }

    public Optional<AnnotationUse> column(String attribute) {
        return Optional.ofNullable(columns.get(attribute));
    }

    public Optional<AnnotationUse> association(String attribute) {
        return Optional.ofNullable(associations.get(attribute));
    }

    /** Those for the inside of an attribute. */
    public Overrides under(String attribute) {
        return columns.isEmpty() && associations.isEmpty()
                ? NONE
                : new Overrides(under(columns, attribute + "."), under(associations, attribute + "."));
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
        Map<String, AnnotationUse> bothColumns = new HashMap<>(inner.columns);
        bothColumns.putAll(columns);
        Map<String, AnnotationUse> bothAssociations = new HashMap<>(inner.associations);
        bothAssociations.putAll(associations);
        return new Overrides(bothColumns, bothAssociations);
    }
}
