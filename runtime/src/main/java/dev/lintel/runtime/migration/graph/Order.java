package dev.lintel.runtime.migration.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Kahn's order: parents and dependencies first, ties by id. */
final class Order {

    private Order() {}

    static List<Node> of(SortedMap<String, Node> nodes) {
        Map<String, TreeSet<String>> waiting = new LinkedHashMap<>();
        nodes.values().forEach(node -> waiting.put(node.id(), before(node, nodes)));
        List<Node> ordered = new ArrayList<>();
        while (!waiting.isEmpty()) {
            Node next = waiting.entrySet().stream()
                    .filter(entry -> entry.getValue().isEmpty())
                    .findFirst()
                    .map(entry -> nodes.get(entry.getKey()))
                    .orElseThrow(() -> new GraphException("these revisions come before themselves: "
                            + String.join(", ", waiting.keySet()) + "; one of them revises the wrong one"));
            ordered.add(next);
            waiting.remove(next.id());
            waiting.values().forEach(open -> open.remove(next.id()));
        }
        return List.copyOf(ordered);
    }

    private static TreeSet<String> before(Node node, SortedMap<String, Node> nodes) {
        TreeSet<String> before = new TreeSet<>();
        Stream.of(node.revises(), node.dependsOn()).flatMap(Collection::stream).forEach(parent -> {
            if (!nodes.containsKey(parent)) {
                throw new GraphException("revision " + node.title() + " names " + parent
                        + ", which is not there; add it to the class path, or mend the id");
            }
            before.add(parent);
        });
        return before;
    }
}
