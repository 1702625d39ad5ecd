package dev.lintel.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToLongFunction;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * What all checks add to reading the model: both are measured in each of several compiles of the same entities, in one process. The
 * first is a cold compile; the others are those of a daemon or an IDE, whose classes are loaded and compiled.
 */
final class CheckBenchmark {

    private static final int ROUNDS = 11;

    private CheckBenchmark() {}

    /** Prints a line for each number of entities. */
    public static void main(String[] arguments) throws IOException {
        int count = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1000;
        List<ReadingProcessor.Cost> costs = measure(count, ROUNDS);
        System.out.printf(
                Locale.ROOT, "%d entities, %d findings%n", count, costs.get(0).findings());
        print("a cold compile", costs.subList(0, 1));
        print("a warm one, median", costs.subList(1, costs.size()));
    }

    private static void print(String what, List<ReadingProcessor.Cost> costs) {
        double reading = median(costs, ReadingProcessor.Cost::reading);
        double checking = median(costs, ReadingProcessor.Cost::checking);
        System.out.printf(
                Locale.ROOT,
                "| %-20s | %8.1f ms | %8.1f ms | %5.3f |%n",
                what,
                reading / 1e6,
                checking / 1e6,
                checking / reading);
    }

    private static double median(List<ReadingProcessor.Cost> costs, ToLongFunction<ReadingProcessor.Cost> part) {
        return costs.stream().mapToLong(part).sorted().toArray()[costs.size() / 2];
    }

    /** What each round took, over that many entities: a compile of its own each, as in a daemon or an IDE. */
    static List<ReadingProcessor.Cost> measure(int count, int rounds) throws IOException {
        Path folder = Files.createTempDirectory("lintel-checks");
        List<Path> sources = GeneratedEntities.write(count, folder);
        List<ReadingProcessor.Cost> costs = new ArrayList<>();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        List<String> options = new ArrayList<>(List.of("-proc:only", "-d", folder.toString()));
        options.addAll(List.of("-classpath", System.getProperty("java.class.path")));
        for (int i = 0; i < rounds; i++) {
            try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
                ReadingProcessor processor = new ReadingProcessor();
                JavaCompiler.CompilationTask task =
                        compiler.getTask(null, files, null, options, null, files.getJavaFileObjectsFromPaths(sources));
                task.setProcessors(List.of(processor));
                if (!task.call()) {
                    throw new IllegalStateException("the entities do not compile");
                }
                costs.add(processor.cost());
            }
        }
        return costs;
    }
}
