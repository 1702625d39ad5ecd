package dev.lintel.runtime.migration.graph;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Reads the names of revisions as Alembic writes them: {@code head}, {@code heads}, {@code base}, an id's first letters,
 * {@code label@head}, {@code label@base}, each followed at will by {@code +2} or {@code -1}.
 */
public final class Targets {

    private final RevisionGraph graph;

    public Targets(RevisionGraph graph) {
        this.graph = graph;
    }

    /**
     * One revision.
     *
     * @throws GraphException if the name fits none, or several
     */
    public Node one(String name) {
        SortedSet<String> ids = all(name);
        if (ids.isEmpty()) {
            throw new GraphException("'" + name + "' is before all revisions; name one of them");
        }
        if (ids.size() > 1) {
            throw severalHeads(ids);
        }
        return graph.node(ids.first()).orElseThrow();
    }

    /**
     * The revisions that a name stands for: none for {@code base}, several for {@code heads}.
     *
     * @throws GraphException if the name fits none, or is {@code head} where there are several
     */
    public SortedSet<String> all(String name) {
        int at = name.indexOf('@');
        Offset offset = Offset.of(name.substring(at + 1));
        Set<String> within = at < 0 ? all() : branch(name.substring(0, at));
        SortedSet<String> ids = named(offset.name(), within);
        return offset.steps() == 0 ? ids : new TreeSet<>(Set.of(walk(one(ids, name), offset.steps(), within, name)));
    }

    private SortedSet<String> named(String name, Set<String> within) {
        switch (name) {
            case "base":
                return new TreeSet<>();
            case "heads":
                return graph.headsAmong(within);
            case "head":
                SortedSet<String> heads = graph.headsAmong(within);
                if (heads.size() > 1) {
                    throw severalHeads(heads);
                }
                return heads;
            default:
                return new TreeSet<>(Set.of(prefixed(name, within)));
        }
    }

    private String prefixed(String prefix, Set<String> within) {
        if (within.contains(prefix)) {
            return prefix;
        }
        List<String> fitting = prefix.isEmpty()
                ? List.of()
                : within.stream().filter(id -> id.startsWith(prefix)).sorted().toList();
        if (fitting.isEmpty()) {
            List<String> labelled = labelled(prefix);
            if (labelled.size() == 1) {
                return labelled.get(0);
            }
            throw new GraphException("there is no revision '" + prefix + "'; lintel history lists them");
        }
        if (fitting.size() > 1) {
            throw new GraphException("'" + prefix + "' fits several revisions: " + String.join(", ", fitting)
                    + "; write more of the id");
        }
        return fitting.get(0);
    }

    private String walk(String from, int steps, Set<String> within, String name) {
        String id = from;
        for (int i = 0; i < Math.abs(steps); i++) {
            Collection<String> next = steps > 0
                    ? graph.children(id).stream().filter(within::contains).toList()
                    : graph.node(id).orElseThrow().revises();
            if (next.size() != 1) {
                throw new GraphException("'" + name + "' leads "
                        + (next.isEmpty() ? "past the last revision" : "to several: " + String.join(", ", next))
                        + "; name a revision by its id");
            }
            id = next.iterator().next();
        }
        return id;
    }

    private String one(SortedSet<String> ids, String name) {
        if (ids.size() != 1) {
            throw new GraphException("'" + name + "' does not start at one revision; name one by its id");
        }
        return ids.first();
    }

    private SortedSet<String> branch(String label) {
        List<String> labelled = labelled(label);
        if (labelled.isEmpty()) {
            throw new GraphException("no branch is labelled '" + label + "'; lintel branches lists the labels");
        }
        return graph.descendants(labelled);
    }

    private List<String> labelled(String label) {
        return graph.ordered().stream()
                .filter(node -> node.labels().contains(label))
                .map(Node::id)
                .toList();
    }

    private Set<String> all() {
        return graph.ordered().stream().map(Node::id).collect(Collectors.toCollection(TreeSet::new));
    }

    private static GraphException severalHeads(Collection<String> heads) {
        return GraphException.of(List.of("there are several heads: " + String.join(", ", heads)
                + "; join them with a revision that revises both, or name one of them, or heads for all"));
    }
}
