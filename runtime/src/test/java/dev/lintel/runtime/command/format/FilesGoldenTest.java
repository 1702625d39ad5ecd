package dev.lintel.runtime.command.format;

import dev.lintel.runtime.command.format.NewFiles.NewFile;
import dev.lintel.schema.testing.Golden;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The files of changes that a person will look at, in full. */
class FilesGoldenTest {

    static Stream<Arguments> changes() {
        return HardChanges.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("changes")
    void filesAreWrittenToBeRead(String what, Evolution evolution) {
        String name = what.replace(' ', '-');
        assertGolden(name + ".flyway.txt", evolution, new FlywayMigrations(Path.of("db")));
        assertGolden(name + ".liquibase.sql", evolution, new LiquibaseChangelogs(Path.of("db")));
    }

    private static void assertGolden(String golden, Evolution evolution, RevisionFormat format) {
        String text =
                evolution.files(format).stream().map(FilesGoldenTest::text).collect(Collectors.joining("\n"));
        Golden.of(FilesGoldenTest.class).assertSame(golden, text);
    }

    private static String text(NewFile file) {
        boolean alone = file.text().startsWith("--liquibase");
        return alone ? file.text() : "=== " + file.path().getFileName() + "\n" + file.text();
    }
}
