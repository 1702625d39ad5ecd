package dev.lintel.runtime.migration.graph;

import dev.lintel.schema.name.Nearest;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Looks for all that keeps revisions from being a graph: an id that is there twice, a parent that is not, a circle. */
final class GraphProblems {

    private final SortedMap<String, List<Node>> byId = new TreeMap<>();
    private final List<String> problems = new ArrayList<>();

    private GraphProblems(Collection<Node> revisions) {
        revisions.forEach(
                r -> byId.computeIfAbsent(r.id(), id -> new ArrayList<>()).add(r));
    }

    /** What is wrong, where, and how to mend it; the same for equal revisions. */
    static List<String> of(Collection<Node> revisions) {
        GraphProblems found = new GraphProblems(revisions);
        found.twins();
        found.missing();
        found.circle();
        return List.copyOf(found.problems);
    }

    private void twins() {
        byId.forEach((id, twins) -> {
            if (twins.size() > 1) {
                problems.add("two revisions have the id " + id + ": "
                        + twins.stream().map(GraphProblems::name).sorted().collect(Collectors.joining(" and "))
                        + "; give the later one another id, and name that wherever it is revised");
            }
        });
    }

    private static String name(Node node) {
        return node.className().orElseGet(() -> "'" + node.message() + "'");
    }

    private void missing() {
        nodes().forEach(node -> {
            node.revises().forEach(parent -> missing(node, parent, "revises"));
            node.dependsOn().forEach(other -> missing(node, other, "dependsOn"));
        });
    }

    private void missing(Node node, String named, String element) {
        if (!byId.containsKey(named)) {
            Optional<String> meant = Nearest.to(named, byId.keySet());
            problems.add("revision " + node.place() + " names " + named + " in " + element
                    + ", a revision that is not there; "
                    + meant.map(id -> "write " + element + " = \"" + id
                                    + "\" if you mean that one, or add the missing one's class to")
                            .orElse("add its class to")
                    + " the class path");
        }
    }

    /** One is enough: with it mended, another shows. */
    private void circle() {
        SortedSet<String> stuck = new TreeSet<>(byId.keySet());
        while (stuck.removeIf(id -> before(id).noneMatch(stuck::contains))) {
            // Each pass takes away those that have become free.
            continue;
        }
        if (stuck.isEmpty()) {
            return;
        }
        List<String> way = new ArrayList<>();
        String id = stuck.first();
        while (!way.contains(id)) {
            way.add(id);
            id = before(id).filter(stuck::contains).findFirst().orElseThrow();
        }
        List<String> circle = way.subList(way.indexOf(id), way.size());
        problems.add("these revisions come before themselves: "
                + circle.stream().map(i -> of(i).get(0).place()).collect(Collectors.joining(", which needs "))
                + ", which needs " + id + "; mend the revises or dependsOn of the one that was written first");
    }

    private Stream<String> before(String id) {
        return of(id).stream()
                .flatMap(node -> Stream.concat(node.revises().stream(), node.dependsOn().stream()))
                .sorted();
    }

    private List<Node> of(String id) {
        return byId.getOrDefault(id, List.of());
    }

    private Stream<Node> nodes() {
        return byId.values().stream().flatMap(List::stream);
    }
}
