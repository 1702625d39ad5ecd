package dev.lintel.runtime;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** The walls of the runtime: what its packages may know. */
class WallsTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("dev.lintel.runtime");

    @Test
    void packagesFormNoCycle() {
        slices().matching("dev.lintel.runtime.(**)").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void runtimeKnowsNeitherJavacNorPersistenceNorItsFronts() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "javax.lang.model..",
                        "javax.annotation.processing..",
                        "jakarta.persistence..",
                        "org.hibernate..",
                        "dev.lintel.processor..",
                        "dev.lintel.cli..",
                        "dev.lintel.maven..",
                        "picocli..",
                        "org.apache.maven..")
                .check(CLASSES);
    }

    @Test
    void nothingButCommandsKnowsCommands() {
        noClasses()
                .that()
                .resideOutsideOfPackage("dev.lintel.runtime.command..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("dev.lintel.runtime.command..")
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @Test
    void nothingPrints() {
        NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.check(CLASSES);
    }
}
