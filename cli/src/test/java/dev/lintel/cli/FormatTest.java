package dev.lintel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Revisions as files of another tool: the same change, the same id, the same lock. */
class FormatTest {

    private static final String GUEST = """
            package shop;

            import jakarta.persistence.*;

            @Entity
            @Table(name = "guests")
            class Guest {
              @Id
              Long id;
            }
            """;

    @TempDir
    private Path folder;

    private Project project;

    @BeforeEach
    void compile() {
        project = new Project(folder).file("java/shop/Guest.java", GUEST);
        project.compile("-Alintel.off=all");
    }

    @Test
    void flywaysMigrationsFollowEachOther() throws IOException {
        assertThat(revision("flyway", "create guests").out())
                .startsWith("create table guests (safe)\nwrote " + files().resolve("V1.1__create_guests.sql"));
        String first = Files.readString(project.lock());
        project.file("java/shop/Guest.java", GUEST.replace("Long id;", "Long id;\n  Integer age;"));
        project.compile("-Alintel.off=all");

        assertThat(revision("flyway", "add age").exit()).isZero();

        assertThat(written())
                .containsExactly(
                        "U1.1__create_guests.sql", "U2.1__add_age.sql", "V1.1__create_guests.sql", "V2.1__add_age.sql");
        assertThat(Files.readString(files().resolve("V2.1__add_age.sql")))
                .contains(" revises " + head(first) + "; part 1 of 1\n");
        assertThat(revision("flyway", "again").out()).startsWith("the model has nothing");

        Files.writeString(project.lock(), first);
        assertThat(revision("flyway", "twice").err())
                .startsWith(
                        "lintel revision: " + project.lock() + " is at " + head(first) + ", and the migrations in ");
    }

    @Test
    void changeHasTheSameIdInEachFormat() throws IOException {
        revision("flyway", "create guests");
        String flyway = Files.readString(project.lock());
        Files.delete(project.lock());
        revision("liquibase", "create guests");
        String liquibase = Files.readString(project.lock());
        Files.delete(project.lock());
        project.revision("create guests");

        assertThat(List.of(flyway, liquibase)).containsOnly(Files.readString(project.lock()));
    }

    @Test
    void formatNeedsItsFolder() {
        assertThat(run("--format", "flyway").err()).contains("needs --output-dir");
        assertThat(run("--format", "sqitch").err())
                .contains("there is no format 'sqitch'; it is java, flyway or liquibase");
        assertThat(run("--output-dir", "db").exit()).isEqualTo(2);
    }

    private Run revision(String format, String message) {
        Path output = format.equals("flyway") ? files() : folder.resolve("changelog");
        return run("--format", format, "--output-dir", output.toString(), "-m", message);
    }

    private Run run(String... options) {
        List<String> all = Stream.concat(
                        Stream.of("revision", "--model", project.classes().toString(), "--lock"),
                        Stream.concat(Stream.of(project.lock().toString()), Stream.of(options)))
                .toList();
        String[] arguments = all.toArray(String[]::new);
        return all.contains("-m") ? Run.of(arguments) : Run.of(with(arguments));
    }

    private static String[] with(String... arguments) {
        return Stream.concat(Stream.of(arguments), Stream.of("-m", "something")).toArray(String[]::new);
    }

    private Path files() {
        return folder.resolve("migration");
    }

    private List<String> written() throws IOException {
        try (Stream<Path> files = Files.list(files())) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static String head(String lock) {
        return lock.replaceFirst("(?s).*\"heads\": \\[\"(\\w+)\"].*", "$1");
    }
}
