package dev.lintel.processor;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** The walls of the processor: what its packages may know. */
class WallsTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("dev.lintel.processor");

    @Test
    void packagesFormNoCycle() {
        slices().matching("dev.lintel.processor.(*)..")
                .should()
                .beFreeOfCycles()
                .check(CLASSES);
        slices().matching("dev.lintel.processor.derive.(*)..")
                .should()
                .beFreeOfCycles()
                .check(CLASSES);
    }

    /** Types are read into records once; what comes after is the same for every compiler, and testable without one. */
    @Test
    void whatIsDerivedAndCheckedKnowsNoCompiler() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        "dev.lintel.processor.mapping..",
                        "dev.lintel.processor.store..",
                        "dev.lintel.processor.finding..",
                        "dev.lintel.processor.derive..",
                        "dev.lintel.processor.check..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("javax.lang.model..", "javax.annotation.processing..", "javax.tools..")
                .check(CLASSES);
    }

    @Test
    void recordsKnowNothingButThemselves() {
        classes()
                .that()
                .resideInAPackage("dev.lintel.processor.mapping..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("dev.lintel.processor.mapping..", "java..", "org.jspecify..")
                .check(CLASSES);
    }

    @Test
    void derivationKnowsNoCheck() {
        noClasses()
                .that()
                .resideInAPackage("dev.lintel.processor.derive..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("dev.lintel.processor.check..", "dev.lintel.processor.report..")
                .check(CLASSES);
    }

    /** Annotations are known by their names: a project compiles with the versions that it has. */
    @Test
    void nothingLoadsTheClassesThatProjectsAreCompiledWith() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "jakarta..",
                        "javax.persistence..",
                        "org.hibernate..",
                        "java.sql..",
                        "dev.lintel",
                        "dev.lintel.runtime..")
                .check(CLASSES);
    }

    /** The common interface of compilers tells no lines, and not where a repeated annotation stands, nor what is a source. */
    @Test
    void onlyWhatLooksForLinesKnowsJavac() {
        noClasses()
                .that()
                .doNotHaveSimpleName("SourceLocations")
                .and()
                .doNotHaveSimpleName("AnnotationTrees")
                .and()
                .doNotHaveSimpleName("SourceTrees")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.sun..")
                .check(CLASSES);
    }

    @Test
    void nothingPrints() {
        NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.check(CLASSES);
    }
}
