package dev.lintel.processor.check;

import dev.lintel.processor.testing.Compilation.Message;
import dev.lintel.processor.testing.JavaCompilers;
import dev.lintel.schema.json.DocumentException;
import dev.lintel.schema.json.SchemaDocument;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.tools.Diagnostic.Kind;

/**
 * A case of a check: a Java file or a folder of Java files, and what is to be found in it. What has to be found stands on its
 * line:
 *
 * <pre>{@code
 * Boolean paid;   // LINT: nullable-boolean
 * }</pre>
 *
 * A finding that has no line is told by {@code // LINT nowhere: pending-migration}.
 *
 * <p>A line {@code // option: lintel.constraints=derived} sets an option, and a line {@code // only: nullable-boolean} leaves out what
 * else is found. A folder {@code before} in a case has its classes as they were at the last revision.
 *
 * @param check the folder of the check
 * @param before the sources that the lock is made from; none for a case without a history
 * @param options the options, without their {@code -A}
 * @param only the ids that count; empty for all
 * @param expected what has to be found, and nothing else
 */
record CaseFile(
        String check,
        String name,
        List<Path> sources,
        List<Path> before,
        List<String> options,
        Set<String> only,
        SortedSet<FindingAt> expected) {

    private static final String MARKER = "// LINT:";
    private static final String NOWHERE = "// LINT nowhere:";
    private static final String OPTION = "// option:";
    private static final String ONLY = "// only:";

    /** Where the checks are, from the folder that Maven runs the tests in. */
    static final Path CHECKS = Path.of("src/main/java/dev/lintel/processor/check");

    /** The cases of all checks, in the order of their names; with {@code -Dcheck=<folder>} those of one. */
    static List<CaseFile> all() {
        String asked = System.getProperty("check", "");
        List<CaseFile> all = new ArrayList<>();
        for (Path folder : list(CHECKS)) {
            if (Files.isDirectory(folder.resolve("cases"))
                    && folder.endsWith(asked.isEmpty() ? folder : Path.of(asked))) {
                String check = folder.getFileName().toString();
                list(folder.resolve("cases")).forEach(path -> all.add(read(check, path)));
            }
        }
        return all;
    }

    /** Compiles the case as a user would, but for migrations, of which it has none, into a folder of its own. */
    List<Message> compile(JavaCompilers compiler, Path output) {
        return compile(sources, compiler, output);
    }

    /** Compiles other sources in the place of the case's. */
    List<Message> compile(List<Path> sources, JavaCompilers compiler, Path output) {
        Path ownOutput = output.resolve(check).resolve(name);
        List<String> arguments = new ArrayList<>();
        if (before.isEmpty()) {
            arguments.add("-Alintel.pending=off");
        } else {
            // What is pending is no mistake of a case whose classes have changed.
            arguments.add("-Alintel.pending=note");
            arguments.add("-Alintel.lock="
                    + lock(output.resolve("before").resolve(check).resolve(name)));
        }
        options.forEach(option -> arguments.add("-A" + option));
        return compiler.compile(sources, arguments, ownOutput, "LintelProcessor");
    }

    /** The lock of a history that has led to what was before. */
    private Path lock(Path output) {
        List<Message> said =
                JavaCompilers.JAVAC.compile(before, List.of("-Alintel.pending=off"), output, "LintelProcessor");
        FindingAt.in(said);
        try {
            String model = Files.readString(output.resolve("META-INF/lintel/schema.json"));
            SchemaDocument lock = SchemaDocument.lock(
                    List.of("000000000001"), SchemaDocument.parse(model).schema());
            return Files.writeString(output.resolve("schema.lock"), lock.text());
        } catch (IOException | DocumentException e) {
            throw new AssertionError(this + " has nothing before: " + said, e);
        }
    }

    /** What a compile found that counts here; a note is no finding. */
    SortedSet<FindingAt> findings(List<Message> messages) {
        SortedSet<FindingAt> findings = FindingAt.in(
                messages.stream().filter(m -> m.kind() != Kind.NOTE).toList());
        findings.removeIf(f -> !counts(f));
        return findings;
    }

    boolean counts(FindingAt finding) {
        return only.isEmpty() || only.contains(finding.id());
    }

    private static CaseFile read(String check, Path path) {
        List<Path> sources = Files.isDirectory(path) ? files(path) : List.of(path);
        List<Path> before = Files.isDirectory(path.resolve("before")) ? files(path.resolve("before")) : List.of();
        List<String> options = new ArrayList<>();
        Set<String> only = new TreeSet<>();
        SortedSet<FindingAt> expected = new TreeSet<>();
        for (Path source : sources) {
            List<String> lines = lines(source);
            for (int i = 0; i < lines.size(); i++) {
                String file = source.getFileName().toString();
                for (String id : ids(lines.get(i), NOWHERE)) {
                    expected.add(FindingAt.nowhere(id));
                }
                for (String id : ids(lines.get(i), MARKER)) {
                    expected.add(new FindingAt(file, i + 1, id));
                }
                only.addAll(ids(lines.get(i), ONLY));
                after(lines.get(i), OPTION).ifPresent(options::add);
            }
        }
        String name = path.getFileName().toString().replace(".java", "");
        return new CaseFile(check, name, sources, before, options, only, expected);
    }

    private static List<String> ids(String line, String mark) {
        return after(line, mark)
                .map(ids -> Arrays.stream(ids.split(",")).map(String::strip).toList())
                .orElse(List.of());
    }

    private static Optional<String> after(String line, String mark) {
        int at = line.indexOf(mark);
        return at < 0
                ? Optional.empty()
                : Optional.of(line.substring(at + mark.length()).strip());
    }

    private static List<Path> files(Path folder) {
        return list(folder).stream().filter(Files::isRegularFile).toList();
    }

    static List<Path> list(Path folder) {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String> lines(Path source) {
        try {
            return Files.readAllLines(source);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return check + "/" + name;
    }
}
