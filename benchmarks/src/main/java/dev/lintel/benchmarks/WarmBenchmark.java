package dev.lintel.benchmarks;

import com.sun.management.ThreadMXBean;
import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * What a compile costs in a process that has compiled before, as those of Gradle's daemon and of an IDE: all entities, and one changed
 * entity of all with the classes of the others on the class path. The contestants take turns, with their processors loaded once.
 *
 * <p>Arguments: a folder to work in, then the number of entities (1000 by default). {@code -Donly=JAVAC,LINTEL} leaves the others out.
 */
final class WarmBenchmark {

    private static final int ROUNDS = Integer.getInteger("rounds", 9);
    private static final int WARM_UP = Integer.getInteger("warmup", 6);
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private final JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    private final Path folder;
    private final Path lock;
    private final List<Path> sources;

    private WarmBenchmark(Path folder, List<Path> sources, Path lock) {
        this.folder = folder;
        this.sources = sources;
        this.lock = lock;
    }

    /** Processor time of the compiling thread in nanoseconds, and what it allocated in bytes. */
    private record Spent(long cpu, long allocated) {

        private static long median(List<Spent> all, ToLongFunction<Spent> part) {
            return all.stream().mapToLong(part).sorted().toArray()[all.size() / 2];
        }

        private static Spent median(List<Spent> all) {
            return new Spent(median(all, Spent::cpu), median(all, Spent::allocated));
        }
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path folder = Path.of(arguments[0]);
        int size = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 1000;
        List<Path> sources = GeneratedEntities.write(size, folder.resolve("src"));
        new WarmBenchmark(folder, sources, CompileBenchmark.lock(sources, folder)).run();
    }

    private void run() throws IOException {
        Path one = sources.get(sources.size() / 2);
        String text = Files.readString(one);
        Map<Work, Map<Contestant, List<Spent>>> spent = new EnumMap<>(Work.class);
        for (int round = 0; round < WARM_UP + ROUNDS; round++) {
            for (Contestant contestant : Contestant.inProcess()) {
                Path output = folder.resolve("warm-" + contestant.name());
                delete(output);
                for (Work work : Work.values()) {
                    Files.writeString(one, work.edit(text, round));
                    boolean isWhole = work == Work.CLEAN || work == Work.AGAIN;
                    Spent cost = compile(
                            contestant,
                            output,
                            isWhole ? sources : List.of(one),
                            isWhole ? List.of() : List.of(output));
                    if (round >= WARM_UP) {
                        spent.computeIfAbsent(work, w -> new EnumMap<>(Contestant.class))
                                .computeIfAbsent(contestant, c -> new ArrayList<>())
                                .add(cost);
                    }
                }
                Files.writeString(one, text);
            }
        }
        spent.forEach((work, costs) -> print(work.title.formatted(sources.size()), costs));
    }

    /** What is compiled, one after the other. */
    private enum Work {
        CLEAN("%d entities into an empty folder"),
        AGAIN("the same %d entities again"),
        METHOD("one of %d entities, whose methods are others"),
        COLUMN("one of %d entities, which has a column more");

        private final String title;

        Work(String title) {
            this.title = title;
        }

        private String edit(String source, int round) {
            String end = switch (this) {
                case CLEAN, AGAIN -> "}";
                case METHOD -> "    void method" + round + "() {}\n}";
                case COLUMN -> "    @jakarta.persistence.Column(nullable = false) private long more" + round + ";\n}";
            };
            return source.substring(0, source.lastIndexOf('}')) + end + "\n";
        }
    }

    private static void delete(Path output) throws IOException {
        if (Files.exists(output)) {
            try (Stream<Path> files = Files.walk(output)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private Spent compile(Contestant contestant, Path output, List<Path> files, List<Path> alsoOnClassPath)
            throws IOException {
        Files.createDirectories(output);
        List<String> options = new ArrayList<>(contestant.plainOptions(lock));
        options.addAll(List.of("-d", output.toString(), "-Xlint:none", "-nowarn"));
        for (Path more : alsoOnClassPath) {
            options.set(1, more + File.pathSeparator + options.get(1));
        }
        long thread = Thread.currentThread().getId();
        long cpu = THREADS.getCurrentThreadCpuTime();
        long allocated = THREADS.getThreadAllocatedBytes(thread);
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
            JavaCompiler.CompilationTask task =
                    compiler.getTask(null, manager, d -> {}, options, null, manager.getJavaFileObjectsFromPaths(files));
            List<Processor> processors = contestant.processors();
            if (!processors.isEmpty()) {
                task.setProcessors(processors);
            }
            if (!task.call()) {
                throw new IllegalStateException(contestant.title() + " failed");
            }
        }
        return new Spent(THREADS.getCurrentThreadCpuTime() - cpu, THREADS.getThreadAllocatedBytes(thread) - allocated);
    }

    private static void print(String what, Map<Contestant, List<Spent>> spent) {
        Spent javac = Spent.median(spent.getOrDefault(Contestant.JAVAC, List.of()));
        Spent idle = Spent.median(spent.getOrDefault(Contestant.IDLE, List.of()));
        System.out.printf(Locale.ROOT, "%n%s, %d rounds, medians%n%n", what, ROUNDS);
        System.out.printf(
                Locale.ROOT,
                "| %-40s | %8s | %8s | %8s | %12s |%n",
                "",
                "CPU ms",
                "to javac",
                "to idle",
                "allocated MB");
        System.out.println("| " + "-".repeat(40) + " | -------- | -------- | -------- | ------------ |");
        spent.forEach((contestant, all) -> {
            Spent median = Spent.median(all);
            System.out.printf(
                    Locale.ROOT,
                    "| %-40s | %8.1f | %8.2f | %8.2f | %12.1f |%n",
                    contestant.title(),
                    median.cpu() / 1e6,
                    (double) median.cpu() / javac.cpu(),
                    (double) median.cpu() / idle.cpu(),
                    median.allocated() / 1e6);
        });
    }
}
