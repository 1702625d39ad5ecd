package dev.lintel.processor.mapping;

import java.util.List;

/** A value in an annotation. */
public sealed interface AnnotationValue {

    /** A string or a character. */
    record Text(String value) implements AnnotationValue {}

    /** A whole number. */
    record Whole(long value) implements AnnotationValue {}

    /** A boolean. */
    record Flag(boolean value) implements AnnotationValue {}

    /** A constant of an enum, by its simple name. */
    record Constant(String name) implements AnnotationValue {}

    /** A class literal. */
    record ClassLiteral(JavaType type) implements AnnotationValue {}

    /** An annotation. */
    record Nested(Annotation annotation) implements AnnotationValue {}

    /** An array. A single value that stands for an array is an array of one here. */
    record Many(List<AnnotationValue> values) implements AnnotationValue {
        public Many {
            values = List.copyOf(values);
        }
    }
}
