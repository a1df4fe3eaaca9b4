package id.sakip.contracts.periode;

import java.time.Instant;

import id.sakip.contracts.KodeWilayah;
import id.sakip.contracts.Triwulan;
import id.sakip.contracts.periode.StatusPeriode.Status;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

class StatusPeriodeTest {

    @Test
    void isKeyedByUnitYearAndQuarter() {
        assertThat(status(Triwulan.TW2, Status.DIAJUKAN).kunci()).isEqualTo("35.09.22:2023:TW2");
    }

    @Test
    void refusesMissingParts() {
        assertThatNullPointerException().isThrownBy(() -> status(null, Status.TERBUKA));
        assertThatNullPointerException().isThrownBy(() -> status(Triwulan.TW1, null));
    }

    private static StatusPeriode status(Triwulan triwulan, Status status) {
        return new StatusPeriode(
                new KodeWilayah("35.09.22"), 2023, triwulan, 1, Instant.parse("2023-07-05T03:00:00Z"), status);
    }
}
