package dev.lintel.runtime.command;

/** So many of something, for people. */
final class Count {

    private Count() {}

    /** {@code 1 table}, {@code 3 indexes}, {@code 2 foreign keys}. */
    static String of(long count, String what) {
        if (count == 1) {
            return "1 " + what;
        }
        return count + " " + what + (what.endsWith("x") || what.endsWith("s") ? "es" : "s");
    }
}
