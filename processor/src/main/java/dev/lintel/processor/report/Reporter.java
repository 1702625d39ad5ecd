package dev.lintel.processor.report;

import dev.lintel.processor.check.Severity;
import dev.lintel.processor.finding.Finding;
import dev.lintel.processor.mapping.Place;
import dev.lintel.processor.read.Position;
import dev.lintel.processor.read.Positions;
import dev.lintel.processor.read.RepeatedAnnotations;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javax.annotation.processing.Messager;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.tools.Diagnostic.Kind;

/** Prints findings where their fixes are written. It is the only one who talks to the compiler's messager. */
public final class Reporter {

    private final Messager messager;
    private final Positions positions;
    private final RepeatedAnnotations repeated;
    private final Predicate<String> isSource;
    private boolean failed;
    private boolean spokeOfNoType;

    /**
     * A reporter for one compile.
     *
     * @param isSource whether this compile has the source of a type, by its binary name. What it has only a class file of has no
     *     position, and Eclipse's compiler gives up where such a class refers to a type that is missing.
     */
    public Reporter(Messager messager, Positions positions, RepeatedAnnotations repeated, Predicate<String> isSource) {
        this.messager = messager;
        this.positions = positions;
        this.repeated = repeated;
        this.isSource = isSource;
    }

    /** Whether an error was reported. */
    public boolean failed() {
        return failed;
    }

    /** Whether something was printed that has no place in a type. */
    public boolean spokeOfNoType() {
        return spokeOfNoType;
    }

    /** Prints a finding with its severity. */
    public void report(Finding finding, Severity severity) {
        switch (severity) {
            case ERROR -> print(Kind.ERROR, finding.message(), finding.place());
            case WARNING -> print(Kind.WARNING, finding.message(), finding.place());
            case NOTE -> print(Kind.NOTE, finding.message(), finding.place());
            case OFF -> {}
        }
    }

    /** Prints what is wrong with what the compile was given, a sentence each without its full stop. */
    public void complain(String id, List<String> mistakes) {
        for (String mistake : mistakes) {
            print(Kind.ERROR, "[lintel:" + id + "] " + mistake + (mistake.endsWith("?") ? "" : "."));
        }
    }

    /** Says that an output cannot be written. */
    public void unwritten(IOException e) {
        print(
                Kind.ERROR,
                "[lintel:output] nothing can be written to META-INF/lintel: " + e.getMessage()
                        + ". Fix: let the compiler write to its class output, and let no other task write there.");
    }

    /** Prints what has no place in a source. */
    public void print(Kind kind, String message) {
        failed |= kind == Kind.ERROR;
        spokeOfNoType = true;
        messager.printMessage(shown(kind), message);
    }

    private void print(Kind kind, String message, Place place) {
        if (place.equals(Place.NOWHERE)) {
            print(kind, message);
            return;
        }
        failed |= kind == Kind.ERROR;
        Optional<Position> position = isSource.test(place.type()) ? positions.of(place) : Optional.empty();
        if (position.isEmpty()) {
            messager.printMessage(shown(kind), message + " (" + place + ")");
            return;
        }
        Element element = position.get().element();
        if (repeated.print(shown(kind), message, element, place.path())) {
            return;
        }
        AnnotationMirror annotation = position.get().annotation().orElse(null);
        AnnotationValue value = position.get().value().orElse(null);
        if (annotation == null) {
            messager.printMessage(shown(kind), message, element);
        } else if (value == null) {
            messager.printMessage(shown(kind), message, element, annotation);
        } else {
            messager.printMessage(shown(kind), message, element, annotation, value);
        }
    }

    /** Javac drops plain warnings of processors with {@code -nowarn} or {@code -Xlint:none}; ours have options of their own. */
    private static Kind shown(Kind kind) {
        return kind == Kind.WARNING ? Kind.MANDATORY_WARNING : kind;
    }
}
