package dev.lintel.processor.derive;

import dev.lintel.processor.check.Check;
import dev.lintel.processor.check.Checks;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * A source with a mistake in its mapping.
 *
 * @param expected the wrong lines, with the ids of what is wrong: {@code 12: broken-mapping}
 * @param hibernateStarts whether the source says that Hibernate passes over it, though it is an error by Lintel's own conventions
 */
public record BrokenCase(Path file, SortedSet<String> expected, boolean hibernateStarts) {

    private static final Path CASES = Path.of("src/test/resources/dev/lintel/processor/derive");
    private static final String MARKER = "// LINT: ";
    private static final String STARTS = " // Hibernate starts";

    /** Those that Hibernate has a say in, in the order of their names. */
    public static List<BrokenCase> all() {
        return in("broken");
    }

    /** Those of Lintel's own annotations. */
    static List<BrokenCase> ofLintel() {
        return in("misused");
    }

    private static List<BrokenCase> in(String folder) {
        try (Stream<Path> files = Files.list(CASES.resolve(folder))) {
            return files.filter(f -> f.toString().endsWith(".java"))
                    .sorted()
                    .map(BrokenCase::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BrokenCase read(Path file) {
        try {
            SortedSet<String> expected = new TreeSet<>();
            boolean starts = false;
            List<String> lines = Files.readAllLines(file);
            for (int i = 0; i < lines.size(); i++) {
                int marker = lines.get(i).indexOf(MARKER);
                if (marker >= 0) {
                    String id = lines.get(i).substring(marker + MARKER.length());
                    starts |= id.endsWith(STARTS);
                    expected.add(i + 1 + ": " + id.replace(STARTS, ""));
                }
            }
            return new BrokenCase(file, expected, starts);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether an option can turn it off: then Hibernate starts with it. */
    public boolean canBeTurnedOff() {
        return hibernateStarts
                || Checks.all().stream()
                        .map(Check::info)
                        .filter(c -> !c.isOptional())
                        .noneMatch(c -> expected.stream().anyMatch(e -> e.endsWith(" " + c.id())));
    }

    /** What comes of it with the checks of mappings, and no others. */
    public CompiledModel compile() {
        return CompiledModel.of(List.of(file), "-Alintel.error=nonportable-mapping");
    }

    @Override
    public String toString() {
        return file.getFileName().toString();
    }
}
