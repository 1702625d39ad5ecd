package dev.lintel.runtime.migration.graph;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;

/**
 * A stretch of history, {@code a:b}: what leads from a to b. A side that is left out is the base or the heads.
 *
 * @param from not part of it
 * @param to part of it
 */
public record Range(String from, String to) {

    /** @throws GraphException if there is more than one colon */
    public static Range parse(String text) {
        String[] sides = text.split(":", -1);
        if (sides.length > 2) {
            throw new GraphException("'" + text + "' is no range; write a:b");
        }
        return sides.length == 1
                ? new Range("base", side(sides[0], "heads"))
                : new Range(side(sides[0], "base"), side(sides[1], "heads"));
    }

    private static String side(String text, String otherwise) {
        return text.isBlank() ? otherwise : text.strip();
    }

    /** What is applied on the way up, parents first. */
    public List<Node> up(RevisionGraph graph) {
        SortedSet<String> before = graph.ancestors(new Targets(graph).all(from));
        SortedSet<String> after = graph.ancestors(new Targets(graph).all(to));
        return graph.ordered().stream()
                .filter(node -> after.contains(node.id()) && !before.contains(node.id()))
                .toList();
    }

    /** What is undone on the way down, the newest first: here {@code a} is the newer side, left out for the heads. */
    public List<Node> down(RevisionGraph graph) {
        List<Node> nodes = new ArrayList<>(new Range(to, from).up(graph));
        Collections.reverse(nodes);
        return nodes;
    }
}
