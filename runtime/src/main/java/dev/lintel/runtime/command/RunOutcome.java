package dev.lintel.runtime.command;

import dev.lintel.runtime.command.outcome.Outcome;
import dev.lintel.runtime.migration.graph.Node;
import dev.lintel.runtime.migration.graph.RevisionGraph;
import dev.lintel.runtime.migration.run.RunReport;
import dev.lintel.schema.json.Json;
import java.util.ArrayList;
import java.util.List;

/** What came of a run, for people and for programs. */
final class RunOutcome {

    private RunOutcome() {}

    /** @param done what was done with the revisions, in one word */
    static Outcome of(RunReport report, String done, RevisionGraph graph) {
        List<String> lines = new ArrayList<>();
        int count = report.done().size();
        lines.add(count == 0 ? "nothing to do" : count + (count == 1 ? " revision " : " revisions ") + done);
        lines.add("the database is at "
                + (report.heads().isEmpty()
                        ? "base"
                        : String.join(
                                ", ",
                                report.heads().stream()
                                        .map(h -> graph.node(h).map(Node::title).orElse(h))
                                        .toList())));
        report.stoppedBefore()
                .ifPresent(
                        node -> lines.add(
                                "stopped before " + node.title()
                                        + ", which waits until no process of the old code is left; then run upgrade without --expand-only"));
        return Outcome.done(
                lines,
                Json.object()
                        .putAll(done, report.done().stream().map(Node::id).toList())
                        .putAll("heads", report.heads())
                        .put("stoppedBefore", report.stoppedBefore().map(Node::id))
                        .line());
    }
}
