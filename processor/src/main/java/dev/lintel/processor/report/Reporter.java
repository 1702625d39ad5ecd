package dev.lintel.processor.report;

import dev.lintel.processor.check.Finding;
import dev.lintel.processor.check.Severity;
import dev.lintel.processor.mapping.Place;
import dev.lintel.processor.read.Position;
import dev.lintel.processor.read.Positions;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.Messager;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.tools.Diagnostic.Kind;

/** Prints findings where their fixes are written. It is the only one who talks to the compiler's messager. */
public final class Reporter {

    private final Messager messager;
    private final Positions positions;
    private final Set<Object> taken = new HashSet<>();
    private boolean failed;

    public Reporter(Messager messager, Positions positions) {
        this.messager = messager;
        this.positions = positions;
    }

    /** Whether an error was reported. */
    public boolean failed() {
        return failed;
    }

    /** Prints a finding with its severity. */
    public void report(Finding finding, Severity severity) {
        if (severity != Severity.OFF) {
            print(severity == Severity.ERROR ? Kind.ERROR : Kind.WARNING, finding.message(), finding.place());
        }
    }

    /** Prints what has no place in a source. */
    public void print(Kind kind, String message) {
        failed |= kind == Kind.ERROR;
        messager.printMessage(kind, message);
    }

    private void print(Kind kind, String message, Place place) {
        failed |= kind == Kind.ERROR;
        Optional<Position> position = positions.of(place);
        if (position.isEmpty()) {
            messager.printMessage(kind, message + " (" + place + ")");
            return;
        }
        Spot spot = free(position.get(), kind);
        if (spot.value() != null) {
            messager.printMessage(kind, message, spot.element(), spot.annotation(), spot.value());
        } else if (spot.annotation() != null) {
            messager.printMessage(kind, message, spot.element(), spot.annotation());
        } else {
            messager.printMessage(kind, message, spot.element());
        }
    }

    /** javac prints one error a position and swallows the others; a second one takes the next best position. */
    private Spot free(Position position, Kind kind) {
        List<Spot> spots = new ArrayList<>();
        Element element = position.element();
        AnnotationMirror annotation = position.annotation().orElse(null);
        if (annotation != null) {
            position.value().ifPresent(v -> spots.add(new Spot(element, annotation, v)));
            spots.add(new Spot(element, annotation, null));
        }
        spots.add(new Spot(element, null, null));
        for (AnnotationMirror other : element.getAnnotationMirrors()) {
            spots.add(new Spot(element, other, null));
        }
        if (kind == Kind.ERROR) {
            for (Spot spot : spots) {
                if (taken.add(spot)) {
                    return spot;
                }
            }
        }
        return spots.get(0);
    }

    private record Spot(
            Element element,
            @org.jspecify.annotations.Nullable AnnotationMirror annotation,
            @org.jspecify.annotations.Nullable AnnotationValue value) {}
}
