package dev.lintel.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.processor.testing.Compilation;
import dev.lintel.processor.testing.Folder;
import dev.lintel.processor.testing.JavaCompilers;
import dev.lintel.processor.testing.Models;
import dev.lintel.processor.testing.Project;
import dev.lintel.processor.testing.Scenario;
import dev.lintel.processor.testing.Written;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A compile that would write and say the same as the last one leaves everything as it is; any other does not. */
class UnchangedTest {

    private static final String OWNER = "package a; import jakarta.persistence.*; @Entity class Owner { @Id long id;"
            + " @Enumerated(EnumType.STRING) Size size; long visits() { return 1; } }";

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    @Scenario(42)
    void aChangeWithinAMethodTouchesNoFile(JavaCompilers compiler) throws IOException {
        Project project = compiled(compiler);
        FileTime past = FileTime.from(Instant.parse("2001-01-01T00:00:00Z"));
        for (String file : project.written().files().keySet()) {
            Files.setLastModifiedTime(project.written(file), past);
        }

        Compilation compilation = project.edit("a/Owner.java", "return 1", "return 2")
                .compile("a/Owner.java")
                .orFail();

        assertThat(isUnchanged(compilation)).isTrue();
        for (String file : project.written().files().keySet()) {
            assertThat(Files.getLastModifiedTime(project.written(file)))
                    .as(file)
                    .isEqualTo(past);
        }
    }

    @ParameterizedTest
    @EnumSource
    void soDoesACompileOfAllSourcesOfALargeModel(JavaCompilers compiler) {
        Project project = new Project(folder, compiler)
                .option("-Alintel.timing=true", "-Alintel.off=all")
                .sources(Models.SHOP);
        project.compile().orFail();
        Written before = project.written();

        assertThat(isUnchanged(project.compile().orFail())).isTrue();
        for (String path : project.paths()) {
            Compilation compilation = project.compile(path).orFail();
            assertThat(compilation.messages().stream().noneMatch(UnchangedTest::isTiming) || isUnchanged(compilation))
                    .as(path)
                    .isTrue();
        }
        assertThat(project.written().differencesTo(before)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void aLockThatIsTheModelsKeepsItSo(JavaCompilers compiler) throws IOException {
        Path lock = folder.resolve("schema.lock");
        Project project = compiled(compiler).option("-Alintel.pending=warn", "-Alintel.lock=" + lock);
        Compilation pending = project.compile().orFail();
        assertThat(isUnchanged(pending)).isFalse();
        assertThat(isUnchanged(project.compile("a/Owner.java").orFail())).isFalse();
        String schema = project.written().text("schema.json");
        Files.writeString(
                lock,
                schema.replaceFirst("(?s)\"options\": \\{.*?\\n {2}\\},", "\"heads\": [\"0123456789ab\"],")
                        .replaceFirst("(?s),\\n {2}\"types\": \\[.*", "\n}\n"));

        assertThat(isUnchanged(project.compile("a/Owner.java").orFail())).isFalse();
        assertThat(isUnchanged(project.compile("a/Owner.java").orFail())).isTrue();
        Files.writeString(lock, Files.readString(lock).replace("bigint", "integer"));
        assertThat(isUnchanged(project.compile("a/Owner.java").orFail())).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void aWarningIsRepeatedWhenItsSourceIsCompiledAgain(JavaCompilers compiler) {
        Project project = new Project(folder, compiler)
                .option("-Alintel.timing=true", "-Alintel.off=all", "-Alintel.warn=float-money")
                .source("a/Owner.java", OWNER)
                .source("a/Size.java", "package a; enum Size { SMALL }")
                .source(
                        "a/Price.java",
                        "package a; import jakarta.persistence.*; @Entity class Price { @Id long id; double amount; }");
        project.compile().orFail();

        Compilation again = project.compile("a/Price.java").orFail();

        assertThat(again.findings()).anyMatch(f -> f.text().contains("float-money"));
        assertThat(isUnchanged(project.compile("a/Owner.java").orFail())).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void whateverDecidesTheResultIsLookedAt(JavaCompilers compiler) throws IOException {
        Project project = compiled(compiler)
                .source("a/Gone.java", "package a; import jakarta.persistence.*; @Entity class Gone { @Id long id; }");
        assertThat(isUnchanged(project.compile("a/Gone.java").orFail())).isFalse();
        List<Runnable> changes = List.of(
                () -> project.edit("a/Owner.java", "long id;", "long id; String name;"),
                () -> project.source("a/Size.java", "package a; enum Size { SMALL, LARGE }")
                        .compile("a/Size.java", "a/Owner.java")
                        .orFail(),
                () -> project.deleteSource("a/Gone.java").deleteClasses("a/Gone.java"),
                () -> project.option("-Alintel.naming=jpa"),
                () -> delete(project.written("schema.sql")),
                () -> delete(project.written("compile.json")),
                () -> edit(project, "schema.json", "\"bigint\"", "\"integer\""),
                () -> project.edit("a/Owner.java", "@Entity class", "class"));
        for (int i = 0; i < changes.size(); i++) {
            changes.get(i).run();

            assertThat(isUnchanged(project.compile("a/Owner.java").orFail()))
                    .as("change " + i)
                    .isEqualTo(i == 1);
            assertThat(project.written().differencesTo(project.cleanlyWritten()))
                    .as("change " + i)
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void aConverterThatSomebodyWroteIsNoneThatLintelWrites(JavaCompilers compiler) {
        Project project = compiled(compiler).source("a/SizeConverter.java", """
                        package a;
                        import jakarta.persistence.*;
                        @Converter(autoApply = true)
                        class SizeConverter implements AttributeConverter<Size, String> {
                            public String convertToDatabaseColumn(Size size) { return null; }
                            public Size convertToEntityAttribute(String size) { return null; }
                        }
                        """);

        assertThat(isUnchanged(project.compile("a/SizeConverter.java").orFail()))
                .isFalse();
        assertThat(project.written().differencesTo(project.cleanlyWritten())).isEmpty();
    }

    /** A processor is not called for an enum that bears nothing, but the next compile has to see what became of it. */
    @ParameterizedTest
    @EnumSource
    void anEnumThatWasCompiledAloneIsLookedAt(JavaCompilers compiler) {
        Project project = compiled(compiler).source("a/Size.java", "package a; enum Size { SMALL, LARGE }");
        project.compile("a/Size.java").orFail();

        assertThat(isUnchanged(project.compile("a/Owner.java").orFail())).isFalse();
        assertThat(project.written().differencesTo(project.cleanlyWritten())).isEmpty();
    }

    private Project compiled(JavaCompilers compiler) {
        Project project = new Project(folder, compiler)
                .option("-Alintel.timing=true", "-Alintel.off=all")
                .source("a/Owner.java", OWNER)
                .source("a/Size.java", "package a; enum Size { SMALL }")
                .source(
                        "a/Other.java",
                        "package a; import jakarta.persistence.*; @Entity class Other { @Id long id; }");
        assertThat(isUnchanged(project.compile().orFail())).isFalse();
        return project;
    }

    private static void delete(Path file) {
        new Folder(file.getParent()).delete(file.getFileName().toString());
    }

    private static void edit(Project project, String file, String from, String to) {
        new Folder(project.written(file).getParent())
                .write(file, project.written().text(file).replace(from, to));
    }

    /** Whether nothing but the last compile's file was looked at. */
    private static boolean isUnchanged(Compilation compilation) {
        assertThat(compilation.messages()).anyMatch(UnchangedTest::isTiming);
        return compilation.messages().stream()
                .filter(UnchangedTest::isTiming)
                .noneMatch(m -> m.text().contains(" writing "));
    }

    private static boolean isTiming(Compilation.Message message) {
        return message.text().startsWith("[lintel:timing]");
    }
}
