package dev.lintel.maven;

import dev.lintel.runtime.command.Command;
import dev.lintel.runtime.command.Sql;
import dev.lintel.runtime.command.input.ClassPath;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.jspecify.annotations.Nullable;

/** Prints the steps as an SQL script, for those who may not run Lintel against a database. */
@Mojo(name = "sql", requiresDependencyResolution = ResolutionScope.RUNTIME, threadSafe = true)
public final class SqlMojo extends DatabaseMojo {

    /** {@code a:b} for what leads from a to b; from the base to the heads by default. Also {@code -Drange}. */
    @Parameter(property = "lintel.range")
    private @Nullable String range;

    /** The way back: {@code a} is the newer side then. Also {@code -Ddown}. */
    @Parameter(property = "lintel.down")
    private @Nullable String down;

    /** The oldest server that it is written for, its major version. */
    @Parameter(property = "lintel.postgres", defaultValue = "14")
    private int postgres;

    @Override
    Command command() throws MojoExecutionException {
        return new Sql(
                new ClassPath(project().classpath()),
                run(false),
                value(range, "range").orElse(":"),
                flag(down, "down"),
                postgres);
    }
}
