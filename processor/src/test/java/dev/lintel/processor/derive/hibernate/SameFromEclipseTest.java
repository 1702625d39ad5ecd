package dev.lintel.processor.derive.hibernate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.processor.testing.JavaCompilers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each topic's schema from Eclipse's compiler, held against javac's. */
class SameFromEclipseTest {

    private static final List<String> OPTIONS =
            List.of("-proc:only", "-Alintel.off=all", "-Alintel.pending=off", Names.SNAKE_CASE.option());

    @TempDir
    Path folder;

    static Stream<Topic> topics() {
        return Topic.all().stream();
    }

    @ParameterizedTest
    @MethodSource("topics")
    void bothCompilersGiveTheSameSchema(Topic topic) throws IOException {
        assertThat(schema(topic, JavaCompilers.ECJ)).isEqualTo(schema(topic, JavaCompilers.JAVAC));
    }

    private String schema(Topic topic, JavaCompilers compiler) throws IOException {
        Path output = folder.resolve(compiler.name());
        compiler.compile(topic.sources(), OPTIONS, output, "LintelProcessor");
        return Files.readString(output.resolve("META-INF/lintel/schema.sql"))
                + Files.readString(output.resolve("META-INF/lintel/schema.json"));
    }
}
