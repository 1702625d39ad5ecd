package dev.lintel.maven;

import dev.lintel.runtime.command.Command;
import dev.lintel.runtime.command.Stamp;
import dev.lintel.runtime.command.input.ClassPath;
import dev.lintel.runtime.command.input.LockFile;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.jspecify.annotations.Nullable;

/** Records that a database is at a revision, and runs nothing. */
@Mojo(name = "stamp", requiresDependencyResolution = ResolutionScope.RUNTIME, threadSafe = true)
public final class StampMojo extends DatabaseMojo {

    /** A revision: {@code head}, {@code base}, an id or its first letters. Also {@code -Dtarget}. */
    @Parameter(property = "lintel.target")
    private @Nullable String target;

    /** The lock; {@code META-INF/lintel/schema.lock} among the resources by default. Also {@code -Dlock}. */
    @Parameter(property = "lintel.lock")
    private @Nullable String lock;

    @Override
    Command command() throws MojoExecutionException {
        return new Stamp(
                database(),
                new ClassPath(project().classpath()),
                new LockFile(path(lock, "lock", project().lock())),
                run(false),
                required(target, "target"));
    }
}
