package dev.lintel.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.processor.testing.JavaCompilers;
import dev.lintel.processor.testing.Models;
import dev.lintel.processor.testing.Project;
import dev.lintel.processor.testing.Scenario;
import dev.lintel.processor.testing.Written;
import dev.lintel.schema.testing.Golden;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Same input, same bytes: with any compiler, in any order, in one go or in many. */
class SameBytesTest {

    private static Written expected;

    @TempDir
    Path folder;

    @BeforeAll
    static void compileOnce(@TempDir Path elsewhere) {
        expected =
                new Project(elsewhere, JavaCompilers.JAVAC).sources(Models.SHOP).cleanlyWritten();
    }

    @ParameterizedTest
    @EnumSource
    @Scenario(1)
    void everyCompilerWritesTheSame(JavaCompilers compiler) {
        assertThat(shop(compiler).cleanlyWritten().differencesTo(expected)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    @Scenario(24)
    void theOrderOfTheSourcesDoesNotMatter(JavaCompilers compiler) {
        for (int seed = 1; seed <= 5; seed++) {
            Project project = new Project(folder.resolve("order" + seed), compiler).sources(Models.SHOP);
            List<String> paths = new ArrayList<>(project.paths());
            Collections.shuffle(paths, new Random(seed));

            project.compile(paths).orFail();

            assertThat(project.written().differencesTo(expected)).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    @Scenario(1)
    void aSecondCompileOfAllWritesTheSame(JavaCompilers compiler) {
        Project project = shop(compiler);
        project.compile().orFail();

        project.compile().orFail();

        assertThat(project.written().differencesTo(expected)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    @Scenario(2)
    void recompilingAnySingleSourceWritesTheSame(JavaCompilers compiler) {
        Project project = shop(compiler);
        project.compile().orFail();

        for (String path : project.paths()) {
            project.compile(path).orFail();
            assertThat(project.written().differencesTo(expected)).as(path).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    @Scenario(2)
    void compilingTheSourcesOneByOneWritesTheSame(JavaCompilers compiler) {
        Project project = shop(compiler);
        Deque<String> left = new ArrayDeque<>(project.paths());

        for (int failed = 0; failed < left.size(); ) {
            String path = left.remove();
            if (project.compile(path).succeeded()) {
                failed = 0;
            } else {
                left.add(path); // what it builds on is not compiled yet
                failed++;
            }
        }

        assertThat(left).isEmpty();
        assertThat(project.written().differencesTo(expected)).isEmpty();
    }

    @Test
    void theSchemaIsThatOfTheModel() {
        Golden.of(SameBytesTest.class).assertSame("shop.sql", expected.text("schema.sql"));
    }

    @Test
    void theModelHasNoErrors() {
        assertThat(shop(JavaCompilers.JAVAC).compile().orFail().errors()).isEmpty();
    }

    private Project shop(JavaCompilers compiler) {
        return new Project(folder.resolve("shop"), compiler).sources(Models.SHOP);
    }
}
