package id.sakip.realization.sipd;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import id.sakip.platform.json.SakipJson;
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
        PembacaBarisSipd pembaca = PembacaBarisSipd.untuk(Sumber.A, Map.of("tanggal_akhir", "2023-12-31"));

        JsonNode baris = pembaca.baca(kolom(
                EKSPOR,
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
        PembacaBarisSipd pembaca = PembacaBarisSipd.untuk(Sumber.D, Map.of("kode_skpd", "7.01.0.00.0.00.22.0000"));

        JsonNode baris = pembaca.baca(kolom(
                List.of(
                        "nilai_realisasi",
                        "nomor_dokumen",
                        "tanggal_dokumen",
                        "nama_pptk",
                        "kode_sub_giat",
                        "kode_rekening"),
                "1.000",
                "12/TBP",
                "14/05/2023",
                "Orang Contoh",
                "7.01.02.2.01.0002",
                "5.1.02.01.01.0024"));

        assertThat(pembaca.ragam()).isEqualTo("dokumen");
        assertThat(baris.path("nilai").decimalValue()).isEqualByComparingTo("1000");
        assertThat(baris.path("tahun").intValue()).isEqualTo(2023);
        assertThat(baris.toString()).doesNotContain("Orang").doesNotContain("cacat");
    }

    @Test
    void sendsFaultsAlongWithTheRow() {
        PembacaBarisSipd pembaca = PembacaBarisSipd.untuk(Sumber.A, Map.of());

        JsonNode baris = pembaca.baca(Map.of("id_skpd", "9101", "tahun", "2023", "kode_akun", "5.1.02.01.01.0024"));

        assertThat(baris.path("cacat").findValuesAsText("kode"))
                .containsExactly("WAJIB_DIISI", "REALISASI_TIDAK_DIKIRIM", "NOMOR_UNIT_TIDAK_DIKENAL");
        assertThat(baris.toString()).doesNotContain("9101");
    }

    @Test
    void opensEnvelopesOfAJsonFile() throws IOException {
        PembacaBarisSipd pembaca = PembacaBarisSipd.untuk(Sumber.A, Map.of("tanggal_akhir", "2023-12-31"));

        List<JsonNode> baris = pembaca.buka(SakipJson.mapper().readTree("""
                {"tahun":2023,"kode_skpd":"7.01.0.00.0.00.22.0000","kode_sub_giat":"7.01.02.2.01.0002",
                 "data":{"0":{"kode_akun":"5.1.02.01.01.0024","realisasi_rill":"1"},
                         "1":{"kode_akun":"5.1.02.01.01.0025","realisasi_rill":2}}}"""));

        assertThat(baris)
                .hasSize(2)
                .allSatisfy(
                        satu -> assertThat(satu.path("kodeKegiatan").asText()).isEqualTo("7.01.02.2.01.0002"));
        assertThat(baris.get(1).path("realisasi").decimalValue()).isEqualByComparingTo("2");
    }

    @Test
    void opensEnvelopesWhoseRowsAreInAText() throws IOException {
        PembacaBarisSipd pembaca = PembacaBarisSipd.untuk(Sumber.A, Map.of("tanggal_akhir", "2023-12-31"));

        assertThat(pembaca.buka(SakipJson.mapper().readTree("""
                {"tahun":2023,"kode_skpd":"7.01.0.00.0.00.22.0000","kode_sub_giat":"7.01.02.2.01.0002",
                 "data":"[{\\"kode_akun\\":\\"5.1.02.01.01.0024\\",\\"realisasi_rill\\":1}]"}"""))).hasSize(1);
    }

    @Test
    void tellsAHeadingFromALineOfTitle() {
        PembacaBarisSipd pembaca = PembacaBarisSipd.untuk(Sumber.B, Map.of());

        assertThat(pembaca.kepala(List.of("SPJ FUNGSIONAL", "", "REALISASI"))).isFalse();
        assertThat(pembaca.kepala(List.of("Kode Akun", "Jumlah s.d. Saat Ini", "")))
                .isFalse();
        assertThat(pembaca.kepala(List.of("Kode Akun", "JUMLAH SD SAAT INI"))).isTrue();
    }

    private static Map<String, String> kolom(List<String> judul, String... sel) {
        Map<String, String> isi = new LinkedHashMap<>();
        for (int i = 0; i < sel.length; i++) {
            isi.put(judul.get(i), sel[i]);
        }
        return isi;
    }
}
