package dev.lintel.processor.mapping;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * An annotation with the values that its source gives; defaults are not in it.
 *
 * @param type the binary name of the annotation type
 * @param values the values, sorted by name; constants are folded
 */
public record Annotation(String type, Map<String, AnnotationValue> values) {

    public Annotation {
        values = Collections.unmodifiableMap(new TreeMap<>(values));
    }
}
