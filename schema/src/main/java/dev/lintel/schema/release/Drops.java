package dev.lintel.schema.release;

import java.util.Map;
import java.util.Set;

/**
 * How tables and columns go that the model has no more.
 *
 * @param confirmed tables, columns as {@code table.column}, and values of enums as {@code type.value}, that may go although something
 *     like them comes, or rows may have them
 * @param mode whether they are dropped by the release that takes them away
 * @param due whether those that have waited since an earlier release are dropped now
 */
public record Drops(Set<String> confirmed, Mode mode, boolean due) {

    /** The values of the option {@code lintel.drops}. */
    public enum Mode {
        /** With the release that takes them away. */
        IMMEDIATE,
        /** That release gives them another name; a later one drops them, when somebody asks for it. */
        DEFERRED;

        /** What the options say that a model was made with. */
        public static Mode in(Map<String, String> options) {
            return options.getOrDefault(OPTION, "").equals("deferred") ? DEFERRED : IMMEDIATE;
        }
    }

    /** The processor's option, which goes with the model. */
    public static final String OPTION = "lintel.drops";

    /** Nothing confirmed, nothing deferred. */
    public static final Drops IMMEDIATE = new Drops(Set.of(), Mode.IMMEDIATE, false);

    public Drops {
        confirmed = Set.copyOf(confirmed);
    }

    /** As the options say that a model was made with. */
    public static Drops in(Map<String, String> options) {
        return new Drops(Set.of(), Mode.in(options), false);
    }

    public Drops withConfirmed(Set<String> names) {
        return new Drops(names, mode, due);
    }

    public Drops withDue(boolean now) {
        return new Drops(confirmed, mode, now);
    }
}
