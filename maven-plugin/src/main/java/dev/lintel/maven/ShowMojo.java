package dev.lintel.maven;

import dev.lintel.runtime.command.Command;
import dev.lintel.runtime.command.Show;
import dev.lintel.runtime.command.input.ClassPath;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.jspecify.annotations.Nullable;

/** Tells what a revision does to those who use the database. */
@Mojo(name = "show", requiresDependencyResolution = ResolutionScope.RUNTIME, threadSafe = true)
public final class ShowMojo extends LintelMojo {

    /** An id or its first letters, or another target; the head by default. Also {@code -Dtarget}. */
    @Parameter(property = "lintel.target")
    private @Nullable String target;

    @Override
    Command command() throws MojoExecutionException {
        return new Show(
                new ClassPath(project().classpath()), value(target, "target").orElse("head"));
    }
}
