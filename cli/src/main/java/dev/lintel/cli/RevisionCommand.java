package dev.lintel.cli;

import dev.lintel.runtime.command.Command;
import dev.lintel.runtime.command.NewRevision;
import dev.lintel.runtime.command.format.JavaRevisions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code lintel revision}. */
@picocli.CommandLine.Command(
        name = "revision",
        header = "Write the revision that leads from the lock to the model.",
        description = {
            "A Java source with upgrade and downgrade, or the files that Flyway or Liquibase run, and the lock anew: all of them,"
                    + " or none."
        })
final class RevisionCommand extends Subcommand {

    @Option(
            names = {"-m", "--message"},
            paramLabel = "<text>",
            required = true,
            description = "What it does, in a few words.")
    private String message = "";

    @Option(
            names = "--source-dir",
            paramLabel = "<folder>",
            defaultValue = "src/main/java",
            description = "The folder of Java sources, src/main/java by default.")
    private Path sources = Path.of("src/main/java");

    @Option(
            names = "--package",
            paramLabel = "<package>",
            description =
                    "The package of the revisions. Else what the processor's option lintel.migrations says, or the"
                            + " entities' common package and .migrations.")
    private String packageName = "";

    @Option(
            names = "--allow-drop",
            paramLabel = "<table.column>",
            description =
                    "A table, column or enum value that may go although something like it comes: no rename. Can be repeated.")
    private List<String> allowDrops = new ArrayList<>();

    @Option(
            names = "--drop-deferred",
            description = "Drop what has waited since an earlier release (lintel.drops=deferred).")
    private boolean dropDeferred;

    @Option(
            names = "--from-database",
            description =
                    "The first revision only: create what the database has of the model's tables, such as it is there.")
    private boolean fromDatabase;

    @Option(names = "--empty", description = "Write one without operations, to be filled in by hand.")
    private boolean empty;

    @Mixin
    private final DatabaseOptions database = new DatabaseOptions();

    @Mixin
    private final FormatOptions format = new FormatOptions();

    @Mixin
    private final ClassPathOption classpath = new ClassPathOption();

    @Mixin
    private final ModelOption model = new ModelOption();

    @Mixin
    private final LockOption lock = new LockOption();

    @Override
    Command command(Map<String, String> environment) {
        JavaRevisions java = new JavaRevisions(classpath.input(), sources, packageName);
        return new NewRevision(
                lock.input(),
                model.input(),
                format.input(java),
                message,
                new HashSet<>(allowDrops),
                dropDeferred,
                fromDatabase ? Optional.of(database.input(environment)) : Optional.empty(),
                empty);
    }
}
