package dev.lintel.runtime.migration.graph;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Revisions and the arrows between them: without cycle, each id once, each parent there. Equal inputs give equal orders. */
public final class RevisionGraph {

    private final SortedMap<String, Node> nodes;
    private final List<Node> ordered;
    private final SortedMap<String, SortedSet<String>> children = new TreeMap<>();

    /** @throws GraphException for all that is wrong: an id is there twice, a parent is missing, or there is a circle */
    public RevisionGraph(Collection<Node> revisions) {
        List<String> problems = GraphProblems.of(revisions);
        if (!problems.isEmpty()) {
            throw GraphException.of(problems);
        }
        SortedMap<String, Node> byId = new TreeMap<>();
        revisions.forEach(node -> byId.put(node.id(), node));
        this.nodes = Collections.unmodifiableSortedMap(byId);
        this.ordered = Order.of(nodes);
        nodes.values()
                .forEach(node -> node.revises()
                        .forEach(parent -> children.computeIfAbsent(parent, p -> new TreeSet<>())
                                .add(node.id())));
    }

    /** All of them, parents first; of those that may stand in either order, the smaller id. */
    public List<Node> ordered() {
        return ordered;
    }

    public Optional<Node> node(String id) {
        return Optional.ofNullable(nodes.get(id));
    }

    /** Those that no other revises, by id. */
    public List<Node> heads() {
        return nodes.values().stream()
                .filter(node -> !children.containsKey(node.id()))
                .toList();
    }

    /** The ids of those that revise it. */
    public SortedSet<String> children(String id) {
        return Collections.unmodifiableSortedSet(children.getOrDefault(id, Collections.emptySortedSet()));
    }

    /** Those that more than one other revises, parents first. */
    public List<Node> branchPoints() {
        return ordered.stream().filter(node -> children(node.id()).size() > 1).toList();
    }

    /** The ids of those, and of all that has to be applied before them. */
    public SortedSet<String> ancestors(Collection<String> ids) {
        return closure(ids, id -> {
            Set<String> before = new TreeSet<>();
            node(id).ifPresent(node -> {
                before.addAll(node.revises());
                before.addAll(node.dependsOn());
            });
            return before;
        });
    }

    /** The ids of those, and of all that can only be applied after them. */
    public SortedSet<String> descendants(Collection<String> ids) {
        return closure(
                ids,
                id -> nodes.values().stream()
                        .filter(node ->
                                node.revises().contains(id) || node.dependsOn().contains(id))
                        .map(Node::id)
                        .collect(Collectors.toSet()));
    }

    /** The heads when just these are applied: those among them that no other of them revises. */
    public SortedSet<String> headsAmong(Set<String> applied) {
        return applied.stream()
                .filter(id -> children(id).stream().noneMatch(applied::contains))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static SortedSet<String> closure(Collection<String> from, Function<String, Set<String>> next) {
        SortedSet<String> found = new TreeSet<>();
        TreeSet<String> open = new TreeSet<>(from);
        while (!open.isEmpty()) {
            String id = open.pollFirst();
            if (found.add(id)) {
                open.addAll(next.apply(id));
            }
        }
        return found;
    }
}
