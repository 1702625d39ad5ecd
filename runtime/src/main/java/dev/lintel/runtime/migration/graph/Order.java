package dev.lintel.runtime.migration.graph;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeSet;

/** Kahn's order, of revisions that form a graph: parents and dependencies first, ties by id. */
final class Order {

    private Order() {}

    static List<Node> of(SortedMap<String, Node> nodes) {
        Map<String, TreeSet<String>> waiting = new LinkedHashMap<>();
        nodes.values().forEach(node -> waiting.put(node.id(), before(node)));
        List<Node> ordered = new ArrayList<>();
        while (!waiting.isEmpty()) {
            Node next = waiting.entrySet().stream()
                    .filter(entry -> entry.getValue().isEmpty())
                    .findFirst()
                    .map(entry -> nodes.get(entry.getKey()))
                    .orElseThrow();
            ordered.add(next);
            waiting.remove(next.id());
            waiting.values().forEach(open -> open.remove(next.id()));
        }
        return List.copyOf(ordered);
    }

    private static TreeSet<String> before(Node node) {
        TreeSet<String> before = new TreeSet<>(node.revises());
        before.addAll(node.dependsOn());
        return before;
    }
}
