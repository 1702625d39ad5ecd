package dev.lintel.runtime.command;

import dev.lintel.runtime.command.input.ClassPath;
import dev.lintel.runtime.command.outcome.Outcome;
import dev.lintel.runtime.command.outcome.Progress;
import dev.lintel.runtime.migration.Instruction;
import dev.lintel.runtime.migration.LoadedRevision;
import dev.lintel.runtime.migration.Revisions;
import dev.lintel.runtime.migration.graph.Node;
import dev.lintel.runtime.migration.graph.Targets;
import dev.lintel.runtime.migration.review.Remark;
import dev.lintel.runtime.migration.review.Review;
import dev.lintel.runtime.migration.review.RevisionVerdict;
import dev.lintel.schema.json.Json;
import dev.lintel.schema.op.PostgresVersion;
import dev.lintel.schema.plan.Change;
import java.util.ArrayList;
import java.util.List;

/**
 * Tells what a revision does to those who use the database, change by change.
 *
 * @param target the revision, as targets are written
 */
public record Show(ClassPath classPath, String target) implements Command {

    @Override
    public String name() {
        return "show";
    }

    @Override
    public Outcome run(Progress progress) {
        try (Revisions revisions = classPath.load()) {
            Node node = new Targets(revisions.graph()).one(target);
            LoadedRevision revision = revisions.get(node);
            List<Remark> remarks = Review.of(revisions, PostgresVersion.DEFAULT).stream()
                    .filter(r -> r.revision().equals(node))
                    .toList();
            RevisionVerdict verdict = RevisionVerdict.of(revision, remarks);
            return Outcome.done(
                    lines(revision, verdict, remarks),
                    Json.object()
                            .put("revision", NodeJson.of(node))
                            .put("verdict", verdict.verdict().id())
                            .put("changes", Json.lines(verdict.changes(), ChangeJson::of))
                            .putAll("java", verdict.unknown())
                            .put("hazards", Json.lines(remarks, Remarks::json))
                            .lines());
        }
    }

    private static List<String> lines(LoadedRevision revision, RevisionVerdict verdict, List<Remark> remarks) {
        Node node = revision.node();
        List<String> lines = new ArrayList<>();
        lines.add(node.title());
        lines.add("revises " + (node.isBase() ? "nothing" : String.join(", ", node.revises())) + "; "
                + (node.contract() ? "for after the last process of the old code is gone" : "for before the new code"));
        lines.add("verdict: " + verdict.verdict().words() + ": "
                + verdict.verdict().meaning());
        lines.add("upgrade:");
        for (Change change : verdict.changes()) {
            lines.add(
                    "  " + change.operation().title() + " (" + change.verdict().words() + ": " + change.reason() + ")");
        }
        verdict.unknown().forEach(name -> lines.add("  " + name + " (Java, of which nothing is known)"));
        lines.add("downgrade:");
        for (Instruction instruction : revision.downgrade()) {
            lines.add("  "
                    + (instruction instanceof Instruction.Operate operate
                            ? operate.operation().title()
                            : ((Instruction.Run) instruction).name()));
        }
        remarks.forEach(r -> lines.add((r.isRefused() ? "refused: " : "note: ")
                + r.message()
                + r.accepted().map(why -> " (accepted: " + why + ")").orElse("")));
        return lines;
    }
}
