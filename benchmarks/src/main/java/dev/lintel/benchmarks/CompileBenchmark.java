package dev.lintel.benchmarks;

import dev.lintel.schema.json.DocumentException;
import dev.lintel.schema.json.SchemaDocument;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Compiles generated entities with each contestant in turn, a process a compile, several rounds, and prints the medians and
 * their ratio to javac alone. Only the ratios mean anything: the machine's speed drifts, but for all of them alike.
 *
 * <p>Arguments: a folder to work in, then the numbers of entities (100 and 1000 by default).
 */
final class CompileBenchmark {

    private static final int ROUNDS = Integer.getInteger("rounds", 7);

    private CompileBenchmark() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path folder = Path.of(arguments[0]);
        List<Integer> sizes = new ArrayList<>();
        for (int i = 1; i < arguments.length; i++) {
            sizes.add(Integer.valueOf(arguments[i]));
        }
        for (int size : sizes.isEmpty() ? List.of(100, 1000) : sizes) {
            measure(size, folder.resolve(Integer.toString(size)));
        }
    }

    private static void measure(int size, Path folder) throws IOException, InterruptedException {
        List<Path> sources = GeneratedEntities.write(size, folder.resolve("src"));
        Path lock = lock(sources, folder);
        Path one = sources.get(size / 2);
        Map<Contestant, List<Cost>> whole = new EnumMap<>(Contestant.class);
        Map<Contestant, List<Cost>> single = new EnumMap<>(Contestant.class);
        for (int round = 0; round <= ROUNDS; round++) {
            for (Contestant contestant : Contestant.wanted()) {
                Path output = folder.resolve("out-" + contestant.name() + "-" + round);
                Cost all = compile(contestant, lock, sources, output, "");
                Cost changed = compile(contestant, lock, List.of(one), output, output + File.pathSeparator);
                if (round > 0) { // the first round warms the disk's cache
                    whole.computeIfAbsent(contestant, c -> new ArrayList<>()).add(all);
                    single.computeIfAbsent(contestant, c -> new ArrayList<>()).add(changed);
                }
            }
        }
        print(size + " entities", whole);
        print("one of " + size + " entities, whose mapping is what it was", single);
    }

    /** The lock of the model, as `lintel revision` leaves it: the usual compile compares with it and finds nothing new. */
    static Path lock(List<Path> sources, Path folder) throws IOException, InterruptedException {
        Path lock = folder.resolve("schema.lock");
        Path output = folder.resolve("out-for-the-lock");
        Files.createDirectories(folder);
        Files.writeString(lock, SchemaDocument.empty().text());
        compile(Contestant.LINTEL, lock, sources, output, "");
        try {
            SchemaDocument model =
                    SchemaDocument.parse(Files.readString(output.resolve("META-INF/lintel/schema.json")));
            Files.writeString(
                    lock,
                    SchemaDocument.lock(List.of("0123456789ab"), model.schema()).text());
        } catch (DocumentException e) {
            throw new IOException(e);
        }
        return lock;
    }

    private static Cost compile(
            Contestant contestant, Path lock, List<Path> sources, Path output, String beforeClassPath)
            throws IOException, InterruptedException {
        Files.createDirectories(output);
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                contestant.processPath(),
                "-Dexport=" + (contestant == Contestant.EXPORT),
                TimedCompile.class.getName()));
        List<String> options = contestant.options(lock);
        options.set(1, beforeClassPath + options.get(1));
        command.addAll(options);
        command.addAll(List.of("-d", output.toString(), "-Xlint:none", "-nowarn"));
        sources.forEach(source -> command.add(source.toString()));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String line = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        if (process.waitFor() != 0) {
            throw new IllegalStateException(contestant.title() + " failed");
        }
        return Cost.parse(line);
    }

    private static void print(String what, Map<Contestant, List<Cost>> costs) {
        Cost javac = Cost.median(costs.getOrDefault(Contestant.JAVAC, List.of()));
        System.out.printf(Locale.ROOT, "%n%s, %d rounds, medians%n%n", what, ROUNDS);
        System.out.printf(
                Locale.ROOT,
                "| %-32s | %8s | %6s | %8s | %6s | %8s |%n",
                "",
                "CPU ms",
                "ratio",
                "wall ms",
                "ratio",
                "peak MB");
        System.out.println("| -------------------------------- | -------- | ------ | -------- | ------ | -------- |");
        costs.forEach((contestant, all) -> {
            Cost cost = Cost.median(all);
            System.out.printf(
                    Locale.ROOT,
                    "| %-32s | %8d | %6.2f | %8d | %6.2f | %8d |%n",
                    contestant.title(),
                    cost.cpu(),
                    (double) cost.cpu() / javac.cpu(),
                    cost.wall(),
                    (double) cost.wall() / javac.wall(),
                    cost.memory() / 1024);
        });
    }
}
