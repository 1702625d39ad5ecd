package dev.lintel.processor.check;

/**
 * What a check is called and how severe its findings are.
 *
 * @param id kebab-case; it never changes
 * @param severity the severity unless an option sets another
 * @param summary what it refuses, in a few words without a full stop
 * @param kind what it is about, which tells whether it can be turned off
 */
public record CheckInfo(String id, Severity severity, String summary, Kind kind) {

    /** What a check is about. */
    public enum Kind {
        /** A convention: a team may see it otherwise. */
        CONVENTION,
        /** A mapping that has no schema, though Hibernate starts with it. It is an error, or a warning where all is off. */
        MAPPING,
        /** A mapping that Hibernate does not start with. It is always an error. */
        STARTUP,
        /** What no migration covers. {@code lintel.pending} says how severe that is. */
        PENDING,
        /** What no migration may do. It is always an error; {@code lintel.refuse} says what. */
        REFUSED,
        /** What a command tells, and no compile. */
        COMMAND
    }

    /** A convention. */
    public CheckInfo(String id, Severity severity, String summary) {
        this(id, severity, summary, Kind.CONVENTION);
    }

    /** What is wrong in the mapping itself. */
    public static CheckInfo ofMapping(String id, Kind kind, String summary) {
        return new CheckInfo(id, Severity.ERROR, summary, kind);
    }

    /** What no migration covers. */
    public static CheckInfo ofPending(String id, String summary) {
        return new CheckInfo(id, Severity.WARNING, summary, Kind.PENDING);
    }

    /** What no migration may do. */
    public static CheckInfo ofRefused(String id, String summary) {
        return new CheckInfo(id, Severity.ERROR, summary, Kind.REFUSED);
    }

    /** What a command tells. */
    public static CheckInfo ofCommand(String id, String summary) {
        return new CheckInfo(id, Severity.ERROR, summary, Kind.COMMAND);
    }

    /** Whether options and {@code @Allow} have a say. */
    public boolean isOptional() {
        return kind == Kind.CONVENTION;
    }
}
