package dev.lintel.maven;

import dev.lintel.runtime.command.Command;
import dev.lintel.runtime.command.CompareDatabase;
import dev.lintel.runtime.command.input.ModelFile;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.jspecify.annotations.Nullable;

/** Holds a live database against the model. */
@Mojo(name = "drift", requiresDependencyResolution = ResolutionScope.RUNTIME, threadSafe = true)
public final class DriftMojo extends DatabaseMojo {

    /** List the constraints and indexes that differ in their names only. Else they are counted. Also {@code -Dnames}. */
    @Parameter(property = "lintel.names")
    private @Nullable String names;

    @Override
    Command command() throws MojoExecutionException {
        return new CompareDatabase(database(), new ModelFile(project().model()), flag(names, "names"));
    }
}
