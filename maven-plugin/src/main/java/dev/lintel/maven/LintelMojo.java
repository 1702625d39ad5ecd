package dev.lintel.maven;

import dev.lintel.runtime.command.Command;
import dev.lintel.runtime.command.Invocation;
import dev.lintel.runtime.command.outcome.Exit;
import dev.lintel.runtime.command.outcome.Outcome;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/** A goal. It does nothing itself: it says which command of the runtime is meant, with the values of the project. */
abstract class LintelMojo extends AbstractMojo {

    @Parameter(defaultValue = "${session}", readonly = true, required = true)
    private @Nullable MavenSession session;

    @Parameter(defaultValue = "${project}", readonly = true)
    private @Nullable MavenProject project;

    /** Leave this goal out. */
    @Parameter(property = "lintel.skip", defaultValue = "false")
    private boolean skip;

    abstract Command command() throws MojoExecutionException;

    @Override
    public final void execute() throws MojoExecutionException, MojoFailureException {
        if (skip) {
            getLog().info("left out, because lintel.skip is set");
            return;
        }
        Outcome outcome = Invocation.of(command(), getLog()::info);
        if (outcome.failed()) {
            outcome.cause().ifPresent(cause -> getLog().debug(cause));
            throw new MojoExecutionException(String.join("\n", outcome.lines()));
        }
        boolean holds = outcome.exit() != Exit.DOES_NOT_HOLD;
        // Maven shows nothing but errors with -q, and these lines are why the build fails.
        outcome.lines().forEach(holds ? getLog()::info : getLog()::error);
        if (!holds) {
            throw new MojoFailureException("what lintel:" + command().name() + " checks does not hold; see above");
        }
    }

    /**
     * The value of a parameter: what the POM or {@code -Dlintel.<name>} says, or else {@code -D<name>} on Maven's own command
     * line.
     */
    final Optional<String> value(@Nullable String configured, String name) {
        String given = session == null ? null : session.getUserProperties().getProperty(name);
        return Stream.of(Optional.ofNullable(configured), Optional.ofNullable(given))
                .flatMap(Optional::stream)
                .filter(text -> !text.isBlank())
                .findFirst();
    }

    /** What the project says about itself. */
    final ProjectValues project() throws MojoExecutionException {
        if (project == null) {
            throw new MojoExecutionException("there is no project here; run it in a folder with a pom.xml");
        }
        return new ProjectValues(project);
    }

    /** What Maven's command line and the process say: the environment of a command. */
    final Map<String, String> environment() {
        return System.getenv();
    }

    /** Whether a flag is set: {@code -Dlintel.<name>}, {@code -Dlintel.<name>=true}, or without the prefix. */
    final boolean flag(@Nullable String configured, String name) {
        return value(configured, name).filter(text -> !text.equals("false")).isPresent();
    }

    /** A path that the POM or the command line gives; a relative one is one of the project's folder. */
    final Path path(@Nullable String configured, String name, Path otherwise) throws MojoExecutionException {
        Optional<String> given = value(configured, name);
        return given.isEmpty() ? otherwise : project().folder().resolve(given.get());
    }

    /** @throws MojoExecutionException that says how to give the value */
    final String required(@Nullable String configured, String name) throws MojoExecutionException {
        return value(configured, name).orElseThrow(() -> new MojoExecutionException("-D" + name + "=… is missing"));
    }
}
