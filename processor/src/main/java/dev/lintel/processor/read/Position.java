package dev.lintel.processor.read;

import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;

/** A place as the compiler knows it: what a message can point at. */
public record Position(Element element, Optional<AnnotationMirror> annotation, Optional<AnnotationValue> value) {}
