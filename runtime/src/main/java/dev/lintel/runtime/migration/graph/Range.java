package dev.lintel.runtime.migration.graph;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;

/**
 * A stretch of history, {@code a:b}: what leads from a to b, up or down. The older of the two is not part of it.
 */
public record Range(String from, String to) {

    /**
     * A way up: {@code a:b} from a to b; a side that is left out is the base or the heads; {@code b} alone leads from the base.
     *
     * @throws GraphException if there is more than one colon
     */
    public static Range parse(String text) {
        return parse(text, "base", "heads");
    }

    /**
     * A way down: {@code b:a} from b back to a; a side that is left out is the heads or the base; {@code a} alone leads from the
     * heads.
     *
     * @throws GraphException if there is more than one colon
     */
    public static Range parseDown(String text) {
        return parse(text, "heads", "base");
    }

    private static Range parse(String text, String begin, String end) {
        String[] sides = text.split(":", -1);
        if (sides.length > 2) {
            throw new GraphException("'" + text + "' is no range; write a:b");
        }
        return sides.length == 1
                ? new Range(begin, side(sides[0], end))
                : new Range(side(sides[0], begin), side(sides[1], end));
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

    /** What is undone on the way down, the newest first. */
    public List<Node> down(RevisionGraph graph) {
        List<Node> nodes = new ArrayList<>(new Range(to, from).up(graph));
        Collections.reverse(nodes);
        return nodes;
    }
}
