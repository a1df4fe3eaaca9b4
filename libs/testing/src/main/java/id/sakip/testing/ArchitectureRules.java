package id.sakip.testing;

import java.util.List;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

/** The layout of the house as rules that fail the build: what each room may touch. */
public final class ArchitectureRules {

    private static final List<String> SERVICES = List.of("planning", "realization", "scoring", "reporting");

    private ArchitectureRules() {}

    /** Checks a service whose packages start with {@code base}, e.g. {@code id.sakip.planning}. */
    public static void checkService(String base) {
        JavaClasses classes = importMain(base);
        featuresFormNoCycles(base).check(classes);
        domainIsFreeOfFrameworks(base).check(classes);
        noForbiddenPackageNames(base).check(classes);
        importsNoOtherService(base).check(classes);
        entitiesStayInTheirFeature().allowEmptyShould(true).check(classes);
        everyOperationNamesItsRoles().allowEmptyShould(true).check(classes);
    }

    /** Checks a library: it knows no service. */
    public static void checkLibrary(String base) {
        JavaClasses classes = importMain(base);
        knowsNoService().check(classes);
        featuresFormNoCycles(base).allowEmptyShould(true).check(classes);
    }

    /** Contracts are the public language and depend on nothing but the JDK. */
    public static void checkContracts() {
        dependsOnNothingButTheJdk().check(importMain("id.sakip.contracts"));
    }

    static ArchRule knowsNoService() {
        String[] services = SERVICES.stream().map(s -> "id.sakip." + s + "..").toArray(String[]::new);
        return noClasses()
                .should()
                .dependOnClassesThat(resideInAnyPackage(services))
                .because("libs know no feature");
    }

    static ArchRule dependsOnNothingButTheJdk() {
        return classes()
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage("java..", "id.sakip.contracts.."))
                .because("contracts are free of frameworks");
    }

    static ArchRule featuresFormNoCycles(String base) {
        return slices().matching(base + ".(*)..").should().beFreeOfCycles();
    }

    static ArchRule domainIsFreeOfFrameworks(String base) {
        return classes()
                .that()
                .resideInAPackage(base + "..domain..")
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage("java..", "id.sakip.contracts..", base + "..domain.."))
                .because("the rules of measurement must be testable and readable without a container");
    }

    static ArchRule noForbiddenPackageNames(String base) {
        return noClasses()
                .that(resideInAPackage(base + ".."))
                .should()
                .resideInAnyPackage("..util..", "..utils..", "..common..", "..impl..", "..dto..", "..helper..")
                .because("a package is named for its feature");
    }

    static ArchRule importsNoOtherService(String base) {
        String[] others = SERVICES.stream()
                .map(s -> "id.sakip." + s)
                .filter(p -> !p.equals(base))
                .map(p -> p + "..")
                .toArray(String[]::new);
        return noClasses().should().dependOnClassesThat(resideInAnyPackage(others));
    }

    static ArchRule entitiesStayInTheirFeature() {
        return classes()
                .that()
                .areAnnotatedWith("jakarta.persistence.Entity")
                .should()
                .bePackagePrivate()
                .because("rows are the business of the feature that owns them");
    }

    static ArchRule everyOperationNamesItsRoles() {
        return methods()
                .that()
                .areAnnotatedWith("jakarta.ws.rs.GET")
                .or()
                .areAnnotatedWith("jakarta.ws.rs.POST")
                .or()
                .areAnnotatedWith("jakarta.ws.rs.PUT")
                .or()
                .areAnnotatedWith("jakarta.ws.rs.DELETE")
                .should()
                .beAnnotatedWith("jakarta.annotation.security.RolesAllowed")
                .orShould()
                .beAnnotatedWith("jakarta.annotation.security.PermitAll");
    }

    static JavaClasses importMain(String base) {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(base);
    }
}
