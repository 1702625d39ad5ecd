package dev.lintel.processor.derive;

import dev.lintel.processor.finding.Finding;
import dev.lintel.processor.mapping.Place;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Collects what is wrong in mappings, by the ids of the checks that report it: what could not be mapped, and what could though it
 * is hardly meant. What is found twice is kept once.
 */
public final class Problems {

    private final Set<Finding> found = new LinkedHashSet<>();

    /** Something that nothing can be shown for. */
    public void add(String id, Place place, String what) {
        found.add(new Finding(id, place, what, Optional.empty()));
    }

    /** Something with words on what to have in its place. */
    public void add(String id, Place place, String what, String instead) {
        found.add(Finding.advised(id, place, what, instead));
    }

    /** Something with the code that mends it. */
    public void addWithFix(String id, Place place, String what, String fix) {
        found.add(new Finding(id, place, what, Optional.of(fix)));
    }

    /** How many there are, to tell whether something added one. */
    public int count() {
        return found.size();
    }

    public List<Finding> all() {
        return new ArrayList<>(found);
    }
}
