package id.sakip.realization;

import id.sakip.testing.ArchitectureRules;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    @Test
    void everyRoomTouchesOnlyWhatItMay() {
        ArchitectureRules.checkService("id.sakip.realization");
    }
}
