package dev.lintel.runtime.command.format;

import dev.lintel.schema.json.SchemaDocument;
import dev.lintel.schema.op.PostgresVersion;
import dev.lintel.schema.plan.Plan;
import dev.lintel.schema.revision.SqlRevision;
import dev.lintel.schema.revision.flyway.FlywayFiles;
import java.nio.file.Path;
import java.util.List;

/**
 * Revisions as Flyway's migrations.
 *
 * @param folder one of the folders that Flyway reads
 */
public record FlywayMigrations(Path folder) implements RevisionFormat {

    @Override
    public List<String> heads() {
        return new SqlFolder(folder).heads();
    }

    @Override
    public String place() {
        return "the migrations in " + folder;
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
        return files(SqlRevision.of(parent.heads(), message, plan, parent.schema(), PostgresVersion.DEFAULT), names);
    }

    @Override
    public NewFiles empty(SchemaDocument lock, SchemaDocument model, String message) {
        return files(SqlRevision.empty(lock.heads(), message), List.of());
    }

    private NewFiles files(SqlRevision revision, List<String> names) {
        SqlFolder existing = new SqlFolder(folder);
        return existing.with(revision, FlywayFiles.of(revision, existing.namesWith(names)));
    }
}
