package dev.lintel.runtime.command;

import dev.lintel.runtime.command.input.AtomicWrite;
import dev.lintel.runtime.command.input.ClassPath;
import dev.lintel.runtime.command.input.LockFile;
import dev.lintel.runtime.command.input.ModelFile;
import dev.lintel.runtime.command.outcome.CommandException;
import dev.lintel.runtime.command.outcome.Outcome;
import dev.lintel.runtime.command.outcome.Progress;
import dev.lintel.runtime.migration.Revisions;
import dev.lintel.runtime.migration.graph.Node;
import dev.lintel.schema.json.Json;
import dev.lintel.schema.json.SchemaDocument;
import dev.lintel.schema.op.PostgresVersion;
import dev.lintel.schema.plan.Change;
import dev.lintel.schema.plan.Plan;
import dev.lintel.schema.plan.Question;
import dev.lintel.schema.revision.Pending;
import dev.lintel.schema.revision.RevisionSource;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Writes the revision that leads from the lock to the model, and the lock anew: both, or neither.
 *
 * @param classPath where the revisions are that there are already; nothing on it for the first one
 * @param sources the folder of Java sources
 * @param packageName the package of the revisions; empty for the one that the compile has found
 * @param allowDrops tables, columns as {@code table.column}, and values of enums as {@code type.value}, that may go although
 *     something like them comes, or rows may have them
 * @param empty whether to write a revision without operations, to be filled in by hand
 */
public record NewRevision(
        LockFile lock,
        ModelFile model,
        ClassPath classPath,
        Path sources,
        String packageName,
        String message,
        Set<String> allowDrops,
        boolean empty)
        implements Command {

    public NewRevision {
        allowDrops = Set.copyOf(allowDrops);
    }

    @Override
    public String name() {
        return "revision";
    }

    @Override
    public Outcome run(Progress progress) {
        SchemaDocument before = lock.read();
        atHead(before);
        SchemaDocument after = model.read();
        String home = packageName.isEmpty() ? after.options().getOrDefault("lintel.migrations", "") : packageName;
        if (empty) {
            return write(RevisionSource.empty(home, before.heads(), message), home, before, List.of());
        }
        Pending pending = Pending.between(before, after, home, message, PostgresVersion.DEFAULT, allowDrops);
        Plan plan = pending.plan();
        if (plan.isEmpty()) {
            return Outcome.done(
                    List.of("the model has nothing that the revisions do not cover; no revision was written"));
        }
        if (!plan.questions().isEmpty()) {
            return Outcome.doesNotHold(questions(plan.questions()));
        }
        return write(pending.source(), home, after, plan.changes());
    }

    /** The lock has to be where the compiled revisions end: else one of them would be written twice, or left out. */
    private void atHead(SchemaDocument before) {
        if (before.heads().size() > 1) {
            throw CommandException.misuse("there are several heads: " + String.join(", ", before.heads())
                    + "; write a revision that revises them all first");
        }
        if (classPath.entries().isEmpty()) {
            return;
        }
        try (Revisions revisions = classPath.load()) {
            List<String> compiled =
                    revisions.graph().heads().stream().map(Node::id).toList();
            if (!compiled.equals(before.heads())) {
                throw CommandException.misuse(lock.path() + " is at " + named(before.heads())
                        + ", and the compiled revisions end at " + named(compiled)
                        + "; compile first, and see that both are of the same commit");
            }
        }
    }

    private static String named(List<String> heads) {
        return heads.isEmpty() ? "base" : String.join(", ", heads);
    }

    private static List<String> questions(List<Question> questions) {
        List<String> lines = new ArrayList<>();
        lines.add("no revision was written, since only you can answer this:");
        for (Question question : questions) {
            lines.add("  [lintel:" + question.id() + "] " + question.what() + ". Fix: " + question.answers());
        }
        return lines;
    }

    private Outcome write(RevisionSource source, String home, SchemaDocument after, List<Change> changes) {
        Path file = sources;
        for (String part : home.isEmpty() ? new String[0] : home.split("\\.")) {
            file = file.resolve(part);
        }
        file = file.resolve(source.className() + ".java");
        new AtomicWrite()
                .put(file, source.text())
                .put(
                        lock.path(),
                        SchemaDocument.lock(List.of(source.id()), after.schema())
                                .text())
                .commit();
        List<String> lines = new ArrayList<>();
        changes.forEach(c -> lines.add(c.describe()));
        lines.add("wrote " + file);
        lines.add("wrote " + lock.path());
        if (source.text().contains("op.destructive(\"\"")) {
            lines.add("it loses data: write into each op.destructive(\"\", …) why that is right");
        }
        return Outcome.done(
                lines,
                Json.object()
                        .put("id", source.id())
                        .put("file", file.toString())
                        .put("lock", lock.path().toString())
                        .putAll(
                                "changes",
                                changes.stream().map(Change::describe).toList())
                        .lines());
    }
}
