package id.sakip.reporting;

import id.sakip.testing.ArchitectureRules;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    @Test
    void keepsToTheLayoutOfTheHouse() {
        ArchitectureRules.checkService("id.sakip.reporting");
    }
}
