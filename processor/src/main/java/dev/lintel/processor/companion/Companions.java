package dev.lintel.processor.companion;

import dev.lintel.processor.mapping.TypeRecord;
import dev.lintel.processor.read.Origins;
import dev.lintel.processor.read.Positions;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** The companions that a compile can see: those of dependencies, and those that an earlier compile of the module has left. */
public final class Companions {

    private static final String ANNOTATION = "dev.lintel.Companion";

    private final Elements elements;
    private final Origins origins;

    public Companions(Elements elements, Origins origins) {
        this.elements = elements;
        this.origins = origins;
    }

    /** That of a type, by its binary name; empty where there is none, or one that another version has written. */
    public Optional<Companion> of(String type) {
        return text(type).flatMap(Companion::parse).filter(c -> c.type().name().equals(type));
    }

    /** Whether there is one that says just this. */
    public boolean has(Companion companion) {
        return text(companion.type().name()).filter(companion.text()::equals).isPresent();
    }

    /**
     * The record of a type that is processed, as its source says it. Gradle hands over class files of what it does not compile, and they
     * say less.
     */
    public TypeRecord asSaid(TypeRecord read, TypeElement element) {
        return origins.isSource(element)
                ? read
                : of(read.name()).map(Companion::type).orElse(read);
    }

    private Optional<String> text(String type) {
        TypeElement companion = Positions.find(elements, Companion.nameFor(type));
        if (companion == null) {
            return Optional.empty();
        }
        for (AnnotationMirror mirror : companion.getAnnotationMirrors()) {
            TypeElement annotation = (TypeElement) mirror.getAnnotationType().asElement();
            if (annotation.getQualifiedName().contentEquals(ANNOTATION)) {
                return mirror.getElementValues().values().stream().findFirst().map(Companions::joined);
            }
        }
        return Optional.empty();
    }

    private static String joined(AnnotationValue pieces) {
        StringBuilder text = new StringBuilder();
        if (pieces.getValue() instanceof List<?> list) {
            for (Object piece : list) {
                text.append(((AnnotationValue) piece).getValue());
            }
        }
        return text.toString();
    }
}
