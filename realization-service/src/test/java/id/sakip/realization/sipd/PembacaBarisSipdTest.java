package id.sakip.realization.sipd;

import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import id.sakip.realization.sipd.domain.Sumber;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PembacaBarisSipdTest {

    private static final List<String> EKSPOR = List.of(
            "TAHUN",
            "KODE SKPD",
            "NAMA SKPD",
            "KODE SUB UNIT",
            "NAMA SUB UNIT",
            "KODE BIDANG URUSAN",
            "NAMA BIDANG URUSAN",
            "KODE PROGRAM",
            "NAMA PROGRAM",
            "KODE KEGIATAN",
            "NAMA KEGIATAN",
            "KODE SUB KEGIATAN",
            "NAMA SUB KEGIATAN",
            "KODE REKENING",
            "NAMA REKENING",
            "PAGU",
            "REALISASI",
            "AKUN",
            "KELOMPOK");

    @Test
    void readsTheFlatExport() {
        PembacaBarisSipd pembaca = PembacaBarisSipd.untuk(Sumber.A, EKSPOR, Map.of("tanggal_akhir", "2023-12-31"));

        JsonNode baris = pembaca.baca(List.of(
                "2023",
                "7.01.0.00.0.00.22.0000",
                "KECAMATAN",
                "7.01.0.00.0.00.22.0000",
                "KECAMATAN",
                "7.01",
                "KECAMATAN",
                "7.01.02",
                "x",
                "7.01.02.2.01",
                "x",
                "7.01.02.2.01.02",
                "Pelayanan",
                "5.1.02.01.01.0024",
                "Belanja ATK",
                "387.600.000,00",
                "386800000",
                "5",
                "5.1"));

        assertThat(pembaca.ragam()).isEqualTo("akun");
        assertThat(baris.toString())
                .isEqualTo(
                        "{\"sumber\":\"A\",\"kodeSkpd\":\"7.01.0.00.0.00.22.0000\","
                                + "\"kodeSubSkpd\":\"7.01.0.00.0.00.22.0000\",\"tahun\":2023,\"perTanggal\":\"2023-12-31\","
                                + "\"kodeKegiatan\":\"7.01.02.2.01.0002\",\"kodeAkun\":\"5.1.02.01.01.0024\","
                                + "\"namaAkun\":\"Belanja ATK\",\"anggaran\":387600000,\"realisasi\":386800000,\"rincian\":true}");
    }

    @Test
    void readsTheNamesOfTheJsonFieldsInAnyOrder() {
        PembacaBarisSipd pembaca = PembacaBarisSipd.untuk(
                Sumber.D,
                List.of(
                        "nilai_realisasi",
                        "nomor_dokumen",
                        "tanggal_dokumen",
                        "nama_pptk",
                        "kode_sub_giat",
                        "kode_rekening"),
                Map.of("kode_skpd", "7.01.0.00.0.00.22.0000"));

        JsonNode baris = pembaca.baca(List.of(
                "1.000", "12/TBP", "14/05/2023", "Orang Contoh", "7.01.02.2.01.0002", "5.1.02.01.01.0024", "lebih"));

        assertThat(pembaca.ragam()).isEqualTo("dokumen");
        assertThat(baris.path("nilai").decimalValue()).isEqualByComparingTo("1000");
        assertThat(baris.path("tahun").intValue()).isEqualTo(2023);
        assertThat(baris.toString()).doesNotContain("Orang").doesNotContain("cacat");
    }

    @Test
    void sendsFaultsAlongWithTheRow() {
        PembacaBarisSipd pembaca =
                PembacaBarisSipd.untuk(Sumber.A, List.of("id_skpd", "tahun", "kode_akun", "realisasi"), Map.of());

        JsonNode baris = pembaca.baca(List.of("9101", "2023", "5.1.02.01.01.0024"));

        assertThat(baris.path("cacat").findValuesAsText("kode"))
                .containsExactly("WAJIB_DIISI", "REALISASI_TIDAK_DIKIRIM", "NOMOR_UNIT_TIDAK_DIKENAL");
        assertThat(baris.toString()).doesNotContain("9101");
    }
}
