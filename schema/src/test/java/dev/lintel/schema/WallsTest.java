package dev.lintel.schema;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** The walls of the core: it knows nothing but the JDK's data types, and its packages know each other in one direction. */
class WallsTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("dev.lintel.schema");

    @Test
    void coreKnowsNothingButTheJdk() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideOutsideOfPackages("dev.lintel.schema..", "java..", "org.jspecify.annotations..")
                .check(CLASSES);
    }

    @Test
    void coreKnowsNeitherDatabasesNorFilesNorTheNetwork() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.sql..", "java.io..", "java.nio.file..", "java.net..", "java.lang.reflect..")
                .check(CLASSES);
    }

    @Test
    void packagesFormNoCycle() {
        slices().matching("dev.lintel.schema.(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void packagesKnowEachOtherInOneDirection() {
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("lex")
                .definedBy("dev.lintel.schema.lex..")
                .layer("name")
                .definedBy("dev.lintel.schema.name..")
                .layer("type")
                .definedBy("dev.lintel.schema.type..")
                .layer("model")
                .definedBy("dev.lintel.schema.model..")
                .layer("sql")
                .definedBy("dev.lintel.schema.sql..")
                .layer("op")
                .definedBy("dev.lintel.schema.op..")
                .layer("statement")
                .definedBy("dev.lintel.schema.statement..")
                .layer("hazard")
                .definedBy("dev.lintel.schema.hazard..")
                .layer("diff")
                .definedBy("dev.lintel.schema.diff..")
                .layer("plan")
                .definedBy("dev.lintel.schema.plan..")
                .layer("release")
                .definedBy("dev.lintel.schema.release..")
                .layer("json")
                .definedBy("dev.lintel.schema.json..")
                .layer("diagram")
                .definedBy("dev.lintel.schema.diagram..")
                .layer("revision")
                .definedBy("dev.lintel.schema.revision..")
                .whereLayer("lex")
                .mayNotAccessAnyLayer()
                .whereLayer("name")
                .mayNotAccessAnyLayer()
                .whereLayer("type")
                .mayOnlyAccessLayers("name")
                .whereLayer("model")
                .mayOnlyAccessLayers("lex", "name", "type")
                .whereLayer("sql")
                .mayOnlyAccessLayers("name", "type", "model")
                .whereLayer("op")
                .mayOnlyAccessLayers("lex", "name", "type", "model", "sql")
                .whereLayer("statement")
                .mayOnlyAccessLayers("lex", "name", "type", "model", "sql")
                .whereLayer("hazard")
                .mayOnlyAccessLayers("lex", "name", "type", "model", "sql", "op", "statement")
                .whereLayer("diff")
                .mayOnlyAccessLayers("name", "type", "model", "sql", "op")
                .whereLayer("plan")
                .mayOnlyAccessLayers("name", "type", "model", "sql", "op", "diff")
                .whereLayer("release")
                .mayOnlyAccessLayers("name", "type", "model", "sql", "op", "diff", "plan")
                .whereLayer("json")
                .mayOnlyAccessLayers("name", "type", "model", "sql")
                .whereLayer("diagram")
                .mayOnlyAccessLayers("name", "type", "model")
                .whereLayer("revision")
                .mayNotBeAccessedByAnyLayer()
                .check(CLASSES);
    }

    @Test
    void nothingPrints() {
        NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.check(CLASSES);
    }
}
