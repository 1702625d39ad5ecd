package dev.lintel.maven;

import dev.lintel.runtime.command.Command;
import dev.lintel.runtime.command.Stamp;
import dev.lintel.runtime.command.input.ClassPath;
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

    @Override
    Command command() throws MojoExecutionException {
        return new Stamp(database(), new ClassPath(project().classpath()), run(false), required(target, "target"));
    }
}
