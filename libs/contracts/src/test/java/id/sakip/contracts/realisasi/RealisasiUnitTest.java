package id.sakip.contracts.realisasi;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import id.sakip.contracts.JenisBelanja;
import id.sakip.contracts.KodeNomenklatur;
import id.sakip.contracts.KodeWilayah;
import id.sakip.contracts.Nilai;
import id.sakip.contracts.Rupiah;
import id.sakip.contracts.Triwulan;
import id.sakip.contracts.realisasi.RealisasiUnit.Anggaran;
import id.sakip.contracts.realisasi.RealisasiUnit.Indikator;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

class RealisasiUnitTest {

    private static final Nilai SERATUS = Nilai.angka(BigDecimal.valueOf(100), "%", "100 %");

    @Test
    void isKeyedByUnitAndYear() {
        assertThat(unit(List.of(), List.of()).kunci()).isEqualTo("35.09.22:2023");
    }

    @Test
    void keepsARatioInItsNormalForm() {
        var indikator = rasio(new BigDecimal("14.0"), new BigDecimal("14"));

        assertThat(indikator.pembilang()).isEqualTo(BigDecimal.valueOf(14));
        assertThat(indikator.penyebut()).isEqualTo(BigDecimal.valueOf(14));
    }

    @Test
    void keepsADenominatorOfZeroWhichMeansNothingToDo() {
        assertThat(rasio(BigDecimal.ZERO, BigDecimal.ZERO).penyebut()).isZero();
    }

    @Test
    void refusesHalfARatio() {
        assertThatIllegalArgumentException().isThrownBy(() -> rasio(BigDecimal.ONE, null));
        assertThatIllegalArgumentException().isThrownBy(() -> rasio(null, BigDecimal.ONE));
    }

    @Test
    void refusesAHugeRatio() {
        assertThatIllegalArgumentException().isThrownBy(() -> rasio(new BigDecimal("1E+999999999"), BigDecimal.ONE));
        assertThatIllegalArgumentException().isThrownBy(() -> rasio(BigDecimal.ONE, new BigDecimal("1E-999999999")));
    }

    @Test
    void refusesMissingParts() {
        assertThatNullPointerException()
                .isThrownBy(() -> new Indikator("S1.1", Triwulan.TW4, null, null, null, null, null));
        assertThatNullPointerException().isThrownBy(() -> new Indikator("S1.1", null, SERATUS, null, null, null, null));
        assertThatNullPointerException().isThrownBy(() -> anggaran("2023-12-31", null));
    }

    @Test
    void refusesTwoFiguresOfOneIndicatorAndQuarter() {
        var sekali = rasio(BigDecimal.ONE, BigDecimal.ONE);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> unit(List.of(sekali, sekali), List.of()))
                .withMessageContaining("S1.1 TW4");
        assertThat(unit(
                                List.of(sekali, new Indikator("S1.1", Triwulan.TW3, SERATUS, null, null, null, null)),
                                List.of())
                        .indikator())
                .hasSize(2);
    }

    @Test
    void refusesTwoBudgetSnapshotsInsideOneQuarter() {
        var oktober = anggaran("2023-10-31", Rupiah.of(1));
        var desember = anggaran("2023-12-31", Rupiah.of(2));
        var september = anggaran("2023-09-30", Rupiah.of(1));

        assertThatIllegalArgumentException().isThrownBy(() -> unit(List.of(), List.of(oktober, desember)));
        assertThat(unit(List.of(), List.of(september, desember)).anggaran()).hasSize(2);
    }

    private static Indikator rasio(BigDecimal pembilang, BigDecimal penyebut) {
        return new Indikator("S1.1", Triwulan.TW4, SERATUS, pembilang, penyebut, null, LocalDate.of(2023, 12, 31));
    }

    private static Anggaran anggaran(String perTanggal, Rupiah realisasi) {
        return new Anggaran(
                new KodeNomenklatur("7.01.02.2.01.0002"), JenisBelanja.OPERASI, LocalDate.parse(perTanggal), realisasi);
    }

    private static RealisasiUnit unit(List<Indikator> indikator, List<Anggaran> anggaran) {
        return new RealisasiUnit(
                new KodeWilayah("35.09.22"), 2023, 1, Instant.parse("2024-01-15T03:00:00Z"), indikator, anggaran);
    }
}
