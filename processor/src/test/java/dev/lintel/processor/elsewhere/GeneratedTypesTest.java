package dev.lintel.processor.elsewhere;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.processor.testing.Compilation;
import dev.lintel.processor.testing.JavaCompilers;
import dev.lintel.processor.testing.Project;
import dev.lintel.processor.testing.Scenario;
import dev.lintel.processor.testing.WritingProcessor;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What entities build on may be written by another processor in the same compile, in any round, before or after ours. */
class GeneratedTypesTest {

    private static final Path MODELS = Path.of("src/test/resources/dev/lintel/processor/elsewhere");
    private static final String LOMBOK = "lombok.launch.AnnotationProcessorHider$AnnotationProcessor";

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    @Scenario(22)
    void theSchemaIsTheSameAsIfAllHadBeenThere(JavaCompilers compiler) {
        Project sources = project(compiler, "sources", "byothers").sources(MODELS.resolve("generated"));
        sources.compile().orFail();

        for (boolean first : new boolean[] {true, false}) {
            Project written = project(compiler, "written" + first, "byothers")
                    .option("-A" + WritingProcessor.FOLDER + "=" + MODELS.resolve("generated"))
                    .processors(with(WritingProcessor.class.getName(), first));

            Compilation compilation = written.compile().orFail();

            assertThat(compilation.findings()).isEmpty();
            assertThat(written.written().differencesTo(sources.written())).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void classesOfConstantsWaitForIt(JavaCompilers compiler) {
        Project written = project(compiler, "tables", "byothers")
                .option("-A" + WritingProcessor.FOLDER + "=" + MODELS.resolve("generated"), "-Alintel.generate=tables")
                .processors(with(WritingProcessor.class.getName(), true));

        written.compile().orFail();

        assertThat(written.classes().resolve("app/ThingTable.java")).content().contains("\"part_size\"", "\"unit_id\"");
    }

    @ParameterizedTest
    @EnumSource
    @Scenario(22)
    void whatNobodyWritesIsTheCompilersToReport(JavaCompilers compiler) {
        Project project = project(compiler, "missing", "byothers");

        Compilation compilation = project.compile();

        assertThat(compilation.succeeded()).isFalse();
        assertThat(compilation.findings()).isEmpty();
        assertThat(project.written().files()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = "ECJ", mode = EnumSource.Mode.EXCLUDE)
    void whatLombokWritesCountsAsIfItStoodThere(JavaCompilers compiler) {
        Project plain = project(compiler, "plain", "plain");
        plain.compile().orFail();
        assertThat(plain.written().text("schema.sql"))
                .contains("owned_by character varying(40)", "parent_number", "per_day integer");

        for (boolean first : new boolean[] {true, false}) {
            Project lombok = project(compiler, "lombok" + first, "lombok")
                    .library(lombok())
                    .processors(with(LOMBOK, first));

            lombok.compile().orFail();

            // Lombok adds what an annotation of the class asks for behind what those of fields do.
            assertThat(lombok.written().text("schema.sql").lines())
                    .containsExactlyInAnyOrderElementsOf(
                            plain.written().text("schema.sql").lines().toList());
        }
    }

    private static Path lombok() {
        return Path.of(lombok.Getter.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .getPath());
    }

    private Project project(JavaCompilers compiler, String name, String model) {
        return new Project(folder.resolve(name), compiler)
                .sources(MODELS.resolve(model))
                .option("-Alintel.off=all");
    }

    private static String[] with(String processor, boolean first) {
        List<String> all = new ArrayList<>(JavaCompilers.lintel());
        all.add(first ? 0 : all.size(), processor);
        return all.toArray(String[]::new);
    }
}
