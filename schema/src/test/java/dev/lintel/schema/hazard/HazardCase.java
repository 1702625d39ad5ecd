package dev.lintel.schema.hazard;

import dev.lintel.schema.op.PostgresVersion;
import dev.lintel.schema.op.Step;
import dev.lintel.schema.sql.Statement;
import dev.lintel.schema.statement.SourceStatement;
import dev.lintel.schema.statement.SqlText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A revision in a case file. {@code -- before} begins the tables that are there before it, {@code -- revision} the revision, in which each
 * statement is a step; {@code in one step}: all are one; {@code outside}: each is a step outside a transaction; {@code in one call}: all are sent
 * at once, outside a transaction; {@code as script}: it is run by psql. {@code -- HAZARD: id, id} on the line
 * where a statement begins says what it has.
 *
 * @param line where it begins in the file
 * @param expected as {@code line: id}
 */
record HazardCase(Path file, int line, String mode, String before, String sql, SortedSet<String> expected) {

    static final Path FOLDERS = Path.of("src/main/java/dev/lintel/schema/hazard");

    private static final String MARKER = "-- HAZARD: ";

    static List<HazardCase> all() {
        try (Stream<Path> files = Files.walk(FOLDERS)) {
            return files.filter(f -> f.toString().endsWith(".sql"))
                    .sorted()
                    .flatMap(f -> read(f).stream())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<HazardCase> read(Path file) {
        List<HazardCase> cases = new ArrayList<>();
        StringBuilder before = new StringBuilder();
        StringBuilder sql = new StringBuilder();
        Optional<String> mode = Optional.empty();
        int start = 0;
        int number = 0;
        for (String line : lines(file)) {
            number++;
            if (line.startsWith("-- before") || line.startsWith("-- revision")) {
                if (mode.isPresent()) {
                    cases.add(of(file, start, mode.get(), before.toString(), sql.toString()));
                    before.setLength(0);
                }
                boolean begins = line.startsWith("-- revision");
                mode = begins
                        ? Optional.of(line.substring("-- revision".length()).strip())
                        : Optional.empty();
                start = number;
                sql.setLength(0);
            } else if (mode.isPresent()) {
                sql.append(line).append('\n');
            } else {
                before.append(line).append('\n');
            }
        }
        cases.add(of(file, start, mode.orElseThrow(), before.toString(), sql.toString()));
        return cases;
    }

    private static HazardCase of(Path file, int start, String mode, String before, String sql) {
        SortedSet<String> expected = new TreeSet<>();
        int number = start;
        for (String line : sql.lines().toList()) {
            number++;
            if (line.contains(MARKER)) {
                String ids = line.substring(line.indexOf(MARKER) + MARKER.length());
                for (String id : ids.split(", ")) {
                    expected.add(number + ": " + id.strip());
                }
            }
        }
        return new HazardCase(file, start, mode, before, sql, expected);
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is found, as {@code line: id}. */
    SortedSet<String> found() {
        Inspection inspection = new Inspection(
                PostgresVersion.DEFAULT, before.isBlank() ? Optional.empty() : Optional.of(CaseSchema.read(before)));
        List<Finding> findings = switch (mode) {
            case "as script" -> inspection.script(sql);
            case "in one step" -> inspection.step(step(sql));
            case "in one call" -> inspection.step(Step.autocommit("case", Statement.of(sql)));
            case "outside" -> steps(inspection, s -> Step.autocommit("case", Statement.of(s)));
            case "" -> steps(inspection, HazardCase::step);
            default -> throw new IllegalArgumentException(file + ":" + line + ": no mode " + mode);
        };
        SortedSet<String> found = new TreeSet<>();
        findings.forEach(
                f -> found.add((line + f.statement().line()) + ": " + f.hazard().id()));
        return found;
    }

    /** Each statement with the lines before it, so that it keeps its number. */
    private List<Finding> steps(Inspection inspection, Function<String, Step> step) {
        List<Finding> findings = new ArrayList<>();
        for (SourceStatement statement : SqlText.statements(sql)) {
            findings.addAll(inspection.step(step.apply("\n".repeat(statement.line() - 1) + statement.sql())));
        }
        return findings;
    }

    private static Step step(String sql) {
        return Step.transaction("case", List.of(Statement.of(sql)));
    }

    String folder() {
        return FOLDERS.relativize(file).getName(0).toString();
    }

    @Override
    public String toString() {
        return FOLDERS.relativize(file) + ":" + line;
    }
}
