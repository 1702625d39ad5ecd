package dev.lintel.processor.option;

import dev.lintel.schema.release.Drops;
import java.util.List;
import java.util.stream.Stream;

/** The options, as {@code -A} takes them. */
public enum Option {
    ERROR("lintel.error", "ids of checks, with commas between them, or all"),
    WARN("lintel.warn", "ids of checks, with commas between them, or all"),
    OFF("lintel.off", "ids of checks, with commas between them, or all"),
    NAMING("lintel.naming", "snake_case or jpa"),
    CONSTRAINTS("lintel.constraints", "explicit or derived"),
    SCHEMA("lintel.schema", "the name of a PostgreSQL schema"),
    GENERATE("lintel.generate", "tables, companions or all, with commas between them"),
    POSTGRES("lintel.postgres", "a major version from 13 to 18"),
    LOCK("lintel.lock", "the path of schema.lock"),
    PENDING("lintel.pending", "off, note, warn or error"),
    REFUSE(
            "lintel.refuse",
            "several-steps, breaks-running-code, needs-a-window or loses-data, with commas between them"),
    DROPS(Drops.OPTION, "immediate or deferred"),
    MIGRATIONS("lintel.migrations", "a Java package"),
    INCLUDE("lintel.include", "names of classes of dependencies, with commas between them"),
    BASELINE("lintel.baseline", "the path of a file that lintel baseline writes"),
    REPORT("lintel.report", "sarif"),
    TIMING("lintel.timing", "true or false");

    private final String key;
    private final String expected;

    Option(String key, String expected) {
        this.key = key;
        this.expected = expected;
    }

    /** What stands behind {@code -A}. */
    public String key() {
        return key;
    }

    /** What it takes, in words. */
    String expected() {
        return expected;
    }

    /** All keys, in their order. */
    public static List<String> keys() {
        return Stream.of(values()).map(Option::key).toList();
    }
}
