package dev.lintel.schema.revision;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The line of an SQL file that says which revision it is of: the graph of revisions, where they are no Java classes.
 *
 * @param id the revision
 * @param revises its parents; empty for a first one
 * @param part which of its files this is, from 1
 * @param parts how many it has
 */
public record RevisionHeader(String id, List<String> revises, int part, int parts) {

    private static final String NONE = "nothing";
    private static final Pattern LINE = Pattern.compile(
            "(?m)^-- lintel:revision (\\w+) revises (\\w+(?:, \\w+)*); part (\\d{1,6}) of (\\d{1,6})\\s*$");

    public RevisionHeader {
        revises = List.copyOf(revises);
    }

    /** A comment on a line of its own. */
    public String line() {
        return "-- lintel:revision " + id + " revises " + (revises.isEmpty() ? NONE : String.join(", ", revises))
                + "; part " + part + " of " + parts + "\n";
    }

    /** The first such line of a file; empty for a file that somebody else wrote. */
    public static Optional<RevisionHeader> in(String text) {
        Matcher line = LINE.matcher(text);
        if (!line.find()) {
            return Optional.empty();
        }
        List<String> parents =
                line.group(2).equals(NONE) ? List.of() : List.of(line.group(2).split(", ", -1));
        return Optional.of(new RevisionHeader(
                line.group(1), parents, Integer.parseInt(line.group(3)), Integer.parseInt(line.group(4))));
    }
}
