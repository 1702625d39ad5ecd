package dev.lintel.maven;

import dev.lintel.runtime.command.Command;
import dev.lintel.runtime.command.History;
import dev.lintel.runtime.command.input.ClassPath;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.jspecify.annotations.Nullable;

/** Lists the revisions, the newest first. */
@Mojo(name = "history", requiresDependencyResolution = ResolutionScope.RUNTIME, threadSafe = true)
public final class HistoryMojo extends LintelMojo {

    /** {@code a:b} for what leads from a to b; all by default. Also {@code -Drange}. */
    @Parameter(property = "lintel.range")
    private @Nullable String range;

    @Override
    Command command() throws MojoExecutionException {
        return new History(
                new ClassPath(project().classpath()), value(range, "range").orElse(":"));
    }
}
