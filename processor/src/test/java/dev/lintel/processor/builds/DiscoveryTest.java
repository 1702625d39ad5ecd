package dev.lintel.processor.builds;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javapoet.JavaFile;
import dev.lintel.processor.LintelProcessor;
import dev.lintel.processor.testing.JavaCompilers;
import dev.lintel.processor.testing.Job;
import dev.lintel.processor.testing.Project;
import dev.lintel.processor.testing.Scenario;
import dev.lintel.schema.model.Schema;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How compilers find a processor that nobody names. */
class DiscoveryTest {

    private static final List<Path> LINTEL = Stream.of(LintelProcessor.class, Schema.class, JavaFile.class)
            .map(c -> Path.of(
                    c.getProtectionDomain().getCodeSource().getLocation().getPath()))
            .toList();
    private static final String PROCESSOR_PATH =
            LINTEL.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));

    @TempDir
    Path folder;

    @Test
    @Scenario(38)
    void javac17LooksOnTheClassPath() {
        assertThat(writtenBy(JavaCompilers.JAVAC, true)).contains("schema.json");
        assertThat(writtenBy(JavaCompilers.JAVAC, false, "-processorpath", PROCESSOR_PATH))
                .contains("schema.json");
    }

    @Test
    @Scenario(38)
    void javacSince23WantsAProcessorPathOrToBeTold() {
        assertThat(writtenBy(JavaCompilers.NEWEST_JAVAC, true)).isEmpty();
        assertThat(writtenBy(JavaCompilers.NEWEST_JAVAC, true, "-proc:full")).contains("schema.json");
        assertThat(writtenBy(JavaCompilers.NEWEST_JAVAC, false, "-processorpath", PROCESSOR_PATH))
                .contains("schema.json");
    }

    private Iterable<String> writtenBy(JavaCompilers compiler, boolean onClassPath, String... options) {
        Project project = new Project(folder.resolve(compiler + "-" + onClassPath + options.length), compiler)
                .source("a/Note.java", "package a; import jakarta.persistence.*; @Entity class Note { @Id long id; }")
                .option("-Alintel.off=all")
                .option(options)
                .processors(Job.FOUND_BY_THE_COMPILER.toArray(String[]::new));
        if (onClassPath) {
            LINTEL.forEach(project::library);
        }
        project.compile().orFail();
        return project.written().files().keySet();
    }
}
