package dev.lintel.processor.check;

import dev.lintel.processor.testing.Compilation.Message;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.Diagnostic.Kind;

/** That a check has to find something, or found it, on a line of a file. */
record FindingAt(String file, long line, String id) implements Comparable<FindingAt> {

    private static final Comparator<FindingAt> ORDER =
            Comparator.comparing(FindingAt::file).thenComparing(FindingAt::line).thenComparing(FindingAt::id);
    private static final Pattern ID = Pattern.compile("\\[lintel:([a-z0-9-]+)]");

    /** What a compile found. What is neither a finding nor a mere warning fails the test. */
    static SortedSet<FindingAt> in(List<Message> messages) {
        SortedSet<FindingAt> found = new TreeSet<>();
        for (Message message : messages) {
            Optional<FindingAt> finding = of(message);
            finding.ifPresent(found::add);
            if (finding.isEmpty() && message.kind() == Kind.ERROR) {
                throw new AssertionError("not a finding: " + message);
            }
        }
        return found;
    }

    static Optional<FindingAt> of(Message message) {
        Matcher id = ID.matcher(message.text());
        return id.find()
                ? Optional.of(new FindingAt(
                        message.file().isEmpty() ? "nowhere" : message.file(), message.line(), id.group(1)))
                : Optional.empty();
    }

    /** What is about the module, and not about a line. */
    static FindingAt nowhere(String id) {
        return new FindingAt("nowhere", 0, id);
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
