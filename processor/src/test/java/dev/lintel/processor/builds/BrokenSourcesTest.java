package dev.lintel.processor.builds;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.processor.testing.Compilation;
import dev.lintel.processor.testing.JavaCompilers;
import dev.lintel.processor.testing.Project;
import dev.lintel.processor.testing.Scenario;
import dev.lintel.processor.testing.Written;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A compile that fails leaves what the last good one has written, and Lintel says nothing of what the compiler says. */
class BrokenSourcesTest {

    private static final String NOTE = "a/Note.java";
    private static final String FIELD = "String text;";

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    @Scenario(19)
    void nothingIsWrittenWhereATypeOrAConstantIsMissing(JavaCompilers compiler) {
        Project project = compiled(compiler);

        assertLeftAlone(project, FIELD, "Gone text;");
        assertLeftAlone(project, FIELD, "@OneToMany(mappedBy = \"note\") java.util.List<Gone> texts;");
        assertLeftAlone(project, "class Note", "class Note extends gone.Gone");
        assertLeftAlone(project, FIELD, "@Column(length = Gone.LENGTH) String text;");
        assertLeftAlone(project, FIELD, "@Column(name = Note.GONE) String text;");
        assertLeftAlone(project, FIELD, "@Convert(converter = Gone.class) String text;");
    }

    /** Javac does not let a processor see any of these; Eclipse's compiler hands over what stands there. */
    @ParameterizedTest
    @EnumSource
    @Scenario(20)
    void nothingIsWrittenWhereAnAnnotationHasAValueOfAnotherType(JavaCompilers compiler) {
        Project project = compiled(compiler);

        assertLeftAlone(project, FIELD, "@Column(name = 5) String text;");
        assertLeftAlone(project, FIELD, "@Column(length = \"long\") String text;");
        assertLeftAlone(project, FIELD, "@Column(nullable = \"no\") String text;");
        assertLeftAlone(project, FIELD, "@Column(name = String.class) String text;");
        assertLeftAlone(project, FIELD, "@Column(check = \"length(text) > 1\") String text;");
        assertLeftAlone(project, FIELD, "@Column(name = {\"a\", \"b\"}) String text;");
        assertLeftAlone(project, FIELD, "@Convert(converter = \"Gone\") String text;");
        assertLeftAlone(project, FIELD, "@Enumerated(1) Thread.State text;");
        assertLeftAlone(project, "@Entity", "@Entity @Table(name = 1)");
        assertLeftAlone(project, "@Entity", "@Entity @Table(indexes = \"text\")");
        assertLeftAlone(project, "@Entity", "@Entity @dev.lintel.Allow(value = 1, because = 2)");
    }

    @ParameterizedTest
    @EnumSource
    @Scenario(21)
    void anErrorInAMethodLeavesNothingBehindOnceItIsMended(JavaCompilers compiler) {
        Project project = compiled(compiler).edit(NOTE, FIELD, "int size; int twice() { return \"x\"; }");
        assertThat(project.compile(NOTE).succeeded()).isFalse();

        project.edit(NOTE, "return \"x\"", "return 2 * size").compile(NOTE).orFail();

        assertThat(project.written().text("schema.sql")).contains("size integer");
        assertThat(project.written().differencesTo(project.cleanlyWritten())).isEmpty();
    }

    private Project compiled(JavaCompilers compiler) {
        Project project = new Project(folder, compiler)
                .option("-Alintel.off=all")
                .source(
                        NOTE,
                        "package a; import jakarta.persistence.*; @Entity class Note { @Id long id; " + FIELD + " }")
                .source(
                        "a/Other.java",
                        "package a; import jakarta.persistence.*; @Entity class Other { @Id long id; }");
        project.compile().orFail();
        return project;
    }

    private static void assertLeftAlone(Project project, String good, String bad) {
        Written before = project.written();
        project.edit(NOTE, good, bad);

        Compilation compilation = project.compile(NOTE);

        project.edit(NOTE, bad, good);
        assertThat(compilation.succeeded()).as(bad).isFalse();
        assertThat(compilation.findings()).as(bad).isEmpty();
        assertThat(compilation.messages() + compilation.output()).as(bad).doesNotContain("\tat ", "ClassCastException");
        assertThat(project.written()).as(bad).isEqualTo(before);
    }
}
