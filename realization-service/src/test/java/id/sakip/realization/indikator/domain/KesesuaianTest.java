package id.sakip.realization.indikator.domain;

import java.math.BigDecimal;
import java.util.List;

import id.sakip.contracts.Agregasi;
import id.sakip.contracts.JenisNilai;
import id.sakip.contracts.Nilai;
import id.sakip.contracts.Polaritas;
import id.sakip.contracts.rencana.RencanaBerlaku;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class KesesuaianTest {

    private static final NilaiRealisasi ANGKA = new NilaiRealisasi.Angka(BigDecimal.valueOf(100));
    private static final NilaiRealisasi RASIO = new NilaiRealisasi.Rasio(BigDecimal.ONE, BigDecimal.TWO);
    private static final NilaiRealisasi PREDIKAT = new NilaiRealisasi.Predikat("B", null);
    private static final NilaiRealisasi TANPA_DATA = new NilaiRealisasi.TanpaData("BELUM_DINILAI");

    @ParameterizedTest
    @CsvSource({"ANGKA,    true,  false, false", "RASIO,    true,  true,  false", "PREDIKAT, false, false, true"})
    void takesTheFormsThatGoWithTheKindOfIndicator(JenisNilai jenis, boolean angka, boolean rasio, boolean predikat) {
        RencanaBerlaku.Indikator indikator = indikator(jenis, null);

        assertThat(Kesesuaian.periksa(ANGKA, indikator).isEmpty()).isEqualTo(angka);
        assertThat(Kesesuaian.periksa(RASIO, indikator).isEmpty()).isEqualTo(rasio);
        assertThat(Kesesuaian.periksa(PREDIKAT, indikator).isEmpty()).isEqualTo(predikat);
        assertThat(Kesesuaian.periksa(TANPA_DATA, indikator)).isEmpty();
    }

    @Test
    void takesANumberForAGradeWhoseTargetIsAThreshold() {
        Nilai ambang = target(BigDecimal.valueOf(80), Nilai.Pembanding.MINIMAL);

        assertThat(Kesesuaian.periksa(ANGKA, indikator(JenisNilai.PREDIKAT, null, ambang)))
                .isEmpty();
        assertThat(Kesesuaian.periksa(PREDIKAT, indikator(JenisNilai.PREDIKAT, null, ambang)))
                .isEmpty();
        assertThat(Kesesuaian.periksa(RASIO, indikator(JenisNilai.PREDIKAT, null, ambang)))
                .isPresent();
    }

    @Test
    void refusesANumberForAGradeWithoutAThreshold() {
        for (Nilai target : List.of(
                target(null, null),
                target(BigDecimal.valueOf(67), null),
                target(null, Nilai.Pembanding.MINIMAL),
                Nilai.tanpaData("TIDAK_ADA"))) {
            assertThat(Kesesuaian.periksa(ANGKA, indikator(JenisNilai.PREDIKAT, null, target)))
                    .as(target.toString())
                    .isPresent();
        }
    }

    @Test
    void namesTheIndicatorAndItsKind() {
        assertThat(Kesesuaian.periksa(PREDIKAT, indikator(JenisNilai.ANGKA, "nilai")))
                .hasValueSatisfying(galat -> {
                    assertThat(galat.kode()).isEqualTo("JENIS_NILAI_TIDAK_COCOK");
                    assertThat(galat.medan()).isEqualTo("predikat");
                    assertThat(galat.args()).containsExactly("S2.1", "ANGKA");
                });
    }

    @Test
    void takesARatioWithoutAUnitForAPercentage() {
        assertThat(Kesesuaian.satuan(indikator(JenisNilai.RASIO, null))).isEqualTo("%");
        assertThat(Kesesuaian.satuan(indikator(JenisNilai.RASIO, "permil"))).isEqualTo("permil");
        assertThat(Kesesuaian.satuan(indikator(JenisNilai.ANGKA, null))).isNull();
    }

    private static Nilai target(BigDecimal skor, Nilai.Pembanding pembanding) {
        return new Nilai(Nilai.Jenis.PREDIKAT, "B", skor, "B", pembanding, null, null);
    }

    private static RencanaBerlaku.Indikator indikator(JenisNilai jenis, String satuan) {
        return indikator(jenis, satuan, Nilai.angka(BigDecimal.valueOf(85), satuan, "85"));
    }

    private static RencanaBerlaku.Indikator indikator(JenisNilai jenis, String satuan, Nilai target) {
        return new RencanaBerlaku.Indikator(
                "S2.1",
                "Indeks Kepuasan Masyarakat",
                satuan,
                Polaritas.POSITIF,
                Agregasi.TERAKHIR,
                jenis,
                null,
                null,
                target,
                null);
    }
}
