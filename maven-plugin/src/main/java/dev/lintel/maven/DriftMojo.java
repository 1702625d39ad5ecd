package dev.lintel.maven;

import dev.lintel.runtime.command.Command;
import dev.lintel.runtime.command.CompareDatabase;
import dev.lintel.runtime.command.input.ModelFile;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.ResolutionScope;

/** Holds a live database against the model. */
@Mojo(name = "drift", requiresDependencyResolution = ResolutionScope.RUNTIME, threadSafe = true)
public final class DriftMojo extends DatabaseMojo {

    @Override
    Command command() throws MojoExecutionException {
        return new CompareDatabase(database(), new ModelFile(project().model()));
    }
}
