package dev.lintel.benchmarks;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** What is compared: a way to call the compiler. */
enum Contestant {
    JAVAC("javac -proc:none", "-proc:none"),
    IDLE(
            "a processor that does nothing",
            "-processor",
            "dev.lintel.benchmarks.IdleProcessor",
            "-processorpath",
            "@own"),
    LINTEL("Lintel", "-processorpath", "@lintel-processor", "@lock"),
    LINTEL_TABLES(
            "Lintel, lintel.generate=tables",
            "-processorpath",
            "@lintel-processor",
            "@lock",
            "-Alintel.generate=tables"),
    HIBERNATE(
            "hibernate-processor",
            "-processor",
            "org.hibernate.processor.HibernateProcessor",
            "-processorpath",
            "@everything-else");

    private final String title;
    private final List<String> options;

    Contestant(String title, String... options) {
        this.title = title;
        this.options = List.of(options);
    }

    String title() {
        return title;
    }

    /**
     * The compiler's options, with the class path of this process in place of the words that begin with an at sign.
     *
     * @param lock the lock of a project whose migrations cover all of its model
     */
    List<String> options(Path lock) {
        List<String> resolved = new ArrayList<>(List.of("-cp", path(jar -> !jar.contains("processor"))));
        for (String option : options) {
            resolved.add(
                    switch (option) {
                        case "@own" -> ownPath();
                        case "@lintel-processor" -> path(entry -> isLintelProcessor(entry));
                        case "@lock" -> "-Alintel.lock=" + lock;
                        case "@everything-else" -> path(entry -> !isLintelProcessor(entry));
                        default -> option;
                    });
        }
        return resolved;
    }

    /** Only the benchmark itself: javac finds processors on the class path that it runs with, too. */
    static String ownPath() {
        return path(entry -> new File(entry).isDirectory() || entry.contains("lintel-benchmarks"));
    }

    private static boolean isLintelProcessor(String entry) {
        return entry.contains("lintel-processor") || entry.contains("processor" + File.separator + "target");
    }

    private static String path(java.util.function.Predicate<String> wanted) {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(wanted)
                .collect(Collectors.joining(File.pathSeparator));
    }
}
