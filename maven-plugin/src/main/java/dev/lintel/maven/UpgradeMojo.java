package dev.lintel.maven;

import dev.lintel.runtime.command.Command;
import dev.lintel.runtime.command.Upgrade;
import dev.lintel.runtime.command.input.ClassPath;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.jspecify.annotations.Nullable;

/** Applies the revisions that a database lacks. */
@Mojo(name = "upgrade", requiresDependencyResolution = ResolutionScope.RUNTIME, threadSafe = true)
public final class UpgradeMojo extends DatabaseMojo {

    /** A revision: {@code head}, the default, {@code heads}, an id or its first letters, {@code +2}. Also {@code -Dtarget}. */
    @Parameter(property = "lintel.target")
    private @Nullable String target;
    /** Stop before the first revision that waits until the last old process is gone. */
    @Parameter(property = "lintel.expandOnly")
    private @Nullable String expandOnly;

    @Override
    Command command() throws MojoExecutionException {
        return new Upgrade(
                database(),
                new ClassPath(project().classpath()),
                run(flag(expandOnly, "expandOnly")),
                value(target, "target").orElse("head"));
    }
}
