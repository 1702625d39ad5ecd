package dev.lintel.runtime.command;

import dev.lintel.runtime.catalog.Drift;
import dev.lintel.runtime.command.format.FormatInput;
import dev.lintel.runtime.command.format.NewFiles;
import dev.lintel.runtime.command.format.NewFiles.NewFile;
import dev.lintel.runtime.command.format.RevisionFormat;
import dev.lintel.runtime.command.input.AtomicWrite;
import dev.lintel.runtime.command.input.DatabaseInput;
import dev.lintel.runtime.command.input.LockFile;
import dev.lintel.runtime.command.input.ModelFile;
import dev.lintel.runtime.command.outcome.CommandException;
import dev.lintel.runtime.command.outcome.Outcome;
import dev.lintel.runtime.command.outcome.Progress;
import dev.lintel.schema.json.Json;
import dev.lintel.schema.json.SchemaDocument;
import dev.lintel.schema.model.Hints;
import dev.lintel.schema.model.Schema;
import dev.lintel.schema.plan.Change;
import dev.lintel.schema.plan.Question;
import dev.lintel.schema.release.Drops;
import dev.lintel.schema.release.Release;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Writes the revision that leads from the lock to the model, and the lock anew: all files, or none.
 *
 * @param output what it is written as, and where
 * @param allowDrops tables, columns as {@code table.column}, and values of enums as {@code type.value}, that may go although
 *     something like them comes, or rows may have them
 * @param dropDeferred whether what waits since an earlier release is dropped now
 * @param database the one that the first revision is to create such as it is, if not such as the model says
 * @param empty whether to write a revision without operations, to be filled in by hand
 */
public record NewRevision(
        LockFile lock,
        ModelFile model,
        FormatInput output,
        String message,
        Set<String> allowDrops,
        boolean dropDeferred,
        Optional<DatabaseInput> database,
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
    public Outcome run(Progress progress) throws SQLException {
        RevisionFormat format = output.format();
        SchemaDocument before = lock.read();
        format.follows(lock, before);
        SchemaDocument after = database.isPresent() ? asIs(before, model.read(), database.get()) : model.read();
        if (empty) {
            return write(format, format.empty(before, after, message), before.schema(), before.schema(), List.of());
        }
        Drops drops = Drops.in(after.options()).withConfirmed(allowDrops).withDue(dropDeferred);
        Release release = Release.between(before.schema(), after.schema(), after.hints(), drops);
        if (release.isEmpty()) {
            return Outcome.done(
                    List.of("the model has nothing that the revisions do not cover; no revision was written"));
        }
        if (!release.questions().isEmpty()) {
            return Outcome.doesNotHold(questions(release.questions()));
        }
        return write(
                format,
                format.files(before, after, message, release),
                before.schema(),
                release.after(),
                release.changes());
    }

    /** The tables of the model as a database has them: the model, as far as the options of revisions go, with another schema. */
    private SchemaDocument asIs(SchemaDocument before, SchemaDocument model, DatabaseInput database)
            throws SQLException {
        if (!before.heads().isEmpty()) {
            throw CommandException.misuse(lock.path() + " is at " + String.join(", ", before.heads())
                    + ", and only a first revision can be made of a database; lintel drift tells what it has else");
        }
        try (DatabaseInput.Open open = database.open();
                Connection connection = open.database().connect()) {
            Schema there = Drift.asIs(connection, model.schema());
            if (there.tables().isEmpty()) {
                throw CommandException.misuse(
                        "the database has none of the model's tables; write the first revision without --from-database");
            }
            return new SchemaDocument(List.of(), model.options(), there, Hints.NONE, List.of());
        }
    }

    private static List<String> questions(List<Question> questions) {
        List<String> lines = new ArrayList<>();
        lines.add("no revision was written, since only you can answer this:");
        for (Question question : questions) {
            lines.add("  [lintel:" + question.id() + "] " + question.what() + ". Fix: " + question.answers());
        }
        return lines;
    }

    private Outcome write(RevisionFormat format, NewFiles revision, Schema before, Schema after, List<Change> changes) {
        AtomicWrite write = new AtomicWrite();
        revision.files().forEach(file -> write.put(file.path(), file.text()));
        write.put(
                        lock.path(),
                        SchemaDocument.lock(List.of(revision.id()), after).text())
                .commit();
        List<String> lines = new ArrayList<>();
        lines.addAll(LongRevision.lines(before, after, changes, format.each()));
        revision.files().forEach(file -> lines.add("wrote " + file.path()));
        lines.add("wrote " + lock.path());
        if (revision.waits()) {
            lines.add(
                    "the second revision takes away what only the code before needs: run it after the last process of that is gone;"
                            + " " + format.waiting());
        }
        if (revision.asksForReasons()) {
            lines.add(format.reasons());
        }
        return Outcome.done(
                lines,
                Json.object()
                        .put("id", revision.id())
                        .putAll("ids", revision.ids())
                        .put("file", revision.files().get(0).path().toString())
                        .putAll(
                                "files",
                                revision.files().stream()
                                        .map(NewFile::path)
                                        .map(String::valueOf)
                                        .toList())
                        .put("lock", lock.path().toString())
                        .put("changes", Json.lines(changes, ChangeJson::of))
                        .lines());
    }
}
