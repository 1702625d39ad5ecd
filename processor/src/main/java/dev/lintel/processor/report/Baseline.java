package dev.lintel.processor.report;

import dev.lintel.processor.finding.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * The findings that a team accepts for now: a line each, with the check's id and the element, {@code nullable-boolean
 * shop.Order.paid}. Lines of source are not in it, since they change with every edit. An element that has two findings of one
 * check has two lines.
 */
public final class Baseline {

    private final String path;
    private final Map<String, Integer> accepted = new TreeMap<>();
    private final Map<String, Integer> found = new TreeMap<>();
    private final List<String> mistakes = new ArrayList<>();

    private Baseline(String path) {
        this.path = path;
    }

    /** Reads the file that the option names; without the option nothing is accepted. */
    public static Baseline read(Optional<String> path) {
        Baseline baseline = new Baseline(path.orElse(""));
        if (path.isPresent()) {
            try {
                baseline.add(Files.readAllLines(Path.of(path.get())));
            } catch (NoSuchFileException e) {
                baseline.mistakes.add("there is no file " + path.get()
                        + "; lintel baseline writes it, or take the option lintel.baseline away");
            } catch (IOException | InvalidPathException e) {
                baseline.mistakes.add(path.get() + " cannot be read: " + e.getMessage());
            }
        }
        return baseline;
    }

    private void add(List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            if (line.indexOf(' ') < 0) {
                mistakes.add(path + ", line " + (i + 1) + ": '" + line
                        + "' is no finding, which is an id and an element: nullable-boolean shop.Order.paid");
            } else {
                accepted.merge(line, 1, Integer::sum);
            }
        }
    }

    /** What is wrong with the file, a sentence each. */
    public List<String> mistakes() {
        return List.copyOf(mistakes);
    }

    /** Takes note of a finding; it is to be told of all before any is asked for. */
    public void note(Finding finding) {
        if (!accepted.isEmpty()) {
            found.merge(line(finding), 1, Integer::sum);
        }
    }

    /** Whether it is accepted: there are no more of its kind on its element than there were. */
    public boolean accepts(Finding finding) {
        String line = line(finding);
        return accepted.containsKey(line) && found.getOrDefault(line, 0) <= accepted.get(line);
    }

    /**
     * The lines whose findings are gone.
     *
     * @param isLookedFor whether this compile looks for what a check finds, by the check's id
     */
    public List<String> gone(Predicate<String> isLookedFor) {
        List<String> gone = new ArrayList<>();
        accepted.forEach((line, times) -> {
            if (!isLookedFor.test(line.substring(0, line.indexOf(' ')))) {
                return;
            }
            for (int i = found.getOrDefault(line, 0); i < times; i++) {
                gone.add(line);
            }
        });
        return gone;
    }

    /** As the file has it. */
    public static String line(Finding finding) {
        return finding.id() + " " + finding.place();
    }
}
