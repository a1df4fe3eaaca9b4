package id.sakip.scoring;

import id.sakip.testing.ArchitectureRules;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    @Test
    void keepsTheLayoutOfTheHouse() {
        ArchitectureRules.checkService("id.sakip.scoring");
    }
}
