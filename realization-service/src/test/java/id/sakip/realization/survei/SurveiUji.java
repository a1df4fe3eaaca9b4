package id.sakip.realization.survei;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import id.sakip.contracts.Agregasi;
import id.sakip.contracts.JenisNilai;
import id.sakip.contracts.Nilai;
import id.sakip.contracts.Polaritas;
import id.sakip.contracts.Topik;
import id.sakip.contracts.rencana.RencanaBerlaku;
import id.sakip.platform.messaging.SnapshotStore;
import id.sakip.realization.RencanaUji;
import id.sakip.realization.periode.PeriodeUji;
import io.quarkus.arc.Arc;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;

import static id.sakip.realization.Api.INDIKATOR;
import static id.sakip.realization.Api.sebagai;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * Requests about the survey as clients send them. They have a unit of their own, since the years of the other tests are
 * few, and a rule of their own, since many of those years lie before the regulations.
 */
final class SurveiUji {

    static final String UNIT = "35.09.12";
    static final String UNIT_LAIN = "35.09.13";

    static final String ATURAN = "/api/v1/survei/aturan";
    static final String RESPONS = "/api/v1/survei/respons";
    static final String REKAP = "/api/v1/survei/rekap";
    static final String RILIS = "/api/v1/survei/rilis";
    static final String HASIL = "/api/v1/survei/hasil";
    static final String PEMETAAN = "/api/v1/survei/pemetaan";
    static final String KABUPATEN = "/api/v1/survei/kabupaten";

    /** Three unsur, good for every year. */
    static final String TIGA = "UJI-TIGA";

    private static final String ISI_TIGA = """
            {"nama":"Uji tiga unsur","tahunMulai":1999,
             "unsur":[{"kode":"persyaratan","nama":"Persyaratan"},{"kode":"waktu","nama":"Waktu"},{"kode":"sarana","nama":"Sarana"}],
             "kuesioner":[{"kode":"cetak","nama":"Cetak","butir":{"U1":"persyaratan","U2":"waktu","U3":"sarana"}},
                          {"kode":"tukar","nama":"Tukar","butir":{"U1":"persyaratan","U3":"waktu","U2":"sarana"}}],
             "mutu":[{"huruf":"A","nilaiPersepsi":4,"kinerja":"Sangat Baik","bawah":88.31,"atas":100},
                     {"huruf":"B","nilaiPersepsi":3,"kinerja":"Baik","bawah":76.61,"atas":88.30},
                     {"huruf":"C","nilaiPersepsi":2,"kinerja":"Kurang Baik","bawah":65,"atas":76.60},
                     {"huruf":"D","nilaiPersepsi":1,"kinerja":"Tidak Baik","bawah":25,"atas":64.99}]}""";

    private static final AtomicInteger TAHUN = new AtomicInteger(2000);

    private static boolean ditetapkan;

    private SurveiUji() {}

    /** A year in which nothing is known of the units. */
    static int tahun() {
        return TAHUN.incrementAndGet();
    }

    /** The id of a rule that is there. */
    static synchronized String tiga() {
        if (!ditetapkan) {
            int status = sebagai("admin")
                    .body(ISI_TIGA)
                    .put(ATURAN + "/" + TIGA)
                    .then()
                    .extract()
                    .statusCode();
            assertThat(status).isIn(200, 201);
            ditetapkan = true;
        }
        return TIGA;
    }

    /** Defines a rule of the same three unsur, or its next version. */
    static ValidatableResponse tetapkanTiga(String id, String nama) {
        return sebagai("admin")
                .body(ISI_TIGA.replace("Uji tiga unsur", nama))
                .put(ATURAN + "/" + id)
                .then();
    }

    /** A response to the three unsur of the unit; {@code lain} is the rest of it, beginning with a comma. */
    static String respons(String id, String tanggal, int persyaratan, int waktu, int sarana, String lain) {
        return respons(
                UNIT,
                id,
                tanggal,
                "\"persyaratan\":%d,\"waktu\":%d,\"sarana\":%d".formatted(persyaratan, waktu, sarana),
                lain);
    }

    static String respons(String kodePd, String id, String tanggal, String jawaban, String lain) {
        return """
                {"kodePd":"%s","sumber":"UJI","id":"%s","tanggal":"%s","aturan":"%s","jawaban":{%s}%s}""".formatted(kodePd, id, tanggal, tiga(), jawaban, lain);
    }

    /** A recap of the unit up to a quarter; {@code isi} is its result. */
    static String rekap(int tahun, String triwulan, String isi) {
        return rekap(UNIT, tahun, triwulan, isi);
    }

    static String rekap(String kodePd, int tahun, String triwulan, String isi) {
        return """
                {"kodePd":"%s","tahun":%d,"triwulan":"%s","aturan":"%s",%s}""".formatted(kodePd, tahun, triwulan, tiga(), isi);
    }

    /** A year in which these units have a plan whose S2.1 is the index of the survey. */
    static int tahunBerindikator(String... kodePd) {
        int tahun = tahun();
        for (String kode : kodePd) {
            terbitkan(rencana(kode, tahun, 1));
        }
        return tahun;
    }

    /** Publishes a plan and waits until the service has it. */
    static void terbitkan(RencanaBerlaku rencana) {
        RencanaUji.terbitkan(rencana);
        await().untilAsserted(() -> assertThat(
                        Arc.container().instance(SnapshotStore.class).get().versi(Topik.RENCANA, rencana.kunci()))
                .isGreaterThanOrEqualTo(rencana.versi()));
    }

    static RencanaBerlaku rencana(String kodePd, int tahun, long versi) {
        return rencana(kodePd, tahun, versi, indikator("S2.1", "Indeks Kepuasan Masyarakat", "SUKMA-E"));
    }

    /** The plan of the other tests, with these indicators in place of S2.1. */
    static RencanaBerlaku rencana(String kodePd, int tahun, long versi, RencanaBerlaku.Indikator... indikator) {
        RencanaBerlaku dasar = RencanaUji.rencana(kodePd, tahun, versi);
        List<RencanaBerlaku.Sasaran> sasaran = new ArrayList<>(dasar.sasaran());
        sasaran.removeIf(satu -> satu.kode().equals("S2"));
        sasaran.add(new RencanaBerlaku.Sasaran("S2", "Kepuasan masyarakat", List.of(indikator), List.of()));
        return new RencanaBerlaku(
                dasar.kodePd(), tahun, versi, dasar.waktu(), dasar.namaPd(), List.of(), null, sasaran, dasar.program());
    }

    static RencanaBerlaku.Indikator indikator(String kode, String uraian, String sumberData) {
        return new RencanaBerlaku.Indikator(
                kode,
                uraian,
                "nilai",
                Polaritas.POSITIF,
                Agregasi.TERAKHIR,
                JenisNilai.ANGKA,
                null,
                sumberData,
                Nilai.angka(BigDecimal.valueOf(85), "nilai", "85"),
                null);
    }

    /** The realisasi of the indicators of a unit. */
    static JsonPath realisasi(String kodePd, int tahun) {
        return realisasi("bappeda", kodePd, tahun);
    }

    static JsonPath realisasi(String pengguna, String kodePd, int tahun) {
        return sebagai(pengguna)
                .queryParams("kodePd", kodePd, "tahun", tahun)
                .get(INDIKATOR)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    static ValidatableResponse pemetaan(String kodePd, int tahun) {
        return sebagai("bappeda")
                .get(PEMETAAN + "/" + kodePd + "/" + tahun)
                .then()
                .statusCode(200);
    }

    static void kunci(int tahun, String triwulan) {
        PeriodeUji.aksi("admin", UNIT, tahun, triwulan, "pengajuan").statusCode(200);
        PeriodeUji.aksi("bappeda", UNIT, tahun, triwulan, "verifikasi").statusCode(200);
        PeriodeUji.aksi("bappeda", UNIT, tahun, triwulan, "penguncian").statusCode(200);
    }

    static void buka(int tahun, String triwulan) {
        PeriodeUji.aksi("bappeda", UNIT, tahun, triwulan, "pembukaan", "Survei dirilis")
                .statusCode(200);
    }
}
