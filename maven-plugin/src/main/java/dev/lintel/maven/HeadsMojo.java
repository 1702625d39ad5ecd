package dev.lintel.maven;

import dev.lintel.runtime.command.Command;
import dev.lintel.runtime.command.Heads;
import dev.lintel.runtime.command.input.ClassPath;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.ResolutionScope;

/** Lists the revisions that no other revises. */
@Mojo(name = "heads", requiresDependencyResolution = ResolutionScope.RUNTIME, threadSafe = true)
public final class HeadsMojo extends LintelMojo {

    @Override
    Command command() throws MojoExecutionException {
        return new Heads(new ClassPath(project().classpath()));
    }
}
