package dev.lintel.processor.builds;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.processor.builds.PlayedGradle.Build;
import dev.lintel.processor.testing.JavaCompilers;
import dev.lintel.processor.testing.Models;
import dev.lintel.processor.testing.Project;
import dev.lintel.processor.testing.Scenario;
import dev.lintel.processor.testing.Written;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Gradle, played: an incremental compile writes what a clean one does, and compiles little more than what has changed. */
class GradleTest {

    private static final String GUEST = "shop/people/Guest.java";

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(names = {"JAVAC", "NEWEST_JAVAC"})
    @Scenario(31)
    void anIncrementalCompileWritesWhatACleanOneDoes(JavaCompilers compiler) {
        Project project = new Project(folder, compiler).sources(Models.SHOP).option("-Alintel.generate=companions");
        PlayedGradle gradle = new PlayedGradle(project, folder.resolve("log"));
        gradle.build().orFail();
        assertThat(gradle.build()).isEqualTo(Build.UP_TO_DATE);

        project.edit(GUEST, "private String email;", "private String email;\n    int visits;");
        Build changed = gradle.build().orFail();
        assertThat(changed.compiled()).contains(GUEST).hasSizeLessThan(5);
        assertThat(changed.processed()).contains("shop.Order", "shop.Priority").doesNotContain("shop.people.Guest");
        assertThat(project.written().text("schema.sql")).contains("visits integer");

        project.source("shop/people/Club.java", """
                package shop.people;
                import jakarta.persistence.*;
                @Entity @Table(name = "clubs") public class Club {
                    @Id @GeneratedValue(strategy = GenerationType.IDENTITY) private Long id;
                    /** As it is spoken. */
                    @Column(length = 80, nullable = false) private String name;
                }
                """);
        project.edit("shop/Priority.java", "LOW,", "LOWEST,\n    LOW,");
        assertThat(gradle.build().orFail().compiled()).contains("shop/people/Club.java");
        assertSame(project);

        project.deleteSource("shop/people/Club.java")
                .move("shop/pay/Transfer.java", "shop/pay/Wire.java")
                .edit("shop/pay/Wire.java", "class Transfer", "class Wire");
        gradle.build().orFail();
        assertThat(project.written().text("schema.json"))
                .contains("shop.pay.Wire")
                .doesNotContain("Transfer", "Club");
        assertSame(project);
    }

    @ParameterizedTest
    @EnumSource(names = {"JAVAC", "NEWEST_JAVAC"})
    @Scenario(31)
    void aCompileThatFailsLeavesAllAsItWas(JavaCompilers compiler) {
        Project project = new Project(folder, compiler).sources(Models.SHOP).option("-Alintel.generate=companions");
        PlayedGradle gradle = new PlayedGradle(project, folder.resolve("log"));
        gradle.build().orFail();
        Written before = project.written();

        project.edit(GUEST, "private String email;", "private Gone email;");
        assertThat(gradle.build().compilation().succeeded()).isFalse();
        assertThat(project.written()).isEqualTo(before);

        project.edit(GUEST, "private Gone email;", "private String mail;");
        gradle.build().orFail();
        assertThat(project.written().text("schema.sql")).contains("mail character");
        assertSame(project);
    }

    private static void assertSame(Project project) {
        assertThat(project.written().differencesTo(project.cleanlyWritten())).isEmpty();
    }
}
