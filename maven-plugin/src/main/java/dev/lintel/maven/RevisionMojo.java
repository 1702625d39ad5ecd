package dev.lintel.maven;

import dev.lintel.runtime.command.Command;
import dev.lintel.runtime.command.NewRevision;
import dev.lintel.runtime.command.format.FormatInput;
import dev.lintel.runtime.command.format.JavaRevisions;
import dev.lintel.runtime.command.input.ClassPath;
import dev.lintel.runtime.command.input.LockFile;
import dev.lintel.runtime.command.input.ModelFile;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Execute;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.jspecify.annotations.Nullable;

/** Writes the revision that leads from the lock to the model, and the lock anew. It compiles first. */
@Execute(phase = LifecyclePhase.COMPILE)
@Mojo(name = "revision", requiresDependencyResolution = ResolutionScope.RUNTIME, threadSafe = true)
public final class RevisionMojo extends DatabaseMojo {

    /** What it does, in a few words. Also {@code -Dmessage}. */
    @Parameter(property = "lintel.message")
    private @Nullable String message;

    /** The package of the revisions; the processor's {@code lintel.migrations} by default. Also {@code -Dpackage}. */
    @Parameter(property = "lintel.package")
    private @Nullable String packageName;

    /**
     * Tables, columns as {@code table.column}, and values of enums as {@code type.value}, that may go although something like them
     * comes, with commas between.
     */
    @Parameter(property = "lintel.allowDrop")
    private @Nullable String allowDrop;

    /** Drop what has waited since an earlier release ({@code lintel.drops=deferred}). Also {@code -DdropDeferred}. */
    @Parameter(property = "lintel.dropDeferred")
    private @Nullable String dropDeferred;

    /** The first revision only: create what the database has of the model's tables, such as it is there. Also {@code -DfromDatabase}. */
    @Parameter(property = "lintel.fromDatabase")
    private @Nullable String fromDatabase;

    /** Write one without operations, to be filled in by hand. */
    @Parameter(property = "lintel.empty")
    private @Nullable String empty;

    /** The folder of Java sources; the project's first by default. Also {@code -DsourceDir}. */
    @Parameter(property = "lintel.sourceDir")
    private @Nullable String sourceDir;

    /** What the revision is written as: {@code java}, {@code flyway} or {@code liquibase}. Also {@code -Dformat}. */
    @Parameter(property = "lintel.format")
    private @Nullable String format;

    /** For Flyway and Liquibase, the folder of migrations or changelogs. Also {@code -DoutputDir}. */
    @Parameter(property = "lintel.outputDir")
    private @Nullable String outputDir;

    /** The lock; {@code META-INF/lintel/schema.lock} among the resources by default. Also {@code -Dlock}. */
    @Parameter(property = "lintel.lock")
    private @Nullable String lock;

    @Override
    Command command() throws MojoExecutionException {
        return new NewRevision(
                new LockFile(path(lock, "lock", project().lock())),
                new ModelFile(project().model()),
                format(),
                required(message, "message"),
                drops(),
                flag(dropDeferred, "dropDeferred"),
                flag(fromDatabase, "fromDatabase") ? Optional.of(database()) : Optional.empty(),
                flag(empty, "empty"));
    }

    private FormatInput format() throws MojoExecutionException {
        return new FormatInput(
                value(format, "format").orElse("java"),
                value(outputDir, "outputDir").map(project().folder()::resolve),
                new JavaRevisions(
                        new ClassPath(project().classpath()),
                        path(sourceDir, "sourceDir", project().sourceDirectory()),
                        value(packageName, "package").orElse("")));
    }

    private Set<String> drops() {
        return value(allowDrop, "allowDrop").stream()
                .flatMap(text -> Stream.of(text.split(",")))
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.toSet());
    }
}
