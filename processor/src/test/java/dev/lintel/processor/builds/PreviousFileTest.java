package dev.lintel.processor.builds;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.processor.testing.Compilation;
import dev.lintel.processor.testing.Folder;
import dev.lintel.processor.testing.JavaCompilers;
import dev.lintel.processor.testing.Project;
import dev.lintel.processor.testing.Scenario;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.Diagnostic.Kind;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the last compile has left may be damaged, or of another version. */
class PreviousFileTest {

    private static final String SCHEMA = "META-INF/lintel/schema.json";

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    @Scenario(23)
    void aFileThatCannotBeReadIsToldOfAndWrittenAnew(JavaCompilers compiler) {
        Project project = compiled(compiler);
        Folder classes = new Folder(project.classes());
        String good = classes.read(SCHEMA);
        byte[] bytes = good.getBytes(StandardCharsets.UTF_8);
        List<byte[]> damaged = List.of(
                new byte[0],
                good.substring(0, good.length() / 2).getBytes(StandardCharsets.UTF_8),
                good.substring(0, good.length() - 3).getBytes(StandardCharsets.UTF_8),
                new byte[] {(byte) 0xca, (byte) 0xfe, (byte) 0xba, (byte) 0xbe, 0, 0, 0, 61, -1, -2},
                "[]".getBytes(StandardCharsets.UTF_8),
                "{\"types\": 1}".getBytes(StandardCharsets.UTF_8),
                good.replaceFirst("\"format\": *\\d+", "\"format\": 99").getBytes(StandardCharsets.UTF_8));
        for (byte[] damage : damaged) {
            assertThat(damage).isNotEqualTo(bytes);
            classes.write(SCHEMA, damage);

            Compilation compilation = project.compile("a/Note.java").orFail();

            String what = new String(damage, StandardCharsets.ISO_8859_1);
            assertThat(compilation.findings()).as(what).singleElement().satisfies(note -> {
                assertThat(note.kind()).isEqualTo(Kind.NOTE);
                assertThat(note.text()).startsWith("[lintel:schema-json] ").contains("a clean build mends that");
            });
            assertThat(project.written().text("schema.sql")).as(what).contains("note");
            project.compile().orFail();
            assertThat(classes.bytes(SCHEMA)).isEqualTo(bytes);
        }
    }

    /** A folder in its place cannot be read either, nor written; that is an error of its own. */
    @ParameterizedTest
    @EnumSource
    @Scenario(23)
    void whatCannotBeWrittenIsToldInOneLine(JavaCompilers compiler) throws IOException {
        Project project = compiled(compiler);
        Files.delete(project.written("schema.json"));
        Files.createDirectory(project.written("schema.json"));

        Compilation compilation = project.compile("a/Note.java");

        assertThat(compilation.succeeded()).isFalse();
        assertThat(compilation.errors())
                .singleElement()
                .satisfies(e -> assertThat(e.text())
                        .startsWith("[lintel:")
                        .contains("schema.json")
                        .doesNotContain("\n"));
    }

    private Project compiled(JavaCompilers compiler) {
        Project project = new Project(folder, compiler)
                .option("-Alintel.off=all")
                .source("a/Note.java", "package a; import jakarta.persistence.*; @Entity class Note { @Id long id; }")
                .source(
                        "a/Other.java",
                        "package a; import jakarta.persistence.*; @Entity class Other { @Id long id; }");
        project.compile().orFail();
        return project;
    }
}
