package dev.lintel.processor.read;

import dev.lintel.processor.mapping.Place;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Finds places again in the compiler's model. */
public final class Positions {

    private final Elements elements;

    public Positions(Elements elements) {
        this.elements = elements;
    }

    /** The position of a place; empty where the type is not there, or the compiler knows none. */
    public Optional<Position> of(Place place) {
        TypeElement type = find(elements, place.type());
        if (type == null) {
            return Optional.empty();
        }
        Element element = place.member().flatMap(m -> member(type, m)).orElse(type);
        if (isEclipse(element) && element.getKind() == ElementKind.ENUM_CONSTANT) {
            return Optional.of(descend(type, List.of()));
        }
        return hasPosition(type, element) ? Optional.of(descend(element, place.path())) : Optional.empty();
    }

    /** Eclipse's compiler knows no position of a record, nor of what its header declares. */
    private static boolean hasPosition(TypeElement type, Element element) {
        return type.getKind() != ElementKind.RECORD || !isEclipse(element);
    }

    /** It knows no position of the constants of an enum either; then the enum has to do. */
    private static boolean isEclipse(Element element) {
        return element.getClass().getName().startsWith("org.eclipse.");
    }

    /** A type by its binary name. A dollar may be part of a name, so both readings are tried. */
    public static @org.jspecify.annotations.Nullable TypeElement find(Elements elements, String binaryName) {
        TypeElement type = elements.getTypeElement(binaryName);
        return type != null || binaryName.indexOf('$') < 0
                ? type
                : elements.getTypeElement(binaryName.replace('$', '.'));
    }

    private static Optional<Element> member(TypeElement type, String id) {
        boolean method = id.endsWith("()");
        String name = method ? id.substring(0, id.length() - 2) : id;
        Element found = null;
        for (Element element : type.getEnclosedElements()) {
            if (element.getSimpleName().contentEquals(name)) {
                boolean isMethod = element.getKind() == ElementKind.METHOD;
                if (isMethod == method
                        && (!isMethod
                                || ((ExecutableElement) element).getParameters().isEmpty())) {
                    found = element;
                    if (element.getKind() != ElementKind.RECORD_COMPONENT) {
                        break;
                    }
                }
            }
        }
        return Optional.ofNullable(found);
    }

    private Position descend(Element element, List<String> path) {
        if (path.isEmpty()) {
            return new Position(element, Optional.empty(), Optional.empty());
        }
        Iterator<String> steps = path.iterator();
        Optional<AnnotationMirror> found = mirror(element, steps.next());
        if (found.isEmpty()) {
            return new Position(element, Optional.empty(), Optional.empty());
        }
        AnnotationMirror annotation = found.get();
        Optional<AnnotationValue> value = Optional.empty();
        while (steps.hasNext()) {
            String step = steps.next();
            Object current = value.map(v -> (Object) v.getValue()).orElse(annotation);
            if (current instanceof AnnotationMirror mirror) {
                annotation = mirror;
                value = value(mirror, step);
            } else if (current instanceof List<?> list && isIndex(step, list)) {
                value = Optional.of((AnnotationValue) list.get(Integer.parseInt(step)));
            }
            if (value.isEmpty()) {
                break;
            }
            if (value.get().getValue() instanceof AnnotationMirror mirror) {
                annotation = mirror;
                value = Optional.empty();
            }
        }
        return new Position(element, Optional.of(annotation), value);
    }

    private static boolean isIndex(String step, List<?> list) {
        return !step.isEmpty() && step.chars().allMatch(Character::isDigit) && Integer.parseInt(step) < list.size();
    }

    private Optional<AnnotationMirror> mirror(Element element, String type) {
        for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
            if (elements.getBinaryName((TypeElement) mirror.getAnnotationType().asElement())
                    .contentEquals(type)) {
                return Optional.of(mirror);
            }
        }
        return Optional.empty();
    }

    /** A single value that stands for an array is its own only element. */
    private static Optional<AnnotationValue> value(AnnotationMirror mirror, String name) {
        for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> value :
                mirror.getElementValues().entrySet()) {
            if (value.getKey().getSimpleName().contentEquals(name)) {
                return Optional.of(value.getValue());
            }
        }
        return Optional.empty();
    }
}
