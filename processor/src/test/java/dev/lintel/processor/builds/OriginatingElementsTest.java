package dev.lintel.processor.builds;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.processor.testing.JavaCompilers;
import dev.lintel.processor.testing.Models;
import dev.lintel.processor.testing.Project;
import dev.lintel.processor.testing.Scenario;
import dev.lintel.processor.testing.Write;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a processor says that a file comes from decides when build tools delete the file. */
class OriginatingElementsTest {

    @TempDir
    Path folder;

    /** A document that came of entity A would go when A changes, and with it all that is stored of the others. */
    @ParameterizedTest
    @EnumSource
    @Scenario(36)
    void documentsHaveNoneAndEachSourceHasOneTopLevelType(JavaCompilers compiler) {
        Path log = folder.resolve("log");
        Project project = new Project(folder, compiler)
                .sources(Models.SHOP)
                .source("shop/Crate.java", """
                        package shop;
                        import jakarta.persistence.*;
                        class Crate {
                            @Embeddable static class Size { int width; }
                            @dev.lintel.Enum(name = "wood") enum Wood { OAK, PINE }
                        }
                        """)
                .option("-Alintel.generate=all", "-Alintel.report=sarif", "-Alintel.pending=note")
                .watched(log);

        project.compile().orFail();

        List<Write> writes = Write.in(log);
        assertThat(writes)
                .filteredOn(w -> !w.path().endsWith(".java") || w.path().startsWith("META-INF/"))
                .isNotEmpty()
                .allMatch(w ->
                        w.path().startsWith("META-INF/lintel/") && w.origins().isEmpty())
                .extracting(Write::path)
                .doesNotHaveDuplicates()
                .contains(
                        "META-INF/lintel/schema.json",
                        "META-INF/lintel/schema.sql",
                        "META-INF/lintel/er-diagram.md",
                        "META-INF/lintel/report.sarif",
                        "META-INF/lintel/pending/revision.java");
        assertThat(writes)
                .filteredOn(w -> w.path().endsWith(".java") && !w.path().startsWith("META-INF/"))
                .allMatch(w -> w.origins().size() == 1)
                .extracting(w ->
                        w.processor() + " " + w.path() + " of " + w.origins().get(0))
                .doesNotHaveDuplicates()
                .noneMatch(w -> w.contains("of shop.Crate$"))
                .contains(
                        "LintelProcessor shop/ProductTable.java of shop.Product",
                        "ConverterProcessor shop/PriorityConverter.java of shop.Priority",
                        "ConverterProcessor shop/Crate_WoodConverter.java of shop.Crate",
                        "CompanionProcessor shop/Product_Lintel.java of shop.Product",
                        "CompanionProcessor shop/Crate$Size_Lintel.java of shop.Crate");
    }

    @ParameterizedTest
    @EnumSource
    @Scenario(40)
    void anEnumThatTwoEntitiesShareHasOneConverter(JavaCompilers compiler) {
        Path log = folder.resolve("log");
        Project project = new Project(folder, compiler)
                .option("-Alintel.off=all")
                .source("a/Size.java", "package a; @dev.lintel.Enum enum Size { SMALL, LARGE }")
                .source("a/Colour.java", "package a; @dev.lintel.Enum enum Colour { RED, BLUE }")
                .source("a/Shirt.java", entity("Shirt"))
                .source("a/Hat.java", entity("Hat"))
                .watched(log);

        project.compile().orFail();

        assertThat(Write.in(log))
                .filteredOn(w -> w.path().endsWith(".java"))
                .containsExactlyInAnyOrder(
                        new Write("ConverterProcessor", "a/SizeConverter.java", List.of("a.Size")),
                        new Write("ConverterProcessor", "a/ColourConverter.java", List.of("a.Colour")));
    }

    private static String entity(String name) {
        return "package a; import jakarta.persistence.*; @Entity class " + name
                + " { @Id long id; Size size; Colour colour; }";
    }
}
