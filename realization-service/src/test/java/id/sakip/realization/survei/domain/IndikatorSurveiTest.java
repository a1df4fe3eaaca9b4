package id.sakip.realization.survei.domain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import id.sakip.contracts.Agregasi;
import id.sakip.contracts.JenisNilai;
import id.sakip.contracts.Nilai;
import id.sakip.contracts.Polaritas;
import id.sakip.contracts.rencana.RencanaBerlaku;
import id.sakip.realization.survei.domain.IndikatorSurvei.Pilihan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class IndikatorSurveiTest {

    /** Wording of the IKU of three reports; the others of those reports stand beside it in the next test. */
    @ParameterizedTest
    @CsvSource({
        "Indeks Kepuasan Masyarakat, SUKMA-E",
        "IKM, ",
        "Nilai SKM, Bappekab Jember",
        "Nilai Survey Kepuasan Masyarakat (SKM) dalam pelayanan Publik, Dokumen SKM",
        "Hasil Survey Kepuasan Masyarakat (SKM) pada bidang pelayanan public, Dokumen SKM",
        "Nilai kepuasan, data SUKMA -e",
        "Kepuasan pengguna layanan, Aplikasi SUKMAe",
        "Survei Kepuasan Masyarakat, "
    })
    void isTheOneWhoseSourceOrNameIsTheSurvey(String uraian, String sumberData) {
        assertThat(pilih(indikator("S1", uraian, sumberData, JenisNilai.ANGKA))).isEqualTo("S1");
    }

    @ParameterizedTest
    @CsvSource({
        "Persentase unit yang melaksanakan SKM, Dokumen SKM",
        "Jumlah laporan SKM, Dokumen SKM",
        "Prosentase rekomendasi hasil koordinasi, Laporan hasil koordinasi dari semua seksi",
        "Nilai SAKIP OPD, Laporan Hasil Evaluasi AKIP dari Inspektorat",
        "Dokumen SKM yang disusun, ",
        "Risikm, "
    })
    void isNoneThatIsAboutSomethingElse(String uraian, String sumberData) {
        assertThat(pilih(indikator("S1", uraian, sumberData, JenisNilai.ANGKA))).isNull();
    }

    @ParameterizedTest
    @CsvSource({"RASIO, ", "PREDIKAT, ", "ANGKA, S1"})
    void takesANumberOnly(JenisNilai jenis, String kode) {
        assertThat(pilih(indikator("S1", "Indeks Kepuasan Masyarakat", "SUKMA-E", jenis)))
                .isEqualTo(kode);
    }

    @Test
    void prefersSourceAndNameToSourceToName() {
        RencanaBerlaku.Indikator keduanya = indikator("C", "Indeks Kepuasan Masyarakat", "SUKMA-E", JenisNilai.ANGKA);
        RencanaBerlaku.Indikator sumber = indikator("B", "Mutu layanan", "SUKMA-E", JenisNilai.ANGKA);
        RencanaBerlaku.Indikator nama = indikator("A", "Nilai SKM", "Seksi Pelayanan", JenisNilai.ANGKA);

        assertThat(pilih(nama, sumber, keduanya)).isEqualTo("C");
        assertThat(pilih(nama, sumber)).isEqualTo("B");
        assertThat(pilih(nama)).isEqualTo("A");
    }

    @Test
    void choosesNoneOfTwoAndNamesThem() {
        Pilihan pilihan = IndikatorSurvei.pilih(List.of(
                indikator("S2", "IKM layanan umum", "SUKMA-E", JenisNilai.ANGKA),
                indikator("S1", "IKM layanan kependudukan", "SUKMA-E", JenisNilai.ANGKA)));

        assertThat(pilihan.kode()).isNull();
        assertThat(pilihan.calon()).containsExactly("S1", "S2");
    }

    @Test
    void countsAnIndicatorOfTwoSasaranOnce() {
        RencanaBerlaku.Indikator satu = indikator("S1", "IKM", "SUKMA-E", JenisNilai.ANGKA);

        assertThat(pilih(satu, satu)).isEqualTo("S1");
    }

    @Test
    void findsNoneInAPlanWithoutOne() {
        assertThat(IndikatorSurvei.pilih(List.of())).isEqualTo(new Pilihan(null, List.of()));
    }

    private static String pilih(RencanaBerlaku.Indikator... indikator) {
        return IndikatorSurvei.pilih(new ArrayList<>(List.of(indikator))).kode();
    }

    private static RencanaBerlaku.Indikator indikator(String kode, String uraian, String sumberData, JenisNilai jenis) {
        return new RencanaBerlaku.Indikator(
                kode,
                uraian,
                "nilai",
                Polaritas.POSITIF,
                Agregasi.TERAKHIR,
                jenis,
                null,
                sumberData,
                Nilai.angka(BigDecimal.valueOf(85), "nilai", "85"),
                null);
    }
}
