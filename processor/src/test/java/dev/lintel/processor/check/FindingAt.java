package dev.lintel.processor.check;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/** That a check has to find something, or found it, on a line of a file. */
record FindingAt(String file, long line, String id) implements Comparable<FindingAt> {

    private static final Comparator<FindingAt> ORDER =
            Comparator.comparing(FindingAt::file).thenComparing(FindingAt::line).thenComparing(FindingAt::id);
    private static final Pattern ID = Pattern.compile("\\[lintel:([a-z0-9-]+)]");

    /** What a compile found. What is neither a finding nor a mere warning fails the test. */
    static SortedSet<FindingAt> in(List<Diagnostic<? extends JavaFileObject>> diagnostics) {
        SortedSet<FindingAt> found = new TreeSet<>();
        for (Diagnostic<? extends JavaFileObject> diagnostic : diagnostics) {
            Optional<FindingAt> finding = of(diagnostic);
            finding.ifPresent(found::add);
            if (finding.isEmpty() && diagnostic.getKind() == Diagnostic.Kind.ERROR) {
                throw new AssertionError("not a finding: " + diagnostic);
            }
        }
        return found;
    }

    static Optional<FindingAt> of(Diagnostic<? extends JavaFileObject> diagnostic) {
        Matcher id = ID.matcher(diagnostic.getMessage(null));
        if (!id.find()) {
            return Optional.empty();
        }
        String file = diagnostic.getSource() == null
                ? "nowhere"
                : Path.of(diagnostic.getSource().toUri()).getFileName().toString();
        return Optional.of(new FindingAt(file, diagnostic.getLineNumber(), id.group(1)));
    }

    @Override
    public int compareTo(FindingAt other) {
        return ORDER.compare(this, other);
    }

    /** As a compiler prints it. */
    @Override
    public String toString() {
        return file + ":" + line + " " + id;
    }
}
