package dev.lintel.maven;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.maven.artifact.DependencyResolutionRequiredException;
import org.apache.maven.model.Resource;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.project.MavenProject;

/** The values that the command line asks for and that a Maven project knows. */
final class ProjectValues {

    private static final String LOCK = "META-INF/lintel/schema.lock";

    private final MavenProject project;

    ProjectValues(MavenProject project) {
        this.project = project;
    }

    Path folder() {
        return project.getBasedir().toPath();
    }

    /** Where compiled revisions are: the project's output and what it needs at run time. */
    List<Path> classpath() throws MojoExecutionException {
        try {
            return project.getRuntimeClasspathElements().stream().map(Path::of).toList();
        } catch (DependencyResolutionRequiredException e) {
            throw new MojoExecutionException(
                    "the class path of " + project.getId() + " is not known: " + e.getMessage(), e);
        }
    }

    /** What the last compile wrote. */
    Path model() {
        return Path.of(project.getBuild().getOutputDirectory());
    }

    /** {@code schema.lock} in the first folder of resources, which is where the processor finds its copy. */
    Path lock() {
        return project.getResources().stream()
                .findFirst()
                .map(Resource::getDirectory)
                .map(Path::of)
                .orElse(folder().resolve("src/main/resources"))
                .resolve(LOCK);
    }

    /**
     * The folders of Java sources, and those of what was generated: only the build that compiles tells the project of them.
     *
     * @throws MojoExecutionException if they cannot be listed
     */
    List<Path> sources() throws MojoExecutionException {
        List<Path> sources = new ArrayList<>();
        project.getCompileSourceRoots().forEach(root -> sources.add(Path.of(root)));
        Path generated = Path.of(project.getBuild().getDirectory(), "generated-sources");
        if (Files.isDirectory(generated)) {
            try (Stream<Path> folders = Files.list(generated)) {
                folders.forEach(sources::add);
            } catch (IOException e) {
                throw new MojoExecutionException("cannot read " + generated + ": " + e.getMessage(), e);
            }
        }
        return sources;
    }

    /** The first folder of Java sources. */
    Path sourceDirectory() {
        return project.getCompileSourceRoots().stream()
                .findFirst()
                .map(Path::of)
                .orElse(folder().resolve("src/main/java"));
    }
}
