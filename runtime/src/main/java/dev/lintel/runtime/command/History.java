package dev.lintel.runtime.command;

import dev.lintel.runtime.command.input.ClassPath;
import dev.lintel.runtime.command.outcome.Outcome;
import dev.lintel.runtime.command.outcome.Progress;
import dev.lintel.runtime.migration.Revisions;
import dev.lintel.runtime.migration.graph.Node;
import dev.lintel.runtime.migration.graph.Range;
import dev.lintel.runtime.migration.graph.RevisionGraph;
import dev.lintel.schema.json.Json;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Lists the revisions, the newest first.
 *
 * @param range {@code a:b}, {@code :} for all
 */
public record History(ClassPath classPath, String range) implements Command {

    @Override
    public String name() {
        return "history";
    }

    @Override
    public Outcome run(Progress progress) {
        try (Revisions revisions = classPath.load()) {
            RevisionGraph graph = revisions.graph();
            List<Node> nodes = new ArrayList<>(Range.parse(range).up(graph));
            Collections.reverse(nodes);
            List<String> lines = nodes.isEmpty()
                    ? List.of("there are no revisions on the class path")
                    : nodes.stream().map(n -> line(n, graph)).toList();
            return Outcome.done(
                    lines,
                    Json.object()
                            .put("revisions", Json.lines(nodes, NodeJson::of))
                            .lines());
        }
    }

    private static String line(Node node, RevisionGraph graph) {
        String parents = node.isBase() ? "base" : String.join(", ", node.revises());
        List<String> marks = new ArrayList<>();
        if (graph.heads().contains(node)) {
            marks.add("head");
        }
        if (node.isMerge()) {
            marks.add("merge");
        }
        if (graph.children(node.id()).size() > 1) {
            marks.add("branch point");
        }
        if (node.contract()) {
            marks.add("contract");
        }
        marks.addAll(node.labels());
        return parents + " -> " + node.id() + (marks.isEmpty() ? "" : " (" + String.join(", ", marks) + ")")
                + (node.message().isEmpty() ? "" : ", " + node.message());
    }
}
