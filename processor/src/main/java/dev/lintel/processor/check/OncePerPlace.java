package dev.lintel.processor.check;

import dev.lintel.processor.finding.Finding;
import java.util.Set;

/** What several tables have from one declaration is said of the first one, though the words would differ. */
public final class OncePerPlace {

    private OncePerPlace() {}

    /** Adds a finding unless there is one at its place. */
    public static void add(Finding finding, Set<Finding> found) {
        for (Finding other : found) {
            if (other.place().equals(finding.place())) {
                return;
            }
        }
        found.add(finding);
    }
}
