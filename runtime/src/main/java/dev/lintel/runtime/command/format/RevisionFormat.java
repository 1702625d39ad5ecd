package dev.lintel.runtime.command.format;

import dev.lintel.runtime.command.input.LockFile;
import dev.lintel.runtime.command.outcome.CommandException;
import dev.lintel.schema.json.SchemaDocument;
import dev.lintel.schema.plan.Plan;
import dev.lintel.schema.release.Release;
import java.util.List;

/** What revisions are written as, and where. */
public sealed interface RevisionFormat permits JavaRevisions, FlywayMigrations, LiquibaseChangelogs {

    /**
     * Where the revisions that there are already end, sorted; empty if there are none yet, or they are not to be seen here.
     *
     * @throws CommandException if they cannot be read, or do not belong together
     */
    List<String> heads();

    /** What to call the revisions that {@link #heads} has read. */
    String place();

    /** Whether a lock that is not at the heads is right: the format was another one until now. */
    boolean mayBegin();

    /** Where each change of a long revision is told. */
    String each();

    /** How a person says why data may go. */
    String reasons();

    /** How the second of two revisions is kept back. */
    String waiting();

    /**
     * The files of the revisions that lead from the lock to the model.
     *
     * @throws CommandException if there is no name for them that sorts after the others
     */
    default NewFiles files(SchemaDocument lock, SchemaDocument model, String message, Release release) {
        NewFiles files = NewFiles.NONE;
        SchemaDocument parent = lock;
        for (Plan plan : release.plans()) {
            files = files.and(files(parent, model, release.messageOf(plan, message), plan, files.names()));
            parent = SchemaDocument.lock(List.of(files.id()), release.interim());
        }
        return files;
    }

    /**
     * The files of one revision.
     *
     * @param parent the schema that it begins with, and the revision that leads there
     * @param names the names of files that are to be written before
     */
    NewFiles files(SchemaDocument parent, SchemaDocument model, String message, Plan plan, List<String> names);

    /**
     * The files of a revision without operations.
     *
     * @throws CommandException if there is no name for them that sorts after the others
     */
    NewFiles empty(SchemaDocument lock, SchemaDocument model, String message);

    /**
     * Sees to it that a revision can follow the lock: else one would be written twice, or left out.
     *
     * @throws CommandException if the lock is at several heads, or elsewhere than the revisions
     */
    default void follows(LockFile file, SchemaDocument lock) {
        if (lock.heads().size() > 1) {
            throw CommandException.misuse("there are several heads: " + String.join(", ", lock.heads())
                    + "; write a revision that revises them all first");
        }
        List<String> heads = heads();
        if (!heads.equals(lock.heads()) && !(heads.isEmpty() && mayBegin())) {
            throw CommandException.misuse(file.path() + " is at " + named(lock.heads()) + ", and " + place()
                    + " end at " + named(heads) + "; see that both are of the same commit"
                    + (mayBegin() ? "" : ", and compile first"));
        }
    }

    /** Heads, for people. */
    static String named(List<String> heads) {
        return heads.isEmpty() ? "base" : String.join(", ", heads);
    }
}
