package dev.lintel.processor.option;

import java.util.Set;

/** The ids of what is wrong in a mapping itself. Each is an error always: no database takes what comes of it. */
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

    private ProblemIds() {}
}
