package dev.lintel.processor.elsewhere;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.processor.testing.JavaCompilers;
import dev.lintel.processor.testing.Project;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What entities build on may come as class files only. */
class LibraryTypesTest {

    private static final Path MODELS = Path.of("src/test/resources/dev/lintel/processor/elsewhere");

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void theSchemaIsTheSameWhetherTheyAreSourcesOrClasses(JavaCompilers compiler) {
        Project all = new Project(folder.resolve("all"), compiler)
                .sources(MODELS.resolve("library"))
                .sources(MODELS.resolve("domain"))
                .option("-Alintel.off=all");
        all.compile().orFail();
        Project library = new Project(folder.resolve("library"), JavaCompilers.JAVAC)
                .sources(MODELS.resolve("library"))
                .processors();
        library.compile().orFail();
        Project domain = new Project(folder.resolve("domain"), compiler)
                .sources(MODELS.resolve("domain"))
                .library(library.jar("library.jar"))
                .option("-Alintel.off=all");

        domain.compile().orFail();

        assertThat(lines(domain))
                .isEqualTo(lines(all))
                .contains("writer character varying(80) NOT NULL", "said_in_words", "here_since date", "left_on date");
    }

    @ParameterizedTest
    @EnumSource
    void aConverterInAJarDoesNotApplyByItself(JavaCompilers compiler) {
        Project library = new Project(folder.resolve("library"), JavaCompilers.JAVAC)
                .sources(MODELS.resolve("library"))
                .edit("lib/YesNo.java", "@Converter", "@Converter(autoApply = true)")
                .processors();
        library.compile().orFail();
        Project domain = new Project(folder.resolve("domain"), compiler)
                .source(
                        "app/Door.java",
                        "package app; import jakarta.persistence.*; @Entity class Door { @Id int id; Boolean open;"
                                + " @Convert(converter = lib.YesNo.class) Boolean locked; }")
                .library(library.jar("library.jar"))
                .option("-Alintel.off=all");

        domain.compile().orFail();

        assertThat(domain.written().text("schema.sql")).contains("open boolean", "locked character varying(255)");
    }

    /** The lines of the schema, sorted: Eclipse's compiler does not know the order of the fields of a class file. */
    private static String lines(Project project) {
        return Arrays.stream(project.written().text("schema.sql").split("\n"))
                .map(line -> line.replaceAll(",$", ""))
                .sorted()
                .collect(Collectors.joining("\n"));
    }
}
