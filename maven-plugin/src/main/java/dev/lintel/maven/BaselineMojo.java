package dev.lintel.maven;

import dev.lintel.runtime.command.Baseline;
import dev.lintel.runtime.command.Command;
import java.nio.file.Path;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Writes the findings of the last compile into a file, so that compiles with {@code -Alintel.baseline=<file>} accept them for
 * now. The last compile has to be one with {@code -Alintel.report=sarif}; it may have failed.
 */
@Mojo(name = "baseline", threadSafe = true)
public final class BaselineMojo extends LintelMojo {

    /** The file to write; {@code lintel-baseline.txt} in the project's folder by default. Also {@code -Dfile}. */
    @Parameter(property = "lintel.file")
    private @Nullable String file;

    @Override
    Command command() throws MojoExecutionException {
        Path usual = project().folder().resolve("lintel-baseline.txt");
        return new Baseline(project().model(), path(file, "file", usual));
    }
}
