package id.sakip.planning.rkt;

import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.core.JsonProcessingException;
import id.sakip.contracts.JenisNilai;
import id.sakip.contracts.KodeNomenklatur;
import id.sakip.contracts.Polaritas;
import id.sakip.planning.dokumen.Temuan;
import id.sakip.planning.indikator.JenisIndikator;
import id.sakip.planning.indikator.SifatIndikator;
import id.sakip.planning.nomenklatur.domain.DaftarTahun;
import id.sakip.planning.nomenklatur.domain.EntriNomenklatur;
import id.sakip.platform.json.SakipJson;
import id.sakip.platform.problem.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class PemeriksaPenetapanTest {

    private static final String SUB = "sasaran[0].program[0].kegiatan[0].subKegiatan[0]";
    private static final String UTUH = """
            {"kodePd":"35.09.22","tahun":2023,"tanggal":"2023-11-27","jumlahPagu":152262700,"sasaran":[
              {"kode":"S4","uraian":"Terselenggaranya pemerintahan yang baik",
               "indikator":[{"kodeIndikator":"S4.1","uraian":"Nilai SAKIP","target":"B"}],
               "program":[{"kode":"7.01.01","uraian":"Program Penunjang","jumlahPagu":152262700,
                "indikator":[{"indikator":"Persentase layanan","satuan":"%","target":"100"}],
                "kegiatan":[{"kode":"7.01.01.2.06","uraian":"Administrasi Umum","jumlahPagu":152262700,
                  "indikator":[{"indikator":"Persentase peralatan","satuan":"%","target":"100"}],
                  "subKegiatan":[{"kode":"7.01.01.2.06.0002","uraian":"Penyediaan Peralatan",
                   "keluaran":[{"indikator":"Paket peralatan","satuan":"paket","target":"1 paket"},
                               {"indikator":"Tersedianya mesin","satuan":"Paket","target":"1 Paket"}],
                   "pagu":[{"jenisBelanja":"OPERASI","jumlah":3834000},
                           {"jenisBelanja":"MODAL","jumlah":148428700}]}]}]}]},
              {"kode":"S1","program":[{"kode":"7.01.01","uraian":"Program Penunjang"}]}]}""";

    @Test
    void hasNothingToSayAgainstAWholeDocument() {
        Temuan temuan = periksa(UTUH);

        assertThat(temuan.galat()).isEmpty();
        assertThat(temuan.peringatan()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2023-01-01, true", "2023-12-31, true", "2022-12-31, false", "2024-01-01, false"})
    void tellsADateOutsideTheYear(String tanggal, boolean dalam) {
        Temuan temuan = periksa(UTUH.replace("2023-11-27", tanggal));

        assertThat(temuan.galat()).isEmpty();
        assertThat(temuan.peringatan())
                .extracting(Fault::medan, Fault::kode)
                .containsExactlyElementsOf(dalam ? List.of() : List.of(tuple("tanggal", "TANGGAL_DI_LUAR_TAHUN")));
    }

    @Test
    void takesTheRktOf2021ThatWasSignedInJanuary() {
        String rkt = """
                {"kodePd":"35.09.19","tahun":2021,"jenis":"PERUBAHAN","tanggal":"2021-01-18","sasaran":[{"kode":"S1","program":[
                 {"kode":"7.01.02","uraian":"P","kegiatan":[{"kode":"7.01.02.2.01","uraian":"K","subKegiatan":[
                  {"kode":"7.01.02.2.01.0002","uraian":"S","keluaran":[{"indikator":"a","satuan":"Dokumen","target":"1"}],
                   "pagu":[{"jenisBelanja":"OPERASI","jumlah":0}]}]}]}]}]}""";

        assertThat(periksa(rkt).peringatan()).isEmpty();
        assertThat(periksa(rkt).galat()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        // document, program, kegiatan
        "1, jumlahPagu, RKT",
        "2, sasaran[0].program[0].jumlahPagu, 7.01.01",
        "3, sasaran[0].program[0].kegiatan[0].jumlahPagu, 7.01.01.2.06"
    })
    void refusesATotalThatItsPartsDoNotMake(int ke, String medan, String sebutan) {
        Temuan temuan = periksa(ganti(UTUH, "\"jumlahPagu\":152262700", ke, "\"jumlahPagu\":152262701"));

        assertThat(temuan.galat()).singleElement().satisfies(g -> {
            assertThat(g.medan()).isEqualTo(medan);
            assertThat(g.kode()).isEqualTo("JUMLAH_PAGU_BEDA");
            assertThat(g.args()).map(String::valueOf).containsExactly(sebutan, "152262701.00", "152262700.00", "1.00");
        });
    }

    @Test
    void takesAnAmountOfNothingAsATotalOf0() {
        String kosong = UTUH.replaceAll("(?s)\"pagu\":\\[.*?]}]}]}]}", "\"pagu\":[]}]}]}]}");

        assertThat(periksa(kosong.replace("152262700", "0")).galat()).isEmpty();
        assertThat(periksa(kosong).galat()).extracting(Fault::kode).containsOnly("JUMLAH_PAGU_BEDA");
        assertThat(periksa(kosong.replace("152262700", "0")).peringatan())
                .extracting(Fault::medan, Fault::kode)
                .containsExactly(tuple(SUB + ".pagu", "SUB_KEGIATAN_TANPA_PAGU"));
    }

    @Test
    void checksTheCeilingInForceAgainstTheTotal() {
        String bertahap = UTUH.replace("\"jumlah\":3834000}", "\"murni\":9,\"pergeseran\":8,\"perubahan\":3834000}");

        assertThat(periksa(bertahap).galat()).isEmpty();
    }

    @Test
    void warnsOfABranchThatEndsTooEarly() {
        Temuan temuan = periksa("""
                {"kodePd":"35.09.22","tahun":2023,"sasaran":[{"kode":"S1","program":[
                  {"kode":"7.01.02","uraian":"P"},
                  {"kode":"7.01.03","uraian":"P","kegiatan":[{"kode":"7.01.03.2.01","uraian":"K"},
                    {"kode":"7.01.03.2.02","uraian":"K","subKegiatan":[{"kode":"7.01.03.2.02.0002","uraian":"S"}]}]}]},
                  {"kode":"S2","program":[{"kode":"7.01.02","uraian":"P"}]}]}""");

        assertThat(temuan.galat()).isEmpty();
        assertThat(temuan.peringatan())
                .extracting(Fault::medan, Fault::kode)
                .containsExactly(
                        tuple("sasaran[0].program[0].kegiatan", "PROGRAM_TANPA_KEGIATAN"),
                        tuple("sasaran[0].program[1].kegiatan[0].subKegiatan", "KEGIATAN_TANPA_SUB_KEGIATAN"),
                        tuple(
                                "sasaran[0].program[1].kegiatan[1].subKegiatan[0].keluaran",
                                "SUB_KEGIATAN_TANPA_KELUARAN"),
                        tuple("sasaran[0].program[1].kegiatan[1].subKegiatan[0].pagu", "SUB_KEGIATAN_TANPA_PAGU"));
    }

    @Test
    void refusesADocumentWithoutAnySubKegiatan() {
        assertThat(periksa("{\"kodePd\":\"35.09.22\",\"tahun\":2023,\"sasaran\":[{\"kode\":\"S1\"}]}")
                        .galat())
                .extracting(Fault::medan, Fault::kode)
                .containsExactly(tuple("sasaran", "DOKUMEN_KOSONG"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"-\"                            | galat      | TANPA_TARGET",
                "\"\"                             | galat      | TANPA_TARGET",
                "null                             | galat      | TANPA_TARGET",
                "\"- (10 Desa dan 12 Kegiatan)\"  | peringatan | TARGET_TANPA_ANGKA",
                "\"belum ditentukan\"             | peringatan | TARGET_TANPA_ANGKA"
            })
    void wantsATargetOfEachOutputOrAReasonForNone(String target, String sebagai, String kode) {
        Temuan temuan = periksa(UTUH.replace("\"1 Paket\"", target));

        assertThat(sebagai.equals("galat") ? temuan.galat() : temuan.peringatan())
                .extracting(Fault::medan, Fault::kode)
                .containsExactly(tuple(SUB + ".keluaran[1].target", kode));
        assertThat(sebagai.equals("galat") ? temuan.peringatan() : temuan.galat())
                .isEmpty();
    }

    @Test
    void warnsOfIndicatorsWithoutTargetAboveTheOutputs() {
        Temuan temuan = periksa(UTUH.replace(",\"target\":\"B\"", "").replace(",\"target\":\"100\"", ""));

        assertThat(temuan.galat()).isEmpty();
        assertThat(temuan.peringatan())
                .extracting(Fault::medan, Fault::kode)
                .containsExactly(
                        tuple("sasaran[0].indikator[0].target", "TANPA_TARGET"),
                        tuple("sasaran[0].program[0].indikator[0].target", "TANPA_TARGET"),
                        tuple("sasaran[0].program[0].kegiatan[0].indikator[0].target", "TANPA_TARGET"));
    }

    @Test
    void refusesAGradeForAnIndicatorThatCountsBySinceItsDefinitionChanged() {
        Temuan temuan = new Temuan();
        PemeriksaPenetapan.periksa(isi(UTUH), sifat(JenisNilai.ANGKA), daftar(2023), temuan);

        assertThat(temuan.galat())
                .extracting(Fault::medan, Fault::kode)
                .containsExactly(tuple("sasaran[0].indikator[0].target", "TARGET_TIDAK_SESUAI"));
    }

    @Test
    void warnsOfOutputsWithoutUnitUnlessTheTargetNamesIt() {
        String tanpa = UTUH.replace("\"satuan\":\"paket\",", "").replace("\"satuan\":\"Paket\",", "\"satuan\":\" \",");

        assertThat(periksa(tanpa).peringatan()).isEmpty();
        assertThat(periksa(tanpa.replace("\"1 paket\"", "\"1\"")).peringatan())
                .extracting(Fault::medan, Fault::kode)
                .containsExactly(tuple(SUB + ".keluaran[0].satuan", "KELUARAN_TANPA_SATUAN"));
    }

    @Test
    void warnsOfOneOutputInTwoUnits() {
        String dua = UTUH.replace("Tersedianya mesin", "Paket (peralatan)");

        assertThat(periksa(dua).peringatan()).isEmpty();
        assertThat(periksa(dua.replace("\"Paket\",\"target\":\"1 Paket\"", "\"Unit\",\"target\":\"1 Unit\""))
                        .peringatan())
                .extracting(Fault::medan, Fault::kode)
                .containsExactlyInAnyOrder(
                        tuple(SUB + ".keluaran[1].satuan", "KELUARAN_BEDA_SATUAN"),
                        tuple(SUB + ".keluaran[1].satuan", "SATUAN_BEDA_NOMENKLATUR"));
    }

    @Test
    void comparesCodesWithTheListOfTheYear() {
        assertThat(periksa(UTUH.replace("7.01.01.2.06.0002", "7.01.01.2.06.0099"))
                        .peringatan())
                .extracting(Fault::medan, Fault::kode)
                .containsExactly(tuple(SUB + ".kode", "KODE_DI_LUAR_NOMENKLATUR"));
        assertThat(periksa(UTUH.replace("7.01.01", "L.01")
                                .replace(".2.06", ".06")
                                .replace(".0002", ".02"))
                        .peringatan())
                .extracting(Fault::medan, Fault::kode)
                .containsExactly(
                        tuple("sasaran[0].program[0].kode", "KODE_LOKAL_BERNOMENKLATUR"),
                        tuple("sasaran[0].program[0].kegiatan[0].kode", "KODE_LOKAL_BERNOMENKLATUR"),
                        tuple(SUB + ".kode", "KODE_LOKAL_BERNOMENKLATUR"));
        assertThat(periksa(UTUH.replace("2023", "2020")).peringatan())
                .extracting(Fault::kode)
                .containsOnly("KODE_RESMI_TERLALU_DINI");
    }

    @Test
    void addsThePaguUpForTheDocumentAndEachPlaceThatHasSome() {
        assertThat(RingkasanPagu.dari(isi(UTUH)))
                .extracting(
                        r -> String.valueOf(r.kode()),
                        r -> r.jenisBelanja().toString(),
                        r -> r.jumlah().toString())
                .containsExactly(
                        tuple("null", "{OPERASI=3834000.00, MODAL=148428700.00}", "152262700.00"),
                        tuple("7.01.01", "{OPERASI=3834000.00, MODAL=148428700.00}", "152262700.00"),
                        tuple("7.01.01.2.06", "{OPERASI=3834000.00, MODAL=148428700.00}", "152262700.00"));
        assertThat(RingkasanPagu.dari(isi("{\"kodePd\":\"35.09.22\",\"tahun\":2023,\"sasaran\":[{\"kode\":\"S1\"}]}")))
                .isEmpty();
    }

    private static Temuan periksa(String json) {
        IsiRkt isi = isi(json);
        Temuan temuan = new Temuan();
        PemeriksaPenetapan.periksa(isi, sifat(JenisNilai.PREDIKAT), daftar(isi.tahun()), temuan);
        return temuan;
    }

    private static Map<String, SifatIndikator> sifat(JenisNilai jenis) {
        return Map.of("S4.1", new SifatIndikator("Nilai SAKIP", JenisIndikator.IKU, jenis, Polaritas.POSITIF, null));
    }

    private static DaftarTahun daftar(int tahun) {
        return new DaftarTahun(
                tahun,
                List.of(
                        entri("7.01.01", null),
                        entri("7.01.01.2.06", null),
                        entri("7.01.01.2.06.0002", "Paket"),
                        entri("7.01.02", null),
                        entri("7.01.02.2.01", null),
                        entri("7.01.02.2.01.0002", "Dokumen"),
                        entri("7.01.03", null),
                        entri("7.01.03.2.01", null),
                        entri("7.01.03.2.02", null),
                        entri("7.01.03.2.02.0002", "Unit")));
    }

    private static EntriNomenklatur entri(String kode, String satuan) {
        return new EntriNomenklatur(new KodeNomenklatur(kode), "Nama " + kode, satuan, "uji", 2021, null);
    }

    private static IsiRkt isi(String json) {
        try {
            return SakipJson.mapper().readValue(json, IsiRkt.class);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static String ganti(String teks, String lama, int ke, String baru) {
        int di = -1;
        for (int i = 0; i < ke; i++) {
            di = teks.indexOf(lama, di + 1);
        }
        return teks.substring(0, di) + baru + teks.substring(di + lama.length());
    }
}
