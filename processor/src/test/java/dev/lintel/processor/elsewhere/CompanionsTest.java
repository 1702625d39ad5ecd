package dev.lintel.processor.elsewhere;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.processor.testing.Compilation;
import dev.lintel.processor.testing.JavaCompilers;
import dev.lintel.processor.testing.Models;
import dev.lintel.processor.testing.Project;
import dev.lintel.processor.testing.Scenario;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a module leaves beside its types tells other modules, and later compiles, what class files do not. */
class CompanionsTest {

    private static final String COMPANIONS = "-Alintel.generate=companions";
    private static final String HEAD = "import jakarta.persistence.*;\n";

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void eachMappedTypeHasOneUnderItsBinaryName(JavaCompilers compiler) {
        Project project = new Project(folder, compiler)
                .source("a/Outer.java", "package a; " + HEAD + """
                        @Entity class Outer {
                            @Id long id;
                            @Embeddable record Part(String name) {}
                            private static final class Plain {}
                        }
                        """)
                .source("a/Size.java", "package a; @dev.lintel.Enum public enum Size { SMALL, LARGE }")
                .option(COMPANIONS, "-Alintel.off=all");

        project.compile().orFail();

        assertThat(project.writtenSources())
                .containsExactly(
                        "a/Outer$Part_Lintel.java",
                        "a/Outer_Lintel.java",
                        "a/SizeConverter.java",
                        "a/Size_Lintel.java");
    }

    @ParameterizedTest
    @EnumSource
    void nothingIsWrittenUnlessSomebodyAsks(JavaCompilers compiler) {
        Project project = base(compiler);

        project.compile().orFail();

        assertThat(project.writtenSources()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    @Scenario(28)
    void aHeaderJarHasNoPrivateMembersAndTheCompanionHas(JavaCompilers compiler) {
        Project library = base(JavaCompilers.JAVAC).option(COMPANIONS);
        library.compile().orFail();
        Project app = app(compiler).library(library.headerJar("base-hjar.jar"));

        app.compile().orFail();

        assertThat(app.written().text("schema.sql"))
                .containsSubsequence(
                        "zebra bigint", "apple integer", "mango integer", "street character", "banana integer")
                .contains("COMMENT ON COLUMN task.apple IS 'In which order people look at it.'")
                .contains("FOREIGN KEY (owner_owner_no) REFERENCES staff.owners (owner_no)");
    }

    @ParameterizedTest
    @EnumSource
    @Scenario(28)
    void aHeaderJarWithoutCompanionsIsToldOf(JavaCompilers compiler) {
        Project library = base(JavaCompilers.JAVAC);
        library.compile().orFail();
        Project app = app(compiler).library(library.headerJar("base-hjar.jar"));

        Compilation compilation = app.compile();

        assertThat(compilation.messages())
                .extracting(Compilation.Message::text)
                .anySatisfy(text -> assertThat(text)
                        .startsWith("[lintel:header-jar] base.Stored shows no attribute")
                        .endsWith("Fix: compile its module with -Alintel.generate=companions"))
                .anySatisfy(text -> assertThat(text).startsWith("[lintel:header-jar] base.Street "));
    }

    /** The library is built with Lintel, but its schema is not in the jar. */
    @ParameterizedTest
    @EnumSource
    @Scenario(27)
    void theOrderOfColumnsIsThatOfTheSourceWithEveryCompiler(JavaCompilers compiler) {
        Project library = base(JavaCompilers.JAVAC).option(COMPANIONS);
        library.compile().orFail();
        library.deleteWritten();
        Project app = app(compiler).library(library.jar("base.jar"));

        app.compile().orFail();

        assertThat(app.written().text("schema.sql"))
                .containsSubsequence("zebra bigint", "apple integer", "mango integer");
    }

    /** Gradle moves away what comes of all types, and hands over the names of the classes that it does not compile. */
    @ParameterizedTest
    @EnumSource(names = {"JAVAC", "NEWEST_JAVAC"})
    @Scenario(30)
    void whatOnlyAClassFileIsLeftOfIsAsItsSourceSaidIt(JavaCompilers compiler) {
        Project project = new Project(folder, compiler).sources(Models.SHOP).option(COMPANIONS);
        project.compile().orFail();
        List<String> others = project.paths().stream()
                .filter(f -> !f.endsWith("Guest.java") && !f.endsWith("-info.java"))
                .map(f -> f.replace(".java", "").replace('/', '.'))
                .toList();
        project.deleteWritten().deleteWrittenSources();

        Compilation compilation = project.compileWithClasses(List.of("shop/people/Guest.java"), others);

        compilation.orFail();
        assertThat(compilation.messages()).noneMatch(m -> m.text().contains("shop.Order"));
        assertThat(project.writtenSources()).noneMatch(f -> f.endsWith("_Lintel.java"));
        assertThat(project.written().differencesTo(project.cleanlyWritten())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"JAVAC", "NEWEST_JAVAC"})
    void aChangedTypeGetsAnother(JavaCompilers compiler) {
        Project project = base(compiler).option(COMPANIONS);
        project.compile().orFail();
        project.deleteWrittenSources().edit("base/Stored.java", "private int mango;", "private int plum;");

        project.compile("base/Stored.java", "base/Owner.java").orFail();

        assertThat(project.writtenSources()).containsExactly("base/Stored_Lintel.java");
    }

    private Project base(JavaCompilers compiler) {
        return new Project(folder.resolve("base"), compiler)
                .option("-Alintel.off=all", "-Alintel.schema=staff")
                .source("base/Stored.java", "package base; " + HEAD + """
                        @MappedSuperclass public abstract class Stored {
                            @Id private long zebra;
                            /** In which order people look at it. */
                            private int apple;
                            private int mango;
                            public int getApple() { return apple; }
                        }
                        """)
                .source("base/Street.java", "package base; " + HEAD + """
                        @Embeddable public class Street { private String street; }
                        """)
                .source("base/Owner.java", "package base; " + HEAD + """
                        @Entity @Table(name = "owners") public class Owner { @Id private long owner_no; }
                        """);
    }

    private Project app(JavaCompilers compiler) {
        return new Project(folder.resolve("app"), compiler)
                .option("-Alintel.off=all")
                .source("app/Task.java", "package app; " + HEAD + """
                        @Entity public class Task extends base.Stored {
                            @Embedded base.Street street;
                            int banana;
                            @ManyToOne base.Owner owner;
                        }
                        """);
    }
}
