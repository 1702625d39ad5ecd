package dev.lintel.runtime.command;

import dev.lintel.runtime.command.input.AtomicWrite;
import dev.lintel.runtime.command.outcome.CommandException;
import dev.lintel.runtime.command.outcome.Outcome;
import dev.lintel.runtime.command.outcome.Progress;
import dev.lintel.schema.json.DocumentException;
import dev.lintel.schema.json.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Writes the findings of the last compile into a file, so that compiles accept them for now. What {@code @Allow} accepts stays
 * out of it.
 *
 * @param classes the class output with the report that the compile wrote
 * @param file the file to write
 */
public record Baseline(Path classes, Path file) implements Command {

    private static final String REPORT = "META-INF/lintel/report.sarif";
    private static final String HEADER = """
            # Findings that are accepted for now: the check's id and the element, which may stand here several times.
            # Written by "lintel baseline". Take lines out as the findings are mended; new findings are reported.
            """;

    @Override
    public String name() {
        return "baseline";
    }

    @Override
    public Outcome run(Progress progress) {
        Path report = classes.resolve(REPORT);
        try {
            return write(Json.parse(Files.readString(report)).asMembers());
        } catch (NoSuchFileException e) {
            throw CommandException.misuse("there is no " + report
                    + "; compile with -Alintel.report=sarif first (also where that fails, the report is written)");
        } catch (IOException | DocumentException e) {
            throw CommandException.misuse(report + " cannot be read: " + e.getMessage() + "; compile again");
        }
    }

    private Outcome write(Json.Members report) throws DocumentException {
        List<String> accepted = new ArrayList<>();
        List<String> others = new ArrayList<>();
        for (Json run : report.values("runs")) {
            Set<String> mappings = mappings(run.asMembers());
            for (Json result : run.asMembers().values("results")) {
                Json.Members finding = result.asMembers();
                String line = finding.members("partialFingerprints").requiredText("lintel/v1");
                if (mappings.contains(finding.requiredText("ruleId"))) {
                    others.add("cannot be accepted, since the mapping does not work: " + line);
                } else if (!isAllowed(finding)) {
                    accepted.add(line);
                }
            }
        }
        accepted.sort(null);
        StringBuilder text = new StringBuilder(HEADER);
        accepted.forEach(line -> text.append(line).append('\n'));
        new AtomicWrite().put(file, text.toString()).commit();
        List<String> told = new ArrayList<>(others);
        told.add(file + " has " + (accepted.size() == 1 ? "1 finding" : accepted.size() + " findings")
                + "; compile with -Alintel.baseline=" + file);
        return Outcome.done(told);
    }

    /** The ids of checks that no baseline has a say in. */
    private static Set<String> mappings(Json.Members run) throws DocumentException {
        Set<String> ids = new TreeSet<>();
        for (Json rule : run.members("tool").members("driver").values("rules")) {
            Json.Members check = rule.asMembers();
            if (!check.members("properties").values("tags").isEmpty()) {
                ids.add(check.requiredText("id"));
            }
        }
        return ids;
    }

    private static boolean isAllowed(Json.Members result) throws DocumentException {
        for (Json suppression : result.values("suppressions")) {
            if (suppression.asMembers().requiredText("kind").equals("inSource")) {
                return true;
            }
        }
        return false;
    }
}
