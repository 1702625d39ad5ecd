package dev.lintel.maven;

import dev.lintel.runtime.command.Check;
import dev.lintel.runtime.command.Command;
import dev.lintel.runtime.command.input.ClassPath;
import dev.lintel.runtime.command.input.LockFile;
import dev.lintel.runtime.command.input.ModelFile;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.jspecify.annotations.Nullable;

/** Holds revisions, lock and model against each other, on a scratch database: an embedded one, unless another is named. */
@Mojo(
        name = "check",
        defaultPhase = LifecyclePhase.VERIFY,
        requiresDependencyResolution = ResolutionScope.RUNTIME,
        threadSafe = true)
public final class CheckMojo extends DatabaseMojo {

    /** The lock; {@code META-INF/lintel/schema.lock} among the resources by default. Also {@code -Dlock}. */
    @Parameter(property = "lintel.lock")
    private @Nullable String lock;

    @Override
    Command command() throws MojoExecutionException {
        return new Check(
                new ClassPath(project().classpath()),
                new LockFile(path(lock, "lock", project().lock())),
                new ModelFile(project().model()),
                project().sources(),
                scratch());
    }
}
