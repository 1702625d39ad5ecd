package dev.lintel.schema.plan;

/** What a change does to those who use the database, from the best to the worst. */
public enum Verdict {
    SAFE("safe", "code that is running keeps working, nobody waits for long"),
    SEVERAL_STEPS(
            "several steps", "code that is running keeps working; each step is committed alone, nobody waits for long"),
    BREAKS_RUNNING_CODE(
            "breaks running code",
            "code that is running does not know of it yet; stop it before, or go there in two releases"),
    NEEDS_WINDOW("needs a window", "a whole table is read or written anew while nobody else can use it"),
    LOSES_DATA("loses data", "what is dropped is gone");

    private final String words;
    private final String meaning;

    Verdict(String words, String meaning) {
        this.words = words;
        this.meaning = meaning;
    }

    /** The verdict in a few words: "needs a window". */
    public String words() {
        return words;
    }

    /** The verdict as options and programs have it: {@code needs-a-window}. */
    public String id() {
        return words.replace(' ', '-');
    }

    /** What it means for those who use the database. */
    public String meaning() {
        return meaning;
    }

    /** The worse of two. */
    public Verdict worseOf(Verdict other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
