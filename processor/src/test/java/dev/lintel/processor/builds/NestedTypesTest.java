package dev.lintel.processor.builds;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.processor.testing.JavaCompilers;
import dev.lintel.processor.testing.Project;
import dev.lintel.processor.testing.Scenario;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A nested class is told by its binary name, with one dollar, wherever it is named. */
class NestedTypesTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    @Scenario(11)
    void aNestedEntityStaysWhileAnotherFileIsCompiled(JavaCompilers compiler) {
        Project project = new Project(folder, compiler)
                .option("-Alintel.off=all")
                .source("a/Order.java", """
                        package a;
                        import jakarta.persistence.*;
                        @Entity @Table(name = "orders") class Order {
                            @Id long id;
                            @Entity static class Item {
                                @Id long id;
                                @ManyToOne Order order;
                                @Embedded Size size;
                                @Embeddable static class Size { int width; }
                            }
                        }
                        """)
                .source("a/Note.java", """
                        package a;
                        import jakarta.persistence.*;
                        @Entity class Note { @Id long id; @ManyToOne Order.Item about; }
                        """);
        project.compile().orFail();

        project.edit("a/Note.java", "@Id long id;", "@Id long id; String text;")
                .compile("a/Note.java")
                .orFail();

        assertThat(project.written().text("schema.json").split("\"name\": *\"a.Order\\$Item\"", -1))
                .as("once as a type")
                .hasSize(2);
        assertThat(project.written().text("schema.json"))
                .contains("a.Order$Item$Size")
                .doesNotContain("a.Order$Item.Size", "$$");
        assertThat(project.written().text("schema.sql")).contains("width integer", "text character varying(255)");
        assertThat(project.written().differencesTo(project.cleanlyWritten())).isEmpty();
    }
}
