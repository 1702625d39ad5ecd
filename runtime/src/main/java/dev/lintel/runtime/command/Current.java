package dev.lintel.runtime.command;

import dev.lintel.runtime.command.input.ClassPath;
import dev.lintel.runtime.command.input.DatabaseInput;
import dev.lintel.runtime.command.input.RunInput;
import dev.lintel.runtime.command.outcome.Outcome;
import dev.lintel.runtime.command.outcome.Progress;
import dev.lintel.runtime.migration.Revisions;
import dev.lintel.runtime.migration.graph.Node;
import dev.lintel.runtime.migration.graph.RevisionGraph;
import dev.lintel.runtime.migration.graph.Route;
import dev.lintel.runtime.migration.run.DatabaseState;
import dev.lintel.runtime.migration.run.RecordedRun;
import dev.lintel.schema.json.Json;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Tells which revisions a database is at, and how many it lacks. */
public record Current(DatabaseInput database, ClassPath classPath, RunInput options) implements Command {

    @Override
    public String name() {
        return "current";
    }

    @Override
    public Outcome run(Progress progress) throws SQLException {
        try (Revisions revisions = classPath.load();
                DatabaseInput.Open open = database.open()) {
            DatabaseState state = DatabaseState.read(open.database(), options.options());
            RevisionGraph graph = revisions.graph();
            long missing = graph.ordered().size()
                    - new Route(graph, state.heads()).applied().size();
            List<String> lines = new ArrayList<>();
            if (state.heads().isEmpty()) {
                lines.add("base: no revision is applied");
            }
            for (String head : state.heads()) {
                lines.add(graph.node(head).map(Node::title).orElse(head)
                        + (graph.children(head).isEmpty() ? " (head)" : ""));
            }
            if (missing > 0) {
                lines.add(missing + (missing == 1 ? " revision is" : " revisions are")
                        + " missing; lintel upgrade applies" + (missing == 1 ? " it" : " them"));
            }
            state.runs().stream()
                    .filter(Current::isOpen)
                    .forEach(run -> lines.add(run.direction().word() + " of " + run.revision() + " stopped after step "
                            + run.stepHashes().size() + " of " + run.steps()
                            + run.error().map(e -> ": " + e).orElse("") + "; run it again, it goes on there"));
            return Outcome.done(
                    lines,
                    Json.object()
                            .putAll("heads", state.heads())
                            .put("missing", missing)
                            .line());
        }
    }

    private static boolean isOpen(RecordedRun run) {
        return run.outcome().equals("running") || run.outcome().equals("failed");
    }
}
