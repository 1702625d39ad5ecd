package dev.lintel.processor.mapping;

import dev.lintel.processor.mapping.AnnotationValue.ClassLiteral;
import dev.lintel.processor.mapping.AnnotationValue.Constant;
import dev.lintel.processor.mapping.AnnotationValue.Flag;
import dev.lintel.processor.mapping.AnnotationValue.Many;
import dev.lintel.processor.mapping.AnnotationValue.Nested;
import dev.lintel.processor.mapping.AnnotationValue.Text;
import dev.lintel.processor.mapping.AnnotationValue.Whole;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * An annotation together with its place, so that a finding about one of its values can point there.
 *
 * <p>A value of another kind than the one asked for counts as absent: the compiler reports it.
 */
public final class AnnotationUse {

    private final Annotation annotation;
    private final Supplier<Place> element;
    private final String step;
    private @Nullable Place place;

    private AnnotationUse(Annotation annotation, Supplier<Place> element, String step) {
        this.annotation = annotation;
        this.element = element;
        this.step = step;
    }

    public AnnotationUse(Annotation annotation, Place place) {
        this(annotation, () -> place, "");
        this.place = place;
    }

    /**
     * An annotation of an element. Most are never pointed at, so where that is is worked out when somebody asks.
     *
     * @param element the place of the element
     */
    static AnnotationUse of(Annotation annotation, Supplier<Place> element) {
        return new AnnotationUse(annotation, element, annotation.type());
    }

    public Annotation annotation() {
        return annotation;
    }

    /** Where it is written. */
    public Place place() {
        Place known = place;
        if (known == null) {
            known = element.get().into(step);
            place = known;
        }
        return known;
    }

    /** Whether the source gives the value. */
    public boolean says(String name) {
        return annotation.values().containsKey(name);
    }

    /** The value, if it is there and not blank. */
    public Optional<String> text(String name) {
        return get(name, Text.class).map(Text::value).filter(s -> !s.isBlank());
    }

    public Optional<Long> whole(String name) {
        return get(name, Whole.class).map(Whole::value);
    }

    public Optional<Boolean> flag(String name) {
        return get(name, Flag.class).map(Flag::value);
    }

    /** Whether the value is there and true. */
    public boolean isTrue(String name) {
        return flag(name).orElse(false);
    }

    /** The simple name of an enum constant. */
    public Optional<String> constant(String name) {
        return get(name, Constant.class).map(Constant::name);
    }

    public Optional<JavaType> type(String name) {
        return get(name, ClassLiteral.class).map(ClassLiteral::type);
    }

    /** The classes of an array of them. */
    public List<JavaType> types(String name) {
        return many(name).stream()
                .filter(ClassLiteral.class::isInstance)
                .map(v -> ((ClassLiteral) v).type())
                .toList();
    }

    public Optional<AnnotationUse> nested(String name) {
        return get(name, Nested.class).map(n -> new AnnotationUse(n.annotation(), this::place, name));
    }

    public List<AnnotationUse> nestedAll(String name) {
        List<AnnotationUse> all = new ArrayList<>();
        List<AnnotationValue> values = many(name);
        for (int i = 0; i < values.size(); i++) {
            if (values.get(i) instanceof Nested n) {
                all.add(new AnnotationUse(n.annotation(), () -> place().into(name), Integer.toString(i)));
            }
        }
        return all;
    }

    public List<String> texts(String name) {
        return many(name).stream()
                .flatMap(v -> v instanceof Text t ? Optional.of(t.value()).stream() : Optional.<String>empty().stream())
                .toList();
    }

    /** Where a value is written; the annotation itself where the source does not give it. */
    public Place placeOf(String name) {
        return says(name) ? place().into(name) : place();
    }

    private List<AnnotationValue> many(String name) {
        AnnotationValue value = annotation.values().get(name);
        if (value == null) {
            return List.of();
        }
        return value instanceof Many m ? m.values() : List.of(value);
    }

    private <T extends AnnotationValue> Optional<T> get(String name, Class<T> kind) {
        AnnotationValue value = annotation.values().get(name);
        return kind.isInstance(value) ? Optional.of(kind.cast(value)) : Optional.empty();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof AnnotationUse use && annotation.equals(use.annotation) && place().equals(use.place());
    }

    @Override
    public int hashCode() {
        return Objects.hash(annotation, place());
    }

    @Override
    public String toString() {
        return annotation.type() + " at " + place();
    }
}
