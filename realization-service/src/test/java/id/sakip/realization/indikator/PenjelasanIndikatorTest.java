package id.sakip.realization.indikator;

import java.time.Instant;
import java.util.List;

import id.sakip.contracts.Agregasi;
import id.sakip.contracts.JenisNilai;
import id.sakip.contracts.KodeWilayah;
import id.sakip.contracts.Nilai;
import id.sakip.contracts.Polaritas;
import id.sakip.contracts.Topik;
import id.sakip.contracts.nilai.Skala;
import id.sakip.contracts.realisasi.RealisasiUnit;
import id.sakip.contracts.rencana.RencanaBerlaku;
import id.sakip.platform.json.SakipJson;
import id.sakip.realization.Basisdata;
import id.sakip.realization.RencanaUji;
import id.sakip.testing.Infrastructure;
import id.sakip.testing.Topics;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static id.sakip.realization.Api.INDIKATOR;
import static id.sakip.realization.Api.daftar;
import static id.sakip.realization.Api.indikator;
import static id.sakip.realization.Api.kirim;
import static id.sakip.realization.Api.laporan;
import static id.sakip.realization.Api.sebagai;
import static id.sakip.realization.RencanaUji.ARJASA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

@QuarkusTest
@WithTestResource(value = Infrastructure.class, scope = TestResourceScope.GLOBAL)
class PenjelasanIndikatorTest {

    @Test
    void keepsWhatPeopleSayAboutAValueInItsHistoryAndInTheEvent() throws Exception {
        int tahun = RencanaUji.tahun(ARJASA);
        laporan(
                kirim("operator.arjasa", INDIKATOR, daftar(indikator(tahun, "TW4", "S2.1", "\"nilai\":80"))),
                1,
                0,
                0,
                0);

        laporan(
                kirim(
                        "operator.arjasa",
                        INDIKATOR,
                        daftar(indikator(
                                tahun,
                                "TW4",
                                "S2.1",
                                "\"nilai\":80,\"sebab\":\" Loket ditambah \",\"tindakLanjut\":\"Pertahankan\""))),
                0,
                1,
                0,
                0);

        sebagai("inspektorat")
                .get(INDIKATOR + "/riwayat?kodePd=%s&tahun=%d&triwulan=TW4&kodeIndikator=S2.1".formatted(ARJASA, tahun))
                .then()
                .body("data.sebab", contains("Loket ditambah", null));
        String kunci = ARJASA + ":" + tahun;
        RealisasiUnit akhir = SakipJson.mapper()
                .readValue(
                        Topics.readUntil(
                                        Topik.REALISASI,
                                        m -> m.key().equals(kunci) && m.value().contains("Loket"))
                                .getLast()
                                .value(),
                        RealisasiUnit.class);
        assertThat(akhir.indikator())
                .extracting(RealisasiUnit.Indikator::penjelasan)
                .containsExactly(new RealisasiUnit.Penjelasan(null, "Loket ditambah", "Pertahankan"));
    }

    @ParameterizedTest
    @CsvSource({"S2.1, nilai, 1", "S2.1, NILAI, 1", "S2.1, %, 0", "S1.1, %, 1", "S1.1, Persen, 1", "S1.1, orang, 0"})
    void takesTheUnitOfThePlanOnly(String kode, String satuan, int diterima) {
        int tahun = RencanaUji.tahun(ARJASA);

        var jawaban = laporan(
                kirim(
                        "operator.arjasa",
                        INDIKATOR,
                        daftar(indikator(tahun, "TW1", kode, "\"nilai\":80,\"satuan\":\"" + satuan + "\""))),
                diterima,
                0,
                0,
                1 - diterima);
        if (diterima == 0) {
            jawaban.body("galat.kode", contains("SATUAN_BERBEDA")).body("galat.medan", contains("satuan"));
        }
    }

    @ParameterizedTest
    @CsvSource({"200, 0", "200.01, 1", "638, 1"})
    void pointsAtAPercentageThatNoReportWouldPrint(String nilai, int peringatan) {
        int tahun = RencanaUji.tahun(ARJASA);

        laporan(
                        kirim(
                                "operator.arjasa",
                                INDIKATOR,
                                daftar(indikator(tahun, "TW1", "S1.1", "\"nilai\":" + nilai))),
                        1,
                        0,
                        0,
                        0)
                .body("peringatan.kode", peringatan == 0 ? empty() : contains("PERSEN_JANGGAL"));
    }

    @Test
    void takesAGradeOfTheScaleThatThePlanNames() {
        int tahun = RencanaUji.tahunTanpaRencana();
        terbitkan(tahun, Skala.OPINI_BPK);

        laporan(
                kirim("operator.arjasa", INDIKATOR, daftar(indikator(tahun, "TW4", "O1", "\"predikat\":\"WTP\""))),
                1,
                0,
                0,
                0);
        laporan(
                        kirim(
                                "operator.arjasa",
                                INDIKATOR,
                                daftar(indikator(tahun, "TW3", "O1", "\"predikat\":\"AA\""))),
                        0,
                        0,
                        0,
                        1)
                .body("galat[0].kode", is("PREDIKAT_TIDAK_DIKENAL"))
                .body("galat[0].pesan", containsString("WTP, WDP, TW, TMP"));

        sebagai("operator.arjasa")
                .get(INDIKATOR + "?kodePd=" + ARJASA + "&tahun=" + tahun)
                .then()
                .body("data.predikat", contains("WTP"))
                .body("data.teks", contains("WTP"));
    }

    @ParameterizedTest
    @CsvSource({"Baik, 75, PREDIKAT_SKOR_BERBEDA", "Baik, 75.01, ", "Baik, 100, ", "Sangat Baik, 100.01, "})
    void holdsAScoreAgainstTheBandsOfItsScale(String predikat, String skor, String kode) {
        int tahun = RencanaUji.tahunTanpaRencana();
        terbitkan(tahun, Skala.EMPAT_TINGKAT);

        var jawaban = laporan(
                kirim(
                        "operator.arjasa",
                        INDIKATOR,
                        daftar(indikator(tahun, "TW4", "O1", "\"predikat\":\"" + predikat + "\",\"skor\":" + skor))),
                kode == null ? 1 : 0,
                0,
                0,
                kode == null ? 0 : 1);
        if (kode != null) {
            jawaban.body("galat.kode", contains(kode));
        }
    }

    private static void terbitkan(int tahun, Skala skala) {
        RencanaUji.terbitkan(new RencanaBerlaku(
                new KodeWilayah(ARJASA),
                tahun,
                1,
                Instant.EPOCH,
                "Kecamatan",
                List.of(),
                null,
                List.of(new RencanaBerlaku.Sasaran(
                        "S1",
                        "Sasaran",
                        List.of(new RencanaBerlaku.Indikator(
                                "O1",
                                "Opini",
                                null,
                                Polaritas.POSITIF,
                                Agregasi.TERAKHIR,
                                JenisNilai.PREDIKAT,
                                null,
                                null,
                                Nilai.tanpaData("BELUM_ADA"),
                                null,
                                skala)),
                        List.of())),
                List.of()));
        await().untilAsserted(() -> assertThat(Basisdata.hitung(
                        "select count(*) from masukan where topik = 'sakip.rencana' and kunci = ?",
                        ARJASA + ":" + tahun))
                .isEqualTo(1));
    }
}
