package dev.lintel.maven;

import dev.lintel.runtime.command.Command;
import dev.lintel.runtime.command.Explain;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Prints the page of a check: what it means, why it matters in PostgreSQL, what to write instead, when to silence it. */
@Mojo(name = "explain", requiresProject = false, threadSafe = true)
public final class ExplainMojo extends LintelMojo {

    /** The check's id, as in {@code [lintel:nullable-boolean]}. Also {@code -Did}. */
    @Parameter(property = "lintel.id")
    private @Nullable String id;

    @Override
    Command command() throws MojoExecutionException {
        return new Explain(required(id, "id"));
    }
}
