package dev.lintel.processor.builds;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.processor.testing.JavaCompilers;
import dev.lintel.processor.testing.Project;
import dev.lintel.processor.testing.Scenario;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A project with a module-info compiles in parts too, with that among the parts or not. The classes of the module are not on the class
 * path: javac finds them where it writes to, Eclipse's compiler does not.
 */
class NamedModuleTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    @Scenario(39)
    void aPartialCompileWritesTheSame(JavaCompilers compiler) {
        for (boolean withModule : new boolean[] {true, false}) {
            Project project = new Project(folder.resolve("with" + withModule), compiler)
                    .option("-Alintel.off=all", "--add-reads", "shop=ALL-UNNAMED")
                    .source("module-info.java", "module shop { }")
                    .source("a/Note.java", entity("Note", "Kind kind; @ManyToOne Other other;"))
                    .source("a/Other.java", entity("Other", ""))
                    .source("a/Third.java", entity("Third", "@Embedded Part part;"))
                    .source(
                            "a/Part.java",
                            "package a; import jakarta.persistence.*; @Embeddable class Part { int size; }")
                    .source("a/Kind.java", "package a; enum Kind { A, B }");
            project.compile().orFail();
            assertThat(project.written().text("schema.sql")).contains("size integer");
            project.edit("a/Other.java", "@Id long id;", "@Id int no;")
                    .deleteSource("a/Third.java")
                    .deleteClasses("a/Third.java");

            if (withModule) {
                project.compileAlone("module-info.java", "a/Other.java").orFail();
            } else {
                project.compileAlone("a/Other.java").orFail();
            }

            assertThat(project.written().text("schema.sql"))
                    .contains("other_no integer", "kind smallint")
                    .doesNotContain("third");
            assertThat(project.written().differencesTo(project.cleanlyWritten()))
                    .isEmpty();
        }
    }

    private static String entity(String name, String more) {
        return "package a; import jakarta.persistence.*; @Entity class " + name + " { @Id long id; " + more + " }";
    }
}
