package dev.lintel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The first screen of the README is what happens. */
class ReadmeTest {

    private static final String HEADER = "package shop;\n\nimport dev.lintel.*;\nimport jakarta.persistence.*;\n"
            + "import jakarta.persistence.Table;\nimport java.time.LocalDate;\n\n";

    private static final String CUSTOMER =
            HEADER + "@Entity @Table(name = \"customers\") class Customer { @Id Long id; }\n";

    @TempDir
    Path folder;

    private final List<String> blocks = blocks(Project.read(Path.of("../README.md")));
    private Project project;

    @BeforeEach
    void write() {
        project = new Project(folder).file("java/shop/Customer.java", CUSTOMER);
    }

    @Test
    void theWrongClassIsRefusedInTheseWords() {
        String said =
                project.file("java/shop/Invoice.java", HEADER + blocks.get(0)).compile("-Alintel.pending=off");

        assertThat(said.lines().filter(line -> line.contains("error:")).map(line -> line.replaceFirst(".*/shop/", "")))
                .containsExactlyElementsOf(blocks.get(1).lines().toList());
    }

    @Test
    void theMigrationOfTheNewColumnIsThisOne() {
        project.file("java/shop/Invoice.java", HEADER + mended("")).compile();
        assertThat(project.revision("create").exit()).isZero();
        project.compile();

        project.file("java/shop/Invoice.java", HEADER + mended(blocks.get(2))).compile();
        Run run = project.revision("add due date to invoices");

        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(project.revisions())
                .map(ReadmeTest::withoutIds)
                .anyMatch(source -> source.endsWith(withoutIds(blocks.get(3))))
                .anyMatch(source -> source.endsWith(withoutIds(blocks.get(4))));
    }

    private static String mended(String more) {
        return """
                @Entity
                @Table(name = "invoices")
                public class Invoice {
                    @Id @GeneratedValue(strategy = GenerationType.IDENTITY) private Long id;
                    @Money private java.math.BigDecimal total;
                    private boolean paid;
                %s
                }
                """.formatted(more);
    }

    private static String withoutIds(String source) {
        return source.replaceAll("[0-9a-f]{12}", "<id>");
    }

    /** What stands in code fences, in order. */
    private static List<String> blocks(String markdown) {
        Matcher fence = Pattern.compile("(?s)```\\w*\\n(.*?)```").matcher(markdown);
        List<String> blocks = new ArrayList<>();
        while (fence.find()) {
            blocks.add(fence.group(1));
        }
        return blocks;
    }
}
