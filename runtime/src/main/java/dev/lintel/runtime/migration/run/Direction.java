package dev.lintel.runtime.migration.run;

/** What a run does with a revision. */
public enum Direction {
    UPGRADE("upgrade"),
    DOWNGRADE("downgrade"),
    /** Somebody said that the database is there; nothing was run. */
    STAMP("stamp");

    private final String word;

    Direction(String word) {
        this.word = word;
    }

    /** As {@code lintel_history} writes it. */
    public String word() {
        return word;
    }

    static Direction of(String word) {
        for (Direction direction : values()) {
            if (direction.word.equals(word)) {
                return direction;
            }
        }
        throw new RunException("lintel_history speaks of '" + word
                + "', which this release does not know; use the release that wrote it, or a newer one");
    }
}
