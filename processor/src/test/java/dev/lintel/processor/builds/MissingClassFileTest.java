package dev.lintel.processor.builds;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.processor.testing.Compilation;
import dev.lintel.processor.testing.JavaCompilers;
import dev.lintel.processor.testing.Project;
import dev.lintel.processor.testing.Scenario;
import dev.lintel.processor.testing.Written;
import java.nio.file.Path;
import javax.tools.Diagnostic.Kind;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A class file that others build on may be gone for a while. Eclipse's compiler throws at whoever asks for those. */
class MissingClassFileTest {

    private static final String HEAD = "import jakarta.persistence.*;\n";

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    @Scenario(26)
    void theSchemaStaysWhereTheSuperclassOfAnotherEntityIsNotThere(JavaCompilers compiler) {
        Project project = project(compiler)
                .source("a/Base.java", "package a; " + HEAD + "@MappedSuperclass class Base { int base; }")
                .source("a/Note.java", "package a; " + HEAD + "@Entity class Note extends Base { @Id long id; }");
        project.compile().orFail();

        assertStays(project, () -> project.deleteClasses("a/Base.java"), "a.Base");

        project.compile("a/Base.java").orFail();
        assertThat(project.written().differencesTo(project.cleanlyWritten())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    @Scenario(26)
    void theSchemaStaysWhereASuperclassInALibraryIsNotThere(JavaCompilers compiler) {
        Project library = new Project(folder.resolve("library"), compiler)
                .source("b/Base.java", "package b; " + HEAD + "@MappedSuperclass public class Base { int base; }")
                .processors();
        library.compile().orFail();
        Project project = project(compiler)
                .library(library.classes())
                .source("a/Note.java", "package a; " + HEAD + "@Entity class Note extends b.Base { @Id long id; }");
        project.compile().orFail();

        assertStays(project, () -> library.deleteClasses("b/Base.java"), "b.Base");
    }

    /** The other entity has an attribute of the broken class, so the compiler comes across it. */
    private Project project(JavaCompilers compiler) {
        return new Project(folder.resolve("project"), compiler)
                .option("-Alintel.off=all")
                .source(
                        "a/Other.java",
                        "package a; " + HEAD + "@Entity class Other { @Id long id; @ManyToOne Note note; }");
    }

    private static void assertStays(Project project, Runnable deletion, String superclass) {
        Written before = project.written();
        deletion.run();

        Compilation compilation = project.compile("a/Other.java");

        assertThat(compilation.findings()).singleElement().satisfies(note -> {
            assertThat(note.kind()).isEqualTo(Kind.NOTE);
            assertThat(note.text())
                    .startsWith("[lintel:no-superclass] " + superclass + " is not there, which a.Note extends");
        });
        assertThat(project.written()).isEqualTo(before);
    }
}
