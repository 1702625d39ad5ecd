package dev.lintel.schema.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/**
 * squawk, a linter of PostgreSQL migrations that others wrote, where this machine has it: {@code npm i -g squawk-cli}. What it finds is
 * held against the rules that {@code docs/squawk.md} leaves out, and says why.
 */
public final class Squawk {

    private static final String PROGRAM = "squawk";

    private final Path program;
    private final List<String> excluded;

    private Squawk(Path program, List<String> excluded) {
        this.program = program;
        this.excluded = excluded;
    }

    /**
     * The program on the path; the test is skipped where there is none.
     *
     * @param list the page with the rules that are left out, each in the first column of a table
     */
    public static Squawk here(Path list) {
        Optional<Path> program = Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .map(folder -> Path.of(folder).resolve(PROGRAM))
                .filter(Files::isExecutable)
                .findFirst();
        Assumptions.assumeTrue(
                program.isPresent(), "SKIPPED: squawk is not on the path; npm i -g squawk-cli installs it");
        try {
            return new Squawk(program.orElseThrow(), rules(Files.readAllLines(list)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> rules(List<String> page) {
        List<String> rules = page.stream()
                .filter(line -> line.startsWith("| `"))
                .map(line -> line.substring(3, line.indexOf('`', 3)))
                .toList();
        assertThat(rules).isNotEmpty();
        return rules;
    }

    /** What it finds in the scripts of a folder by the rules that are not left out, a line each. */
    public List<String> findings(Path folder, int postgres) {
        try (Stream<Path> scripts = Files.list(folder)) {
            List<String> command =
                    new ArrayList<>(List.of(program.toString(), "--pg-version", postgres + ".0", "--reporter", "gcc"));
            excluded.forEach(rule -> command.add("--exclude=" + rule));
            scripts.map(Path::toString).sorted().forEach(command::add);
            Path out = Files.createTempFile("squawk", ".txt");
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(out.toFile())
                    .start();
            int code = process.waitFor();
            List<String> lines = Files.readAllLines(out, StandardCharsets.UTF_8);
            Files.delete(out);
            // 1 says that there are findings; anything else, that it could not look.
            assertThat(code).as(String.join("\n", lines)).isBetween(0, 1);
            return lines;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
