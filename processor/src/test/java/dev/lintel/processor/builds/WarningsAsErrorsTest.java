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

/** Builds that let no warning through. */
class WarningsAsErrorsTest {

    private static final String NOTE =
            "package a; import jakarta.persistence.*; /** A note. */ @Entity @Table(name = \"notes\")"
                    + " class Note { @Id long id; @Column(length = 80, nullable = false) String text; }";

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(names = {"JAVAC", "NEWEST_JAVAC"})
    @Scenario(37)
    void aModelWithoutFindingsGivesNoWarning(JavaCompilers compiler) {
        Project project = new Project(folder, compiler)
                .source("a/Note.java", NOTE)
                .source("a/Size.java", "package a; @dev.lintel.Enum(name = \"size\") enum Size { SMALL, LARGE }")
                .option("-Alintel.generate=all", "-Xlint:all,-processing", "-Werror");

        Compilation compilation = project.compile().orFail();

        assertThat(compilation.messages()).isEmpty();
    }

    /**
     * No processor can tell that warnings are errors: the documents are written, as where the compiler finds an error in a method. What
     * failed is compiled again, and they follow.
     */
    @ParameterizedTest
    @EnumSource(names = {"JAVAC", "NEWEST_JAVAC"})
    @Scenario(37)
    void aFindingFailsTheCompileOnceAndLeavesNothingBehindWhenItIsMended(JavaCompilers compiler) {
        Project project =
                new Project(folder, compiler).source("a/Note.java", NOTE).option("-Xlint:all,-processing", "-Werror");
        project.compile().orFail();
        Written before = project.written();
        String good = "@Column(length = 80, nullable = false)";
        project.edit("a/Note.java", good, "@Column(nullable = false)");

        Compilation compilation = project.compile("a/Note.java");

        assertThat(compilation.succeeded()).isFalse();
        assertThat(compilation.findings())
                .singleElement()
                .satisfies(f -> assertThat(f.text()).startsWith("[lintel:unbounded-string] "));
        project.edit("a/Note.java", "@Column(nullable = false)", good)
                .compile("a/Note.java")
                .orFail();
        assertThat(project.written().differencesTo(before)).isEmpty();
    }
}
