package id.sakip.contracts.skor;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

import id.sakip.contracts.KodeWilayah;
import id.sakip.contracts.Nilai;
import id.sakip.contracts.Rupiah;
import id.sakip.contracts.Triwulan;
import id.sakip.contracts.skor.SkorUnit.Anggaran;
import id.sakip.contracts.skor.SkorUnit.Hasil;
import id.sakip.contracts.skor.SkorUnit.Indikator;
import id.sakip.contracts.skor.SkorUnit.Status;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

class SkorUnitTest {

    private static final Nilai TARGET = Nilai.angka(BigDecimal.valueOf(85), "nilai", "85");

    @Test
    void isKeyedByUnitAndYear() {
        var skor = new SkorUnit(
                new KodeWilayah("35.09.22"),
                2023,
                1,
                Instant.parse("2024-01-15T03:00:00Z"),
                "2022",
                1,
                0,
                0,
                List.of());

        assertThat(skor.kunci()).isEqualTo("35.09.22:2023");
    }

    @Test
    void holdsACapaianExactlyWhenItWasComputed() {
        assertThat(indikator(Status.DIHITUNG, new BigDecimal("97.52")).capaian())
                .isEqualByComparingTo("97.52");
        assertThat(indikator(Status.BELUM_ADA_DATA, null).capaian()).isNull();
        assertThatIllegalArgumentException().isThrownBy(() -> indikator(Status.DIHITUNG, null));
        assertThatIllegalArgumentException().isThrownBy(() -> indikator(Status.BELUM_ADA_DATA, BigDecimal.ZERO));
        assertThatIllegalArgumentException().isThrownBy(() -> indikator(Status.TIDAK_DAPAT_DIHITUNG, BigDecimal.ZERO));
    }

    @Test
    void refusesMissingParts() {
        var kosong = new Anggaran(List.of(), Rupiah.NOL, null, null, List.of());

        assertThat(new Hasil(Triwulan.TW4, List.of(), null, null, 0, kosong, null).rataRata())
                .isNull();
        assertThatNullPointerException().isThrownBy(() -> new Hasil(null, List.of(), null, null, 0, kosong, null));
        assertThatNullPointerException()
                .isThrownBy(() -> new Hasil(Triwulan.TW4, List.of(), null, null, 0, null, null));
        assertThatNullPointerException().isThrownBy(() -> new Anggaran(List.of(), null, null, null, List.of()));
        assertThatNullPointerException().isThrownBy(() -> indikator(null, null));
    }

    @Test
    void hasNothingOutsideThePlanInEventsThatDoNotSay() {
        assertThat(new Anggaran(List.of(), Rupiah.NOL, null, null, null).diluarRencana())
                .isEmpty();
    }

    private static Indikator indikator(Status status, BigDecimal capaian) {
        return new Indikator(
                "S2.1",
                "IKM",
                "nilai",
                TARGET,
                Nilai.tanpaData("BELUM_DIKIRIM"),
                capaian,
                null,
                null,
                status,
                null,
                null,
                null,
                null);
    }
}
