package dev.lintel.processor.finding;

import dev.lintel.processor.mapping.Place;
import java.util.Optional;

/**
 * Something that is wrong at a place.
 *
 * @param id the check's id, kebab-case: {@code nullable-boolean}
 * @param place where the fix is written
 * @param what what is wrong, in one sentence without its full stop
 * @param fix the exact code to write; empty where no code can mend it
 */
public record Finding(String id, Place place, String what, Optional<String> fix) {

    /** The message: {@code [lintel:<id>] what is wrong. Fix: the code.} */
    public String message() {
        return "[lintel:" + id + "] " + what + "." + fix.map(f -> " Fix: " + f).orElse("");
    }
}
