package dev.lintel.benchmarks;

import com.sun.management.ThreadMXBean;
import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToLongFunction;
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
        Map<Contestant, List<Spent>> whole = new EnumMap<>(Contestant.class);
        Map<Contestant, List<Spent>> single = new EnumMap<>(Contestant.class);
        for (int round = 0; round < WARM_UP + ROUNDS; round++) {
            for (Contestant contestant : Contestant.inProcess()) {
                Path output = folder.resolve("warm-" + contestant.name());
                Spent all = compile(contestant, output, sources, List.of());
                Path one = sources.get(sources.size() / 2);
                Spent changed = compile(contestant, output, List.of(one), List.of(output));
                if (round >= WARM_UP) {
                    whole.computeIfAbsent(contestant, c -> new ArrayList<>()).add(all);
                    single.computeIfAbsent(contestant, c -> new ArrayList<>()).add(changed);
                }
            }
        }
        print(sources.size() + " entities in a warm process", whole);
        print("one changed entity of " + sources.size() + " in a warm process", single);
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
