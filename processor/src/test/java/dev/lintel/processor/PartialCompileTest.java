package dev.lintel.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.processor.testing.JavaCompilers;
import dev.lintel.processor.testing.Models;
import dev.lintel.processor.testing.Project;
import dev.lintel.processor.testing.Scenario;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A change to one source, and a compile of that one alone, give what a clean compile of all gives. */
class PartialCompileTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    @Scenario(3)
    void aNewColumnComesWithItsEntityAlone(JavaCompilers compiler) {
        Project project = compiled(compiler)
                .edit(
                        "shop/people/Guest.java",
                        "private String email;",
                        "private String email;\n    private int visits;");

        project.compile("shop/people/Guest.java").orFail();

        assertThat(project.written().text("schema.sql")).contains("visits integer");
        assertSameAsClean(project);
    }

    @ParameterizedTest
    @EnumSource
    @Scenario(4)
    void columnsFollowTheOrderOfTheFields(JavaCompilers compiler) {
        Project project = compiled(compiler)
                .edit("shop/legacy/Setting.java", "private int version;", "")
                .edit("shop/common/Address.java", "private String street;", "private String swap;")
                .edit("shop/common/Address.java", "private String city;", "private String street;")
                .edit("shop/common/Address.java", "private String swap;", "private String city;")
                .edit(
                        "shop/legacy/Setting.java",
                        "private String key;",
                        "private int version;\n    private String key;");

        project.compile("shop/common/Address.java", "shop/legacy/Setting.java").orFail();

        assertThat(project.written().text("schema.sql"))
                .containsSubsequence("    city character", "    country character", "    street character");
        assertSameAsClean(project);
    }

    @ParameterizedTest
    @EnumSource
    @Scenario({14, 15})
    void aChangedMappedSuperclassChangesTheTablesOfItsSubclasses(JavaCompilers compiler) {
        Project project = compiled(compiler)
                .edit(
                        "shop/common/Identified.java",
                        "private String writer;",
                        "private String writer;\n    private long zone;");

        project.compile("shop/common/Identified.java").orFail();

        assertThat(project.written().text("schema.sql"))
                .containsSubsequence("zone bigint", "zone bigint", "zone bigint")
                .contains("id uuid NOT NULL")
                .contains("id bigint NOT NULL");
        assertSameAsClean(project);
    }

    @ParameterizedTest
    @EnumSource
    @Scenario(16)
    void aChangedEmbeddableChangesTheTablesOfItsOwners(JavaCompilers compiler) {
        Project project = compiled(compiler)
                .edit("shop/common/Span.java", "int grace", "int grace, @Column(nullable = false) int amount")
                .edit(
                        "shop/common/Address.java",
                        "private String city;",
                        "private String city;\n    @Column(insertable = false, updatable = false) private String area;");

        project.compile("shop/common/Span.java", "shop/common/Address.java").orFail();

        assertThat(project.written().text("schema.sql"))
                .containsSubsequence("area character", "since date", "before date", "grace integer", "amount integer");
        assertSameAsClean(project);
    }

    @ParameterizedTest
    @EnumSource
    @Scenario(17)
    void aChangedConstantChangesWhatIsCompiledWithIt(JavaCompilers compiler) {
        Project project = compiled(compiler).edit("shop/common/Limits.java", "NAME = 80", "NAME = 90");

        project.compile(
                        "shop/common/Limits.java",
                        "shop/common/Address.java",
                        "shop/common/Identified.java",
                        "shop/Order.java",
                        "shop/Product.java",
                        "shop/people/Person.java")
                .orFail();

        assertThat(project.written().text("schema.sql")).contains("(180)").doesNotContain("(80)");
        assertSameAsClean(project);
    }

    @ParameterizedTest
    @EnumSource
    @Scenario(18)
    void aNewConstantOfAnEnumReachesEveryTable(JavaCompilers compiler) {
        Project project = compiled(compiler)
                .edit("shop/Stage.java", "PACKED,", "PACKED,\n    ASKED,")
                .edit("shop/Channel.java", "WEB,", "WEB,\n    APP,")
                .edit("shop/Priority.java", "LOW,", "LOWEST,\n    LOW,");

        project.compile("shop/Stage.java", "shop/Channel.java", "shop/Priority.java", "shop/legacy/Setting.java")
                .orFail();

        assertThat(project.written().text("schema.sql"))
                .contains("('lowest', 'low', 'normal', 'very_high')")
                .contains("('open', 'packed', 'asked', 'sent')")
                .containsSubsequence("('web')", "('app')", "('phone')");
        assertSameAsClean(project);
    }

    @ParameterizedTest
    @EnumSource
    void whatStandsOnAPackageCountsWhenItIsCompiledAlone(JavaCompilers compiler) {
        Project project = compiled(compiler)
                .edit("shop/common/package-info.java", "@NullMarked", "@NullUnmarked")
                .edit("shop/common/package-info.java", "annotations.NullMarked", "annotations.NullUnmarked");

        project.compile("shop/common/package-info.java").orFail();
        project.compile("shop/Channel.java").orFail();

        assertThat(project.written().text("schema.sql")).doesNotContain("writer character varying(80) NOT NULL");
        assertSameAsClean(project);
    }

    @ParameterizedTest
    @EnumSource
    @Scenario(25)
    void typesStayWhenTheCompilerDoesNotSeeTheirClasses(JavaCompilers compiler) {
        Project project = compiled(compiler).edit("shop/Colour.java", "BLUE", "BLUE,\n    BLACK");

        project.compileAlone("shop/legacy/Setting.java", "shop/Stage.java").orFail();

        // What is told to the next compile is how the enum was when it was compiled, which it was not with its new
        // constant.
        assertThat(project.written().differencesTo(project.cleanlyWritten()))
                .filteredOn(d -> !d.startsWith("compile.json"))
                .isEmpty();
    }

    private Project compiled(JavaCompilers compiler) {
        Project project = new Project(folder, compiler).sources(Models.SHOP);
        project.compile().orFail();
        return project;
    }

    private static void assertSameAsClean(Project project) {
        assertThat(project.written().differencesTo(project.cleanlyWritten())).isEmpty();
    }
}
