package dev.lintel.processor.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import dev.lintel.processor.testing.JavaCompilers;
import dev.lintel.processor.testing.Project;
import dev.lintel.schema.testing.Golden;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SarifReportTest {

    private static final String GUEST = """
            package shop;

            import dev.lintel.Allow;
            import jakarta.persistence.*;

            @Entity
            @Table(name = "guests",
                indexes = @Index(columnList = "name"))
            class Guest {
              @Id
              @GeneratedValue(strategy = GenerationType.IDENTITY)
              Long id;

              @Column(nullable = false, length = 80)
              String name;

              @Basic
              Boolean newsletter;

              @Allow(value = "nullable-boolean", because = "never asked is an answer of its own")
              @Column(nullable = true)
              Boolean reminders;

              @Column(nullable = true)
              Boolean vip;
            }
            """;

    @TempDir
    Path folder;

    @Test
    void theReportIsValidAndItsPathsAreRelativeToTheProject() throws IOException {
        String report = report(JavaCompilers.JAVAC);

        assertThat(schema().validate(report, InputFormat.JSON)).isEmpty();
        assertThat(report).contains("\"uri\": \"src/shop/Guest.java\"").doesNotContain(folder.toString());
        Golden.of(SarifReportTest.class)
                .assertSame("report.sarif", report.substring(report.indexOf("\"columnKind\"")) + "\n");
    }

    @Test
    void whereACompilerKnowsNoLinesTheReportHasNames() throws IOException {
        String report = report(JavaCompilers.ECJ);

        assertThat(schema().validate(report, InputFormat.JSON)).isEmpty();
        assertThat(report).contains("shop.Guest.newsletter").doesNotContain("startLine");
    }

    @Test
    void theSchemaRefusesWhatIsNoReport() throws IOException {
        assertThat(schema().validate("{\"version\": \"2.1.0\", \"runs\": [{}]}", InputFormat.JSON))
                .isNotEmpty();
    }

    @Test
    void withoutTheOptionThereIsNoReport() {
        new Project(folder, JavaCompilers.JAVAC)
                .source("shop/Guest.java", GUEST)
                .compile();

        assertThat(folder.resolve("classes/META-INF/lintel/report.sarif")).doesNotExist();
    }

    private String report(JavaCompilers compiler) throws IOException {
        Files.createDirectories(folder.resolve(".git"));
        Path baseline = Files.writeString(folder.resolve("baseline.txt"), "nullable-boolean shop.Guest.vip\n");
        new Project(folder, compiler)
                .source("shop/Guest.java", GUEST)
                .option("-Alintel.report=sarif", "-Alintel.baseline=" + baseline)
                .compile();
        return Files.readString(folder.resolve("classes/META-INF/lintel/report.sarif"));
    }

    private static JsonSchema schema() throws IOException {
        try (InputStream in = SarifReportTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
            return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7).getSchema(in);
        }
    }
}
