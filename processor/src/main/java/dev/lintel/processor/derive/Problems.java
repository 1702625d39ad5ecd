package dev.lintel.processor.derive;

import dev.lintel.processor.finding.Finding;
import dev.lintel.processor.mapping.Place;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Collects what could not be mapped, and what could but is refused by a check. What is found twice is kept once. */
public final class Problems {

    private final Set<Finding> found = new LinkedHashSet<>();
    private final Set<Finding> doubts = new LinkedHashSet<>();

    /** Something that no code can be shown for. */
    public void add(String id, Place place, String what) {
        found.add(new Finding(id, place, what, Optional.empty()));
    }

    /** Something with the code that mends it. */
    public void add(String id, Place place, String what, String fix) {
        found.add(new Finding(id, place, what, Optional.of(fix)));
    }

    /** How many there are, to tell whether something added one. */
    public int count() {
        return found.size();
    }

    /**
     * Something that has a schema, and that Hibernate starts with, though it is hardly meant.
     *
     * @param check the id of the check that reports it
     */
    public void doubt(String check, Place place, String what, String fix) {
        doubts.add(new Finding(check, place, what, Optional.of(fix)));
    }

    public List<Finding> all() {
        return new ArrayList<>(found);
    }

    public List<Finding> doubts() {
        return new ArrayList<>(doubts);
    }
}
