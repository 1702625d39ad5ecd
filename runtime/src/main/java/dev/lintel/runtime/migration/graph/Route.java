package dev.lintel.runtime.migration.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Which revisions lead from where a database is to a target, in the order in which they are applied or undone. */
public final class Route {

    private static final Pattern STEPS = Pattern.compile("[+-]\\d{1,6}");

    private final RevisionGraph graph;
    private final SortedSet<String> applied;

    /**
     * @param heads what {@code lintel_version} says; empty for a database without any
     * @throws GraphException if one of them is not among the revisions
     */
    public Route(RevisionGraph graph, Collection<String> heads) {
        for (String head : heads) {
            if (graph.node(head).isEmpty()) {
                throw new GraphException("the database is at " + head + ", which is not among these revisions;"
                        + " use the class path of the release that brought it there");
            }
        }
        this.graph = graph;
        this.applied = graph.ancestors(heads);
    }

    /** The ids of all that is applied. */
    public SortedSet<String> applied() {
        return Collections.unmodifiableSortedSet(applied);
    }

    /**
     * What has to be applied to reach a target, parents first.
     *
     * @param target as {@link Targets} reads it, or {@code +2} for the next two
     */
    public List<Node> up(String target) {
        if (STEPS.matcher(target).matches()) {
            return next(Integer.parseInt(target), target);
        }
        SortedSet<String> wanted = graph.ancestors(new Targets(graph).all(target));
        return graph.ordered().stream()
                .filter(node -> wanted.contains(node.id()) && !applied.contains(node.id()))
                .toList();
    }

    /**
     * What has to be undone to get back to a target, the newest first.
     *
     * @param target as {@link Targets} reads it; {@code -1} for one back; {@code base} for all; what stands on the way to other
     *     heads stays
     */
    public List<Node> down(String target) {
        Set<String> gone = STEPS.matcher(target).matches() ? last(Integer.parseInt(target), target) : above(target);
        List<Node> newestFirst = new ArrayList<>(graph.ordered());
        Collections.reverse(newestFirst);
        return newestFirst.stream()
                .filter(node -> gone.contains(node.id()) && applied.contains(node.id()))
                .toList();
    }

    private List<Node> next(int steps, String target) {
        List<Node> open = graph.ordered().stream()
                .filter(node -> !applied.contains(node.id()))
                .toList();
        if (steps < 1 || steps > open.size()) {
            throw new GraphException("'" + target + "' cannot be reached: revisions to apply: " + open.size());
        }
        return open.subList(0, steps);
    }

    private Set<String> last(int steps, String target) {
        if (steps >= 0 || -steps > applied.size()) {
            throw new GraphException("'" + target + "' cannot be reached: revisions to undo: " + applied.size());
        }
        SortedSet<String> left = new TreeSet<>(applied);
        SortedSet<String> gone = new TreeSet<>();
        for (int i = 0; i < -steps; i++) {
            SortedSet<String> heads = graph.headsAmong(left);
            if (heads.size() != 1) {
                throw new GraphException("'" + target + "' leads to several: " + String.join(", ", heads)
                        + "; name the revision to go back to");
            }
            left.removeAll(heads);
            gone.addAll(heads);
        }
        return gone;
    }

    private Set<String> above(String target) {
        if (target.equals("base")) {
            return applied;
        }
        if (target.endsWith("@base")) {
            Node begin = new Targets(graph).one(target.replaceFirst("@base$", ""));
            return graph.descendants(Set.of(begin.id()));
        }
        SortedSet<String> kept = new Targets(graph).all(target);
        for (String id : kept) {
            if (!applied.contains(id)) {
                throw new GraphException(
                        "the database is not at " + id + " or beyond; lintel current says where it is");
            }
        }
        SortedSet<String> gone = graph.descendants(kept);
        gone.removeAll(kept);
        return gone;
    }
}
