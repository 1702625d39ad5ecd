package dev.lintel.processor.derive.column;

import dev.lintel.processor.derive.Attribute;
import dev.lintel.processor.derive.Validation;
import dev.lintel.processor.derive.link.Types;
import dev.lintel.processor.mapping.Annotation;
import dev.lintel.processor.mapping.AnnotationUse;
import dev.lintel.processor.mapping.Place;
import dev.lintel.processor.mapping.TypeRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * The constraints of Jakarta Validation on an attribute, as Hibernate applies them to columns: {@code @NotNull}, {@code @NotBlank},
 * {@code @NotEmpty}, {@code @Size}, {@code @Digits}, {@code @Min}, {@code @Max}, Hibernate Validator's {@code @Length} and {@code
 * @Range}, and annotations that are composed of them. What says another group than the default one does not count.
 */
final class Constraints {

    private static final String JAKARTA = "jakarta.validation.constraints.";
    private static final String VALIDATOR = "org.hibernate.validator.constraints.";
    private static final String COMPOSITION = VALIDATOR + "ConstraintComposition";

    private final Types types;

    Constraints(Types types) {
        this.types = types;
    }

    Limits of(Attribute attribute) {
        if (attribute.validation() == Validation.NONE || attribute.isOfCollection()) {
            return Limits.NONE;
        }
        Limits limits = written(attribute);
        return attribute.validation() == Validation.ALL ? limits : limits.withNotNull(false);
    }

    /** What is written on the attribute, whether Hibernate heeds it or not; not what is about a collection as a whole. */
    Limits written(Attribute attribute) {
        if (attribute.isOfCollection()) {
            return Limits.NONE;
        }
        List<Limits> all = new ArrayList<>();
        for (Annotation annotation : attribute.member().annotations().all()) {
            // Most annotations are none of a validator's.
            if (!annotation.type().startsWith(JAKARTA)
                    && !annotation.type().startsWith(VALIDATOR)
                    && !MetaAnnotations.isOfUser(annotation.type())) {
                continue;
            }
            each(annotation, attribute.place()).filter(this::isDefault).forEach(use -> all.add(one(use)));
        }
        if (all.isEmpty()) {
            return Limits.NONE;
        }
        return together(all, false);
    }

    /** The annotation, or those in it where it is a container of repeated ones. */
    private static Stream<AnnotationUse> each(Annotation annotation, Place element) {
        AnnotationUse use = new AnnotationUse(annotation, element.into(annotation.type()));
        return annotation.type().endsWith("$List") ? use.nestedAll("value").stream() : Stream.of(use);
    }

    private boolean isDefault(AnnotationUse use) {
        return use.types("groups").isEmpty()
                || use.types("groups").stream().anyMatch(t -> t.is("jakarta.validation.groups.Default"));
    }

    private Limits one(AnnotationUse use) {
        return switch (use.annotation().type()) {
            case JAKARTA + "NotNull", JAKARTA + "NotBlank", JAKARTA + "NotEmpty" -> Limits.NOT_NULL;
            case JAKARTA + "Size", VALIDATOR + "Length" ->
                whole(use, "max").map(Limits::ofLength).orElse(Limits.NONE);
            case JAKARTA + "Digits" ->
                Limits.ofDigits(
                        whole(use, "integer").orElse(0), whole(use, "fraction").orElse(0));
            case JAKARTA + "Min" -> bound(">=", use, "value");
            case JAKARTA + "Max" -> bound("<=", use, "value");
            case VALIDATOR + "Range" -> together(List.of(range(use, "min", 0L), bound("<=", use, "max")), false);
            default -> MetaAnnotations.isOfUser(use.annotation().type()) ? composed(use) : Limits.NONE;
        };
    }

    private static Limits range(AnnotationUse use, String value, long otherwise) {
        return Limits.ofBound(">= " + use.whole(value).orElse(otherwise));
    }

    /** A bound that every number keeps is none. */
    private static Limits bound(String comparison, AnnotationUse use, String value) {
        Optional<Long> number = use.whole(value).filter(n -> n != Long.MAX_VALUE && n != Long.MIN_VALUE);
        return number.map(n -> Limits.ofBound(comparison + " " + n)).orElse(Limits.NONE);
    }

    private static Optional<Integer> whole(AnnotationUse use, String value) {
        return use.whole(value).filter(n -> n < Integer.MAX_VALUE).map(Long::intValue);
    }

    /** An annotation of the user's counts as the constraints that stand on it. */
    private Limits composed(AnnotationUse use) {
        Optional<TypeRecord> type =
                types.find(use.annotation().type()).filter(t -> t.has("jakarta.validation.Constraint"));
        if (type.isEmpty()) {
            return Limits.NONE;
        }
        List<Limits> parts = new ArrayList<>();
        for (Annotation annotation : type.get().annotations().all()) {
            if (isConstraint(annotation.type())) {
                each(annotation, use.place()).forEach(part -> parts.add(one(part)));
            }
        }
        boolean anyIsEnough = type.get()
                .annotation(COMPOSITION)
                .flatMap(c -> c.constant("value"))
                .filter("OR"::equals)
                .isPresent();
        return together(parts, anyIsEnough);
    }

    private boolean isConstraint(String annotation) {
        return annotation.startsWith(JAKARTA)
                || annotation.startsWith(VALIDATOR) && !annotation.equals(COMPOSITION)
                || MetaAnnotations.isOfUser(annotation)
                        && types.find(annotation)
                                .filter(t -> t.has("jakarta.validation.Constraint"))
                                .isPresent();
    }

    /** Of several the last one says a size; not null is it by one of them, or by all where one has to hold. */
    private static Limits together(List<Limits> all, boolean anyIsEnough) {
        OptionalInt length = OptionalInt.empty();
        OptionalInt integer = OptionalInt.empty();
        OptionalInt fraction = OptionalInt.empty();
        List<String> bounds = new ArrayList<>();
        for (Limits limits : all) {
            length = limits.length().isPresent() ? limits.length() : length;
            integer = limits.integer().isPresent() ? limits.integer() : integer;
            fraction = limits.fraction().isPresent() ? limits.fraction() : fraction;
            bounds.addAll(limits.bounds());
        }
        boolean notNull = anyIsEnough
                ? !all.isEmpty() && all.stream().allMatch(Limits::notNull)
                : all.stream().anyMatch(Limits::notNull);
        return new Limits(notNull, length, integer, fraction, bounds);
    }
}
