package dev.lintel.maven;

import dev.lintel.runtime.command.Command;
import dev.lintel.runtime.command.Current;
import dev.lintel.runtime.command.input.ClassPath;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.ResolutionScope;

/** Tells which revision a database is at. */
@Mojo(name = "current", requiresDependencyResolution = ResolutionScope.RUNTIME, threadSafe = true)
public final class CurrentMojo extends DatabaseMojo {

    @Override
    Command command() throws MojoExecutionException {
        return new Current(database(), new ClassPath(project().classpath()), run(false));
    }
}
