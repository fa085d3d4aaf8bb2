package dev.lede.core;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    private static final JavaClasses CORE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("dev.lede.core");

    @Test
    void packagesHaveNoCycles() {
        slices().matching("dev.lede.core.(**)").should().beFreeOfCycles().check(CORE);
    }

    @Test
    void bodyDoesNotDependOnArticlesAndTheirJson() {
        noClasses()
                .that()
                .resideInAPackage("dev.lede.core.body")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("dev.lede.core", "dev.lede.core.json")
                .check(CORE);
    }

    @Test
    void modelDoesNotDependOnJackson() {
        ArchRule rule = noClasses()
                .that()
                .resideOutsideOfPackage("dev.lede.core.json")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("tools.jackson..");
        rule.check(CORE);
    }

    @Test
    void publicTypesDoNotDependOnJackson() {
        noClasses()
                .that()
                .arePublic()
                .should()
                .dependOnClassesThat()
                .resideInAPackage("tools.jackson..")
                .check(CORE);
    }
}
