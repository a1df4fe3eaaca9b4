package id.sakip.platform;

import id.sakip.testing.ArchitectureRules;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    @Test
    void contractsDependOnNothingButTheJdk() {
        ArchitectureRules.checkContracts();
    }

    @Test
    void thePlatformKnowsNoService() {
        ArchitectureRules.checkLibrary("id.sakip.platform");
    }
}
