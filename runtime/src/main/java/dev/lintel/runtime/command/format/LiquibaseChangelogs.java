package dev.lintel.runtime.command.format;

import dev.lintel.runtime.command.outcome.CommandException;
import dev.lintel.schema.json.SchemaDocument;
import dev.lintel.schema.op.PostgresVersion;
import dev.lintel.schema.plan.Plan;
import dev.lintel.schema.revision.RevisionFile;
import dev.lintel.schema.revision.SqlRevision;
import dev.lintel.schema.revision.liquibase.LiquibaseFile;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;

/**
 * Revisions as Liquibase's formatted SQL.
 *
 * @param folder the one that the master file includes
 */
public record LiquibaseChangelogs(Path folder) implements RevisionFormat {

    @Override
    public List<String> heads() {
        return new SqlFolder(folder).heads();
    }

    @Override
    public String place() {
        return "the changelogs in " + folder;
    }

    @Override
    public boolean mayBegin() {
        return true;
    }

    @Override
    public String each() {
        return "each stands in what was written";
    }

    @Override
    public String reasons() {
        return SqlFolder.REASONS;
    }

    @Override
    public String waiting() {
        return "deploy it with the release after";
    }

    @Override
    public NewFiles files(SchemaDocument parent, SchemaDocument model, String message, Plan plan, List<String> names) {
        return file(SqlRevision.of(parent.heads(), message, plan, parent.schema(), PostgresVersion.DEFAULT), names);
    }

    @Override
    public NewFiles empty(SchemaDocument lock, SchemaDocument model, String message) {
        return file(SqlRevision.empty(lock.heads(), message), List.of());
    }

    private NewFiles file(SqlRevision revision, List<String> written) {
        SqlFolder existing = new SqlFolder(folder);
        List<String> names = existing.namesWith(written);
        RevisionFile file = LiquibaseFile.of(revision, names);
        if (!names.isEmpty() && Collections.max(names).compareTo(file.name()) > 0) {
            throw CommandException.misuse(folder.resolve(Collections.max(names)) + " would run after " + file.name()
                    + ", since includeAll goes by name; give Lintel's changelogs a folder of their own with"
                    + " --output-dir, and include it after the others");
        }
        return existing.with(revision, List.of(file));
    }
}
