package dev.lintel.runtime.command;

import dev.lintel.runtime.command.input.ClassPath;
import dev.lintel.runtime.command.outcome.Outcome;
import dev.lintel.runtime.command.outcome.Progress;
import dev.lintel.runtime.migration.Revisions;
import dev.lintel.runtime.migration.graph.Node;
import dev.lintel.schema.json.Json;
import java.util.List;

/** Lists the revisions that no other revises. */
public record Heads(ClassPath classPath) implements Command {

    @Override
    public String name() {
        return "heads";
    }

    @Override
    public Outcome run(Progress progress) {
        try (Revisions revisions = classPath.load()) {
            List<Node> heads = revisions.graph().heads();
            List<String> lines = heads.isEmpty()
                    ? List.of("there are no revisions on the class path")
                    : heads.stream().map(Node::title).toList();
            return Outcome.done(
                    lines,
                    Json.object().put("heads", Json.lines(heads, NodeJson::of)).lines());
        }
    }
}
