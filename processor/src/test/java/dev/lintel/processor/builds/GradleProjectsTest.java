package dev.lintel.processor.builds;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.processor.builds.PlayedGradle.Build;
import dev.lintel.processor.testing.JavaCompilers;
import dev.lintel.processor.testing.Project;
import dev.lintel.processor.testing.Scenario;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Two projects of Gradle's, played: the one that builds on the other is compiled again only if a class there shows another face, and
 * private members are none. The faces are read from a header jar, which leaves out the same.
 */
class GradleProjectsTest {

    private static final String HEAD = "import jakarta.persistence.*;\n";

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(names = {"JAVAC", "NEWEST_JAVAC"})
    @Scenario(32)
    void aPrivateFieldOfAnotherProjectReachesTheSchemaThroughItsCompanion(JavaCompilers compiler) throws IOException {
        Project base = base(compiler).option("-Alintel.generate=companions");
        Project app = app(compiler, base);
        PlayedGradle below = new PlayedGradle(base, folder.resolve("base.log"));
        PlayedGradle above = new PlayedGradle(app, folder.resolve("app.log"));
        below.build().orFail();
        above.build().orFail();
        Map<String, byte[]> faces = faces(base);

        base.edit("base/Stored.java", "private int size;", "private int size;\n    private long weight;");
        below.build().orFail();
        Set<String> changed = changed(faces, faces(base));
        Build build = above.build(changed).orFail();

        assertThat(changed).containsExactly("base.Stored_Lintel");
        assertThat(build.processed()).containsExactly("app.Note", "app.Task");
        assertThat(app.written().text("schema.sql")).containsSubsequence("weight bigint", "weight bigint");
        assertThat(app.written().differencesTo(app.cleanlyWritten())).isEmpty();
    }

    /** What docs/modules.md warns of. */
    @ParameterizedTest
    @EnumSource(names = "JAVAC")
    @Scenario(32)
    void withoutCompanionsGradleSeesNothing(JavaCompilers compiler) throws IOException {
        Project base = base(compiler);
        base.compile().orFail();
        Map<String, byte[]> faces = faces(base);

        base.edit("base/Stored.java", "private int size;", "private int size;\n    private long weight;")
                .compile()
                .orFail();

        assertThat(changed(faces, faces(base))).isEmpty();
    }

    private Map<String, byte[]> faces(Project project) throws IOException {
        Map<String, byte[]> faces = new HashMap<>();
        try (JarFile jar = new JarFile(project.headerJar("faces.jar").toFile())) {
            for (JarEntry entry : (Iterable<JarEntry>) jar.stream()::iterator) {
                if (entry.getName().endsWith(".class")) {
                    String name = entry.getName().replace(".class", "").replace('/', '.');
                    faces.put(name, jar.getInputStream(entry).readAllBytes());
                }
            }
        }
        assertThat(faces).containsKey("base.Stored");
        return faces;
    }

    private static Set<String> changed(Map<String, byte[]> before, Map<String, byte[]> after) {
        Set<String> changed = new TreeSet<>(before.keySet());
        changed.addAll(after.keySet());
        changed.removeIf(name -> Arrays.equals(before.get(name), after.get(name)));
        return changed;
    }

    private Project base(JavaCompilers compiler) {
        return new Project(folder.resolve("base"), compiler)
                .option("-Alintel.off=all")
                .source("base/Stored.java", "package base; " + HEAD + """
                        @MappedSuperclass public abstract class Stored {
                            @Id private long id;
                            private int size;
                        }
                        """);
    }

    private Project app(JavaCompilers compiler, Project base) {
        return new Project(folder.resolve("app"), compiler)
                .option("-Alintel.off=all", "-Alintel.generate=companions")
                .library(base.classes())
                .source(
                        "app/Task.java",
                        "package app; " + HEAD + "@Entity public class Task extends base.Stored { String title; }")
                .source(
                        "app/Note.java",
                        "package app; " + HEAD + "@Entity public class Note extends base.Stored { String text; }");
    }
}
