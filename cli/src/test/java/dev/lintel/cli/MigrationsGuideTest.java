package dev.lintel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.schema.testing.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The story that the guide tells, on a server: what is written, and code of both releases in between. */
class MigrationsGuideTest {

    private static final String BEFORE = """
                @Column(nullable = false, length = 200) private String name;
                @Column(nullable = false, length = 30) private String fax;
            """;

    @TempDir
    private Path folder;

    @Test
    void theReleaseGoesAsItIsTold() throws IOException {
        String guide = Project.read(Path.of("../docs/migrations.md"));
        Project project = new Project(folder).file("java/shop/User.java", user(BEFORE));
        project.compile();
        assertThat(project.revision("create").exit()).isZero();
        project.compile();

        project.file("java/shop/User.java", user(block(guide, 0))).compile();
        Run run = project.revision("full names and countries");

        assertThat(run.exit()).as(run.out() + run.err()).isZero();
        assertThat(run.out()).startsWith(block(guide, 1)).contains("\nit loses data: ");
        giveReasons();
        assertThat(project.compile()).doesNotContain("error:");
        try (TestDatabase database = TestDatabase.create()) {
            assertThat(project.run(database.url(), "upgrade", "+1").exit()).isZero();
            database.execute("INSERT INTO users (name, fax, phone) VALUES ('Ada', '1', '+44 1')");
            assertThat(project.run(database.url(), "upgrade", "--expand-only").exit())
                    .isZero();
            database.execute(
                    "INSERT INTO users (name, fax, phone) VALUES ('Grace', '2', '+1 2')",
                    "INSERT INTO users (full_name, phone, country) VALUES ('Joan', '+33 3', '+33')");
            assertThat(project.run(database.url(), "upgrade", "--allow-destructive")
                            .exit())
                    .isZero();
            assertThat(database.rows("SELECT full_name, country FROM users ORDER BY id"))
                    .containsExactly("Ada, +44", "Grace, +1 ", "Joan, +33");
        }
    }

    private void giveReasons() throws IOException {
        Path revisions = folder.resolve("src/main/java/shop/migrations");
        try (Stream<Path> files = Files.list(revisions)) {
            for (Path file : files.toList()) {
                Files.writeString(
                        file,
                        Project.read(file)
                                .replace("op.destructive(\"\"", "op.destructive(\"nobody has sent a fax since 2019\""));
            }
        }
    }

    private static String user(String columns) {
        return """
                package shop;

                import dev.lintel.*;
                import jakarta.persistence.*;

                @Entity
                @Table(name = "users")
                public class User {
                    @Id @GeneratedValue(strategy = GenerationType.IDENTITY) private Long id;
                    @Column(length = 30) private String phone;
                %s
                }
                """.formatted(columns);
    }

    /** What stands in a code fence, the first one being 0. */
    private static String block(String markdown, int number) {
        Matcher fence = Pattern.compile("(?s)```\\w*\n(.*?)```").matcher(markdown);
        for (int i = 0; i <= number; i++) {
            assertThat(fence.find()).isTrue();
        }
        return fence.group(1);
    }
}
