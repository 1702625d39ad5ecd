package dev.lintel.processor.report;

import dev.lintel.processor.check.Severity;
import dev.lintel.processor.finding.Finding;
import dev.lintel.processor.mapping.AnnotationUse;
import dev.lintel.processor.mapping.Place;
import java.util.Optional;

/**
 * A finding and what becomes of it.
 *
 * @param allow the {@code @Allow} that accepts it, if there is one
 * @param isInBaseline whether it is accepted for now
 */
public record Judged(Finding finding, Severity severity, Optional<AnnotationUse> allow, boolean isInBaseline) {

    /** Whether nobody accepts it. */
    public boolean isOpen() {
        return allow.isEmpty() && !isInBaseline;
    }

    /** Whether it fails the compile. */
    public boolean isError() {
        return severity == Severity.ERROR && isOpen();
    }

    public Place place() {
        return finding.place();
    }
}
