package dev.lintel.benchmarks;

import dev.lintel.processor.CompanionProcessor;
import dev.lintel.processor.ConverterProcessor;
import dev.lintel.processor.LintelProcessor;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import javax.annotation.processing.Processor;
import org.hibernate.processor.HibernateProcessor;

/** What is compared: a way to call the compiler. */
enum Contestant {
    JAVAC("javac -proc:none", "-proc:none"),
    IDLE(
            "a processor that does nothing",
            "-processor",
            "dev.lintel.benchmarks.IdleProcessor",
            "-processorpath",
            "@own"),
    WRITING(
            "a processor that writes a class an entity",
            "-processor",
            "dev.lintel.benchmarks.WritingProcessor",
            "-processorpath",
            "@own"),
    READING(
            "Lintel, no checks, no lock",
            "-processorpath",
            "@lintel-processor",
            "-Alintel.off=all",
            "-Alintel.pending=off"),
    LINTEL("Lintel", "-processorpath", "@lintel-processor", "@lock"),
    LINTEL_TABLES(
            "Lintel, lintel.generate=tables",
            "-processorpath",
            "@lintel-processor",
            "@lock",
            "-Alintel.generate=tables"),
    LINTEL_COMPANIONS(
            "Lintel, lintel.generate=companions",
            "-processorpath",
            "@lintel-processor",
            "@lock",
            "-Alintel.generate=companions"),
    HIBERNATE(
            "hibernate-processor",
            "-processor",
            "org.hibernate.processor.HibernateProcessor",
            "-processorpath",
            "@everything-else"),
    /** What teams without Lintel do for a schema: compile, then let Hibernate start without a database and write its DDL. */
    EXPORT("javac, then Hibernate's offline export", "-proc:none");

    private final String title;
    private final List<String> options;

    Contestant(String title, String... options) {
        this.title = title;
        this.options = List.of(options);
    }

    /** The class path of the process that is measured: no processors, or javac would find them there too. */
    String processPath() {
        return this == EXPORT ? path(jar -> !jar.contains("processor")) : ownPath();
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

    /** Those that {@code -Donly} names, or all. */
    static List<Contestant> wanted() {
        String only = System.getProperty("only", "");
        return Arrays.stream(values())
                .filter(c -> only.isEmpty() || List.of(only.split(",")).contains(c.name()))
                .toList();
    }

    /** Those of them that are a compile alone. */
    static List<Contestant> inProcess() {
        return wanted().stream().filter(c -> c != EXPORT).toList();
    }

    /** The options without those that tell where processors are: they are loaded already. */
    List<String> plainOptions(Path lock) {
        List<String> plain = new ArrayList<>();
        List<String> all = options(lock);
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).startsWith("-processor")) {
                i++;
            } else {
                plain.add(all.get(i));
            }
        }
        return plain;
    }

    /** New instances of its processors; none where it has none. */
    List<Processor> processors() {
        return switch (this) {
            case JAVAC, EXPORT -> List.of();
            case IDLE -> List.of(new IdleProcessor());
            case WRITING -> List.of(new WritingProcessor());
            case READING, LINTEL, LINTEL_TABLES, LINTEL_COMPANIONS ->
                List.of(new LintelProcessor(), new ConverterProcessor(), new CompanionProcessor());
            case HIBERNATE -> List.of(new HibernateProcessor());
        };
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
