package dev.lintel.processor.option;

import dev.lintel.processor.check.Severity;
import java.util.Set;

/** The ids of what is wrong in a mapping itself. */
public final class ProblemIds {

    public static final Set<String> ALL = Set.of(
            "broken-mapping",
            "foreign-key-type",
            "invalid-sql",
            "missing-primary-key",
            "name-collision",
            "name-too-long",
            "table-elsewhere",
            "unknown-column",
            "unmapped-type");

    /** Those that Hibernate does not start with either. */
    private static final Set<String> REFUSED_BY_HIBERNATE = Set.of("broken-mapping", "missing-primary-key");

    private ProblemIds() {}

    /**
     * How bad a problem is: an error, since no database takes what comes of it. Where nothing but Hibernate's rules counts, what
     * Hibernate starts with is a warning; the part that it is about is left out.
     */
    public static Severity severity(String id, boolean plain) {
        return plain && !REFUSED_BY_HIBERNATE.contains(id) ? Severity.WARNING : Severity.ERROR;
    }
}
