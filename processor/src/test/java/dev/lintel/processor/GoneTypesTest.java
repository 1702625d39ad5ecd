package dev.lintel.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.processor.testing.Compilation;
import dev.lintel.processor.testing.JavaCompilers;
import dev.lintel.processor.testing.Models;
import dev.lintel.processor.testing.Project;
import dev.lintel.processor.testing.Scenario;
import dev.lintel.processor.testing.Written;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is deleted, renamed, moved or no entity any more leaves the schema with the next compile. */
class GoneTypesTest {

    private static final String OTHER = "shop/legacy/Setting.java";

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    @Scenario(5)
    void theTableOfADeletedClassGoesWithTheNextCompile(JavaCompilers compiler) {
        Project project =
                compiled(compiler).deleteSource("shop/pay/Transfer.java").deleteClasses("shop/pay/Transfer.java");

        project.compile(OTHER).orFail();

        assertThat(project.written().text("schema.sql")).doesNotContain("transfers");
        assertSameAsClean(project);
    }

    @ParameterizedTest
    @EnumSource
    @Scenario(5)
    void anAssociationWithADeletedEntityIsAnError(JavaCompilers compiler) {
        Project project = compiled(compiler)
                .deleteSource("shop/people/Person.java")
                .deleteClasses("shop/people/Person.java")
                .deleteSource("shop/people/Employee.java")
                .deleteClasses("shop/people/Employee.java")
                .deleteSource("shop/people/Guest.java")
                .deleteClasses("shop/people/Guest.java");
        Written before = project.written();

        Compilation compilation = project.compile(OTHER);

        assertThat(compilation.succeeded()).isFalse();
        assertThat(compilation.errors())
                .singleElement()
                .satisfies(e -> assertThat(e.text())
                        .startsWith("[lintel:broken-mapping] ")
                        .contains("shop.people.Person")
                        .doesNotContain("\tat "));
        assertThat(project.written()).isEqualTo(before);
    }

    @ParameterizedTest
    @EnumSource
    @Scenario(6)
    void aCompileWithoutEntitiesChangesNothing(JavaCompilers compiler) {
        Project project =
                compiled(compiler).deleteSource("shop/pay/Transfer.java").deleteClasses("shop/pay/Transfer.java");
        Written before = project.written();

        project.compile("shop/common/Limits.java").orFail();

        assertThat(project.written()).isEqualTo(before);
    }

    @ParameterizedTest
    @EnumSource
    @Scenario(7)
    void anEntityStaysAsLongAsItsClassDoes(JavaCompilers compiler) {
        Project project = compiled(compiler).deleteSource("shop/pay/Transfer.java");
        Written before = project.written();

        project.compile(OTHER).orFail();

        assertThat(project.written()).isEqualTo(before);
    }

    @ParameterizedTest
    @EnumSource
    @Scenario({8, 9})
    void aRenamedOrMovedEntityLeavesNothingBehind(JavaCompilers compiler) {
        Project project = compiled(compiler)
                .move("shop/pay/Transfer.java", "shop/pay/BankTransfer.java")
                .edit("shop/pay/BankTransfer.java", "class Transfer", "class BankTransfer")
                .move("shop/legacy/Setting.java", "shop/Setting.java")
                .edit("shop/Setting.java", "package shop.legacy;", "package shop;")
                .edit(
                        "shop/Setting.java",
                        "public Boolean isShared",
                        "@Column(nullable = false)\n    public Boolean isShared");

        project.compile("shop/pay/BankTransfer.java", "shop/Setting.java").orFail();

        assertThat(project.written().text("schema.json"))
                .contains("shop.pay.BankTransfer", "\"shop.Setting\"")
                .doesNotContain("shop.pay.Transfer", "shop.legacy.Setting");
        assertSameAsClean(project);
    }

    @ParameterizedTest
    @EnumSource
    @Scenario(10)
    void aClassThatIsNoEntityAnyMoreHasNoTable(JavaCompilers compiler) {
        Project project = compiled(compiler)
                .edit(OTHER, "@Entity", "")
                .edit(OTHER, "@Table(name = \"settings\")", "")
                .edit("shop/pay/Transfer.java", "@Entity", "");

        project.compile(OTHER, "shop/pay/Transfer.java").orFail();

        assertThat(project.written().text("schema.sql"))
                .doesNotContain("settings")
                .doesNotContain("transfers");
        assertSameAsClean(project);
    }

    @ParameterizedTest
    @EnumSource
    @Scenario(10)
    void aClassThatLosesAllAnnotationsGoesWithTheNextCompileOfOthers(JavaCompilers compiler) {
        Project project = new Project(folder, compiler)
                .source("a/Plain.java", "package a; import jakarta.persistence.*; @Entity class Plain { @Id long id; }")
                .source(
                        "a/Other.java",
                        "package a; import jakarta.persistence.*; @Entity class Other { @Id long id; }");
        project.compile().orFail();
        Written before = project.written();
        project.source("a/Plain.java", "package a; class Plain { long id; }");

        project.compile("a/Plain.java").orFail();
        assertThat(project.written()).isEqualTo(before);

        project.compile("a/Plain.java", "a/Other.java").orFail();
        assertThat(project.written().text("schema.sql")).doesNotContain("plain");
        assertSameAsClean(project);
    }

    @ParameterizedTest
    @EnumSource
    @Scenario(12)
    void aNestedEntityThatIsNotDeclaredAnyMoreGoesThoughItsClassIsThere(JavaCompilers compiler) {
        Project project = new Project(folder, compiler)
                .source("a/Outer.java", outer("@Entity static class Part { @Id long id; }"))
                .source(
                        "a/Other.java",
                        "package a; import jakarta.persistence.*; @Entity class Other { @Id long id; }");
        project.compile().orFail();
        assertThat(project.written().text("schema.sql")).contains("CREATE TABLE outer$part");

        project.source("a/Outer.java", outer("")).compile("a/Outer.java").orFail();

        assertThat(project.classes().resolve("a/Outer$Part.class")).exists();
        assertThat(project.written().text("schema.sql")).doesNotContain("part");
        assertSameAsClean(project);
    }

    @ParameterizedTest
    @EnumSource
    @Scenario(13)
    void aDollarMayBePartOfAName(JavaCompilers compiler) {
        Project project = new Project(folder, compiler)
                .source(
                        "a/Cash$Desk.java",
                        "package a; import jakarta.persistence.*; @Entity class Cash$Desk { @Id long id; }")
                .source("a/Cash.java", "package a; import jakarta.persistence.*; @Entity class Cash { @Id long id; }")
                .source(
                        "a/Other.java",
                        "package a; import jakarta.persistence.*; @Entity class Other { @Id long id; }");
        project.compile().orFail();

        project.compile("a/Other.java").orFail();
        assertThat(project.written().text("schema.json")).contains("a.Cash$Desk");
        assertSameAsClean(project);

        project.compile("a/Cash.java").orFail();
        assertSameAsClean(project);

        project.deleteSource("a/Cash$Desk.java")
                .deleteClasses("a/Cash$Desk.java")
                .compile("a/Other.java")
                .orFail();
        assertThat(project.written().text("schema.json")).doesNotContain("Desk");
        assertSameAsClean(project);
    }

    @ParameterizedTest
    @EnumSource
    void theLastEntityThatGoesLeavesAnEmptySchema(JavaCompilers compiler) {
        Project project = new Project(folder, compiler)
                .source("a/Only.java", "package a; import jakarta.persistence.*; @Entity class Only { @Id long id; }")
                .source("a/Part.java", "package a; import jakarta.persistence.*; @Embeddable class Part { int size; }");
        project.compile().orFail();

        project.deleteSource("a/Only.java")
                .deleteClasses("a/Only.java")
                .compile("a/Part.java")
                .orFail();

        assertThat(project.written().text("schema.sql")).doesNotContain("CREATE");
        assertSameAsClean(project);
    }

    private static String outer(String nested) {
        return "package a; import jakarta.persistence.*; @Entity class Outer { @Id long id; " + nested + " }";
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
