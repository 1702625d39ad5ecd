package dev.lintel.processor.builds;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.processor.testing.Folder;
import dev.lintel.processor.testing.JavaCompilers;
import dev.lintel.processor.testing.Models;
import dev.lintel.processor.testing.Project;
import dev.lintel.processor.testing.Scenario;
import dev.lintel.processor.testing.Write;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * IntelliJ's build process, played: processors see proxies only; before a file is compiled, its classes go, and every file that a
 * processor has said to come from it.
 */
class IntellijTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    @Scenario(35)
    void theSchemaOutlivesWhatIsDeletedBeforeACompile(JavaCompilers compiler) {
        Path log = folder.resolve("log");
        Project project = new Project(folder, compiler)
                .sources(Models.SHOP)
                .option("-Alintel.generate=companions")
                .watched(log);
        project.compile().orFail();
        assertThat(project.written().differencesTo(project.cleanlyWritten())).isEmpty();

        build(
                project,
                log,
                "shop/people/Guest.java",
                "private String email;",
                "private String email;\n    int visits;");
        assertThat(project.written().text("schema.sql")).contains("visits integer");

        build(project, log, "shop/Priority.java", "LOW,", "LOWEST,\n    LOW,");
        assertThat(project.written().text("schema.sql")).contains("('lowest', 'low', 'normal', 'very_high')");
        assertThat(project.classes().resolve("shop/PriorityConverter.class")).exists();

        assertThat(project.written().differencesTo(project.cleanlyWritten())).isEmpty();
    }

    private static void build(Project project, Path log, String path, String from, String to) {
        project.edit(path, from, to);
        delete(project, Write.in(log), path.replace(".java", "").replace('/', '.'));
        project.compile(path).orFail();
    }

    private static void delete(Project project, List<Write> writes, String type) {
        Folder classes = new Folder(project.classes());
        project.deleteClasses(type.replace('.', '/') + ".java");
        writes.stream()
                .filter(w -> w.origins().contains(type))
                .map(Write::path)
                .distinct()
                .filter(classes.files()::contains)
                .forEach(path -> {
                    classes.delete(path);
                    if (path.endsWith(".java")) {
                        project.deleteClasses(path);
                    }
                });
    }
}
