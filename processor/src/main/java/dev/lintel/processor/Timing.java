package dev.lintel.processor;

import java.util.Locale;
import java.util.function.Supplier;

/** Where the time of a compile goes, as far as it is Lintel's: wall time, in milliseconds. */
final class Timing {

    /** What Lintel does, in that order. */
    enum Part {
        PREVIOUS("the last compile's schema.json"),
        READ("reading types"),
        SOURCES("sources"),
        DERIVE("schema"),
        CHECK("checks"),
        COMPARE("schema.lock"),
        WRITE("writing");

        private final String words;

        Part(String words) {
            this.words = words;
        }
    }

    private final long[] nanos = new long[Part.values().length];

    /** Does a part of the work; what is done of another part meanwhile counts there only. */
    <T> T in(Part part, Supplier<T> work) {
        long before = total();
        long start = System.nanoTime();
        try {
            return work.get();
        } finally {
            nanos[part.ordinal()] += System.nanoTime() - start - (total() - before);
        }
    }

    /** Does a part of the work that gives nothing. */
    void in(Part part, Runnable work) {
        in(part, () -> {
            work.run();
            return null;
        });
    }

    private long total() {
        long total = 0;
        for (long part : nanos) {
            total += part;
        }
        return total;
    }

    /** All parts that took time, and their sum. */
    String text() {
        StringBuilder text = new StringBuilder();
        for (Part part : Part.values()) {
            long time = nanos[part.ordinal()];
            if (time > 0) {
                text.append(text.isEmpty() ? "" : ", ")
                        .append(part.words)
                        .append(' ')
                        .append(millis(time));
            }
        }
        return "[lintel:timing] " + millis(total()) + " ms: " + text;
    }

    private static String millis(long nanos) {
        return String.format(Locale.ROOT, "%.1f", nanos / 1e6);
    }
}
