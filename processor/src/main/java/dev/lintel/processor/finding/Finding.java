package dev.lintel.processor.finding;

import dev.lintel.processor.mapping.Place;
import java.util.Optional;

/**
 * Something that is wrong at a place.
 *
 * @param id the check's id, kebab-case: {@code nullable-boolean}
 * @param place where the fix is written
 * @param what what is wrong, in one sentence without its full stop
 * @param fix the exact code to write: values for the annotation at the place, or annotations, or a declaration with its new type
 * @param instead what to have in its place, in words, where the code depends on what is meant
 */
public record Finding(String id, Place place, String what, Optional<String> fix, Optional<String> instead) {

    /** A finding that code mends, or that nothing is said about. */
    public Finding(String id, Place place, String what, Optional<String> fix) {
        this(id, place, what, fix, Optional.empty());
    }

    /** A finding that somebody has to think about. */
    public static Finding advised(String id, Place place, String what, String instead) {
        return new Finding(id, place, what, Optional.empty(), Optional.of(instead));
    }

    /** The message: {@code [lintel:<id>] what is wrong. Fix: the code.} */
    public String message() {
        return "[lintel:" + id + "] " + what + "." + fix.map(f -> " Fix: " + f).orElse("")
                + instead.map(i -> " Instead: " + i).orElse("");
    }
}
