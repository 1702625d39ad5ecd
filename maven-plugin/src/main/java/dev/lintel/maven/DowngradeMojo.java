package dev.lintel.maven;

import dev.lintel.runtime.command.Command;
import dev.lintel.runtime.command.Downgrade;
import dev.lintel.runtime.command.input.ClassPath;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.jspecify.annotations.Nullable;

/** Undoes the revisions above a target. */
@Mojo(name = "downgrade", requiresDependencyResolution = ResolutionScope.RUNTIME, threadSafe = true)
public final class DowngradeMojo extends DatabaseMojo {

    /** A revision: {@code -1}, {@code base}, an id or its first letters. Also {@code -Dtarget}. */
    @Parameter(property = "lintel.target")
    private @Nullable String target;

    @Override
    Command command() throws MojoExecutionException {
        return new Downgrade(database(), new ClassPath(project().classpath()), run(false), required(target, "target"));
    }
}
