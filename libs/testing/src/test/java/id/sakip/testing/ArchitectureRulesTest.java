package id.sakip.testing;

import java.util.stream.Stream;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** A rule that nothing can break proves nothing, so each is broken here on purpose. */
class ArchitectureRulesTest {

    private static final String BROKEN = "id.sakip.testing.broken.";

    static Stream<Arguments> rulesAndClassesThatBreakThem() {
        return Stream.of(
                Arguments.of(ArchitectureRules.featuresFormNoCycles(BROKEN + "cycle"), BROKEN + "cycle"),
                Arguments.of(ArchitectureRules.domainIsFreeOfFrameworks(BROKEN + "framework"), BROKEN + "framework"),
                Arguments.of(ArchitectureRules.noForbiddenPackageNames(BROKEN + "names"), BROKEN + "names"),
                Arguments.of(ArchitectureRules.importsNoOtherService("id.sakip.planning"), "id.sakip.planning"),
                Arguments.of(ArchitectureRules.entitiesStayInTheirFeature(), BROKEN + "entity"),
                Arguments.of(ArchitectureRules.everyOperationNamesItsRoles(), BROKEN + "open"),
                Arguments.of(ArchitectureRules.knowsNoService(), "id.sakip.planning.broken"),
                Arguments.of(ArchitectureRules.dependsOnNothingButTheJdk(), BROKEN + "framework"));
    }

    @ParameterizedTest
    @MethodSource("rulesAndClassesThatBreakThem")
    void noticesWhenItIsBroken(ArchRule rule, String packageName) {
        assertThat(rule.evaluate(new ClassFileImporter().importPackages(packageName))
                        .hasViolation())
                .isTrue();
    }
}
