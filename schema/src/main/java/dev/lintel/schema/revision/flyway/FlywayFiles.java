package dev.lintel.schema.revision.flyway;

import dev.lintel.schema.revision.RevisionFile;
import dev.lintel.schema.revision.RevisionHeader;
import dev.lintel.schema.revision.SqlRevision;
import dev.lintel.schema.revision.StepScript;
import dev.lintel.schema.revision.part.Part;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * A revision as Flyway's migrations: a versioned one for each part, {@code V4.1__….sql}, the undo migration of the same version, and
 * the script configuration where one has to run outside a transaction.
 */
public final class FlywayFiles {

    private final SqlRevision revision;
    private final String base;
    private final List<RevisionFile> files = new ArrayList<>();

    private FlywayFiles(SqlRevision revision, Collection<String> names) {
        this.revision = revision;
        this.base = FlywayVersion.after(names) + ".";
    }

    /**
     * The files of a revision.
     *
     * @param names the names of the files that Flyway finds already
     */
    public static List<RevisionFile> of(SqlRevision revision, Collection<String> names) {
        FlywayFiles files = new FlywayFiles(revision, names);
        int number = 1;
        for (Part part : revision.parts()) {
            files.add(part, number++);
        }
        return List.copyOf(files.files);
    }

    /** Always with a part number: two branches that both take the next version then have one in common, which Flyway refuses. */
    private void add(Part part, int number) {
        String name = base + number + "__" + revision.slug("_") + ".sql";
        RevisionHeader header = new RevisionHeader(
                revision.id(), revision.parents(), number, revision.parts().size());
        add(
                "V" + name,
                header.line() + revision.about() + SqlRevision.comment(part.title()),
                part.upgrade(),
                part.isUpgradeOutside());
        add(
                "U" + name,
                SqlRevision.comment("undoes V" + base + number + ", part " + number + " of " + header.parts()
                                + " of revision " + revision.id())
                        + SqlRevision.comment(part.undoTitle()),
                part.downgrade(),
                part.isDowngradeOutside());
    }

    private void add(String name, String comments, List<String> statements, boolean outside) {
        boolean concurrent = outside && statements.stream().anyMatch(sql -> sql.contains(" CONCURRENTLY "));
        String sql = (concurrent ? StepScript.lines(List.of(LockGuard.SQL)) : "") + StepScript.lines(statements);
        files.add(new RevisionFile(name, comments + (sql.isEmpty() ? "" : "\n" + sql)));
        String configuration = (outside ? "executeInTransaction=false\n" : "")
                // What looks like one of Flyway's placeholders is not.
                + (sql.contains("${") ? "placeholderReplacement=false\n" : "");
        if (!configuration.isEmpty()) {
            files.add(new RevisionFile(name + ".conf", configuration));
        }
    }
}
