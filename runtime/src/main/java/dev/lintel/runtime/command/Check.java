package dev.lintel.runtime.command;

import dev.lintel.runtime.catalog.Difference;
import dev.lintel.runtime.catalog.Drift;
import dev.lintel.runtime.command.input.ClassPath;
import dev.lintel.runtime.command.input.DatabaseInput;
import dev.lintel.runtime.command.input.LockFile;
import dev.lintel.runtime.command.input.ModelFile;
import dev.lintel.runtime.command.outcome.CommandException;
import dev.lintel.runtime.command.outcome.Outcome;
import dev.lintel.runtime.command.outcome.Progress;
import dev.lintel.runtime.compiled.ClassOutput;
import dev.lintel.runtime.compiled.StaleSchema;
import dev.lintel.runtime.database.Database;
import dev.lintel.runtime.migration.Revisions;
import dev.lintel.runtime.migration.graph.GraphException;
import dev.lintel.runtime.migration.graph.Node;
import dev.lintel.runtime.migration.review.Remark;
import dev.lintel.runtime.migration.review.Review;
import dev.lintel.runtime.migration.run.RunException;
import dev.lintel.runtime.migration.run.RunListener;
import dev.lintel.runtime.migration.run.RunOptions;
import dev.lintel.runtime.migration.run.Runner;
import dev.lintel.schema.json.DocumentException;
import dev.lintel.schema.json.SchemaDocument;
import dev.lintel.schema.model.Schema;
import dev.lintel.schema.op.PostgresVersion;
import dev.lintel.schema.plan.Change;
import dev.lintel.schema.release.Drops;
import dev.lintel.schema.release.Release;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Holds revisions, lock and model against each other: one head, and a way back from each revision; the lock is at it; the model has
 * nothing that the lock lacks; and all revisions, run on an empty database, lead to the lock, back to nothing, and to the lock again.
 * SQL that people wrote has no hazard that nobody accepts. And the model is of the classes that are compiled now.
 *
 * @param sources the folders of Java sources; none where they are not known
 * @param scratch where the empty database is made
 */
public record Check(ClassPath classPath, LockFile lock, ModelFile model, List<Path> sources, DatabaseInput scratch)
        implements Command {

    public Check {
        sources = List.copyOf(sources);
    }

    @Override
    public String name() {
        return "check";
    }

    @Override
    public Outcome run(Progress progress) throws SQLException {
        SchemaDocument locked = lock.read();
        SchemaDocument compiled = model.read();
        List<String> wrong = stale(compiled);
        List<Remark> remarks = List.of();
        List<Change> changes = Release.between(
                        locked.schema(), compiled.schema(), compiled.hints(), Drops.in(compiled.options()))
                .changes();
        try (Revisions revisions = classPath.load()) {
            heads(revisions.graph().heads(), locked, wrong);
            OneWay.in(revisions).forEach(wrong::add);
            pending(changes, wrong);
            if (wrong.isEmpty()) {
                replay(revisions, locked.schema(), wrong, progress);
            }
            remarks = Review.of(revisions, PostgresVersion.DEFAULT);
        } catch (GraphException e) {
            // Nothing can be run in an order that there is not.
            wrong.addAll(e.lines());
            pending(changes, wrong);
        }
        Remarks.warnings(remarks).forEach(progress::say);
        wrong.addAll(Remarks.refused(remarks));
        return Remarks.outcome(wrong, changes, remarks);
    }

    private List<String> stale(SchemaDocument compiled) {
        List<String> wrong = new ArrayList<>();
        model.output().ifPresent(output -> {
            List<ClassOutput> classes =
                    classPath.entries().stream().map(ClassOutput::new).toList();
            try {
                for (String difference : new StaleSchema(output, classes, sources).differences(compiled.types())) {
                    wrong.add("[lintel:stale-schema] " + difference);
                }
            } catch (IOException | DocumentException e) {
                throw CommandException.misuse(
                        "the classes in " + output.path() + " cannot be read: " + e.getMessage(), e);
            }
        });
        return wrong;
    }

    private void heads(List<Node> nodes, SchemaDocument locked, List<String> wrong) {
        List<String> heads = nodes.stream().map(Node::id).toList();
        if (nodes.size() > 1) {
            wrong.add("[lintel:revision-graph] there are several heads, so no order among them: "
                    + nodes.stream().map(Node::place).collect(Collectors.joining(" and "))
                    + "; write a revision that joins them, @Revision(revises = {\"" + String.join("\", \"", heads)
                    + "\"}), or let one of them revise the other");
        } else if (!heads.equals(locked.heads())) {
            wrong.add("[lintel:revision-graph] " + lock.path() + " is at " + at(locked.heads())
                    + ", the compiled revisions are at " + at(heads) + "; commit both together");
        }
    }

    private static String at(List<String> heads) {
        return heads.isEmpty() ? "base" : String.join(", ", heads);
    }

    private static void pending(List<Change> changes, List<String> wrong) {
        for (Change change : changes) {
            wrong.add("[lintel:pending-migration] not in a migration: " + change.describe()
                    + "; lintel revision writes one");
        }
    }

    private void replay(Revisions revisions, Schema locked, List<String> wrong, Progress progress) throws SQLException {
        try (DatabaseInput.Open open = scratch.scratch()) {
            StandIns standIns = new StandIns(open.database(), locked);
            standIns.create();
            RunOptions options = RunOptions.DEFAULT.withAllowDestructive(true);
            Runner runner = new Runner(open.database(), revisions, options, RunListener.SILENT);
            int count = runner.upgrade("heads").done().size();
            progress.say(count + (count == 1 ? " revision" : " revisions") + " applied to an empty database");
            compare(open.database(), locked, "after upgrade", wrong);
            if (!wrong.isEmpty()) {
                return;
            }
            try {
                runner.downgrade("base");
            } catch (RunException e) {
                progress.say("not checked on the way back: " + e.getMessage());
                return;
            }
            progress.say("undone again");
            standIns.drop();
            for (String left : Leftovers.in(open.database())) {
                wrong.add("[lintel:revision-graph] the revisions undone to base leave " + left
                        + " behind; mend the downgrade of the revision that makes it");
            }
            if (wrong.isEmpty()) {
                standIns.create();
                runner.upgrade("heads");
                progress.say("and applied again");
                compare(open.database(), locked, "after upgrade, downgrade and upgrade", wrong);
            }
        }
    }

    private static void compare(Database database, Schema locked, String when, List<String> wrong) throws SQLException {
        try (Connection connection = database.connect()) {
            for (Difference difference : Drift.between(connection, locked)) {
                wrong.add("[lintel:drift] " + when + " of all revisions, with the lock as the model: "
                        + difference.message());
            }
        }
    }
}
