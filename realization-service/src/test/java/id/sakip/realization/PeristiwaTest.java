package id.sakip.realization;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import com.fasterxml.jackson.core.JsonProcessingException;
import id.sakip.contracts.KodeNomenklatur;
import id.sakip.contracts.Nilai;
import id.sakip.contracts.Rupiah;
import id.sakip.contracts.Topik;
import id.sakip.contracts.realisasi.RealisasiUnit;
import id.sakip.platform.json.SakipJson;
import id.sakip.platform.token.CompletionToken;
import id.sakip.testing.Infrastructure;
import id.sakip.testing.Topics;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

import static id.sakip.realization.Api.ANGGARAN;
import static id.sakip.realization.Api.INDIKATOR;
import static id.sakip.realization.Api.anggaran;
import static id.sakip.realization.Api.daftar;
import static id.sakip.realization.Api.indikator;
import static id.sakip.realization.Api.kirim;
import static id.sakip.realization.Api.laporan;
import static id.sakip.realization.RencanaUji.ARJASA;
import static id.sakip.realization.RencanaUji.KALIWATES;
import static id.sakip.realization.RencanaUji.SUB_KEGIATAN;
import static id.sakip.realization.RencanaUji.SUB_KEGIATAN_LAIN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

@QuarkusTest
@WithTestResource(value = Infrastructure.class, scope = TestResourceScope.GLOBAL)
class PeristiwaTest {

    @Test
    void showsTheWholeStateOfAUnitAfterEachChange() {
        int tahun = RencanaUji.tahun(ARJASA);
        kirim(
                "operator.arjasa",
                INDIKATOR,
                daftar(
                        indikator(tahun, "TW4", "S1.1", "\"pembilang\":13,\"penyebut\":14"),
                        indikator(tahun, "TW4", "S2.1", "\"nilai\":80.37,\"sumber\":\"SUKMA-E\""),
                        indikator(tahun, "TW4", "S4.1", "\"predikat\":\"B\",\"skor\":67"),
                        indikator(tahun, "TW3", "S2.1", "\"tanpaData\":\"SURVEI_BELUM_DIRILIS\"")));
        kirim("sipd", ANGGARAN, daftar(anggaran(tahun, SUB_KEGIATAN, "OPERASI", "12-31", "386800000")));
        kirim("sipd", INDIKATOR, daftar(indikator(tahun, "TW4", "S2.1", "\"nilai\":82.89")));

        List<RealisasiUnit> semua = peristiwa(ARJASA, tahun, 3);

        assertThat(semua).extracting(RealisasiUnit::versi).containsExactly(1L, 2L, 3L);
        RealisasiUnit akhir = semua.getLast();
        assertThat(akhir.indikator())
                .extracting(
                        RealisasiUnit.Indikator::kodeIndikator,
                        i -> i.triwulan().name(),
                        i -> i.nilai().teks())
                .containsExactlyInAnyOrder(
                        tuple("S1.1", "TW4", "92,86 %"),
                        tuple("S2.1", "TW4", "82,89"),
                        tuple("S4.1", "TW4", "B (67)"),
                        tuple("S2.1", "TW3", "-"));
        RealisasiUnit.Indikator rasio = akhir.indikator().stream()
                .filter(i -> i.kodeIndikator().equals("S1.1"))
                .findFirst()
                .orElseThrow();
        assertThat(rasio.pembilang()).isEqualByComparingTo("13");
        assertThat(rasio.penyebut()).isEqualByComparingTo("14");
        assertThat(rasio.nilai().angka()).isEqualByComparingTo("92.8571428571428571");
        assertThat(akhir.indikator())
                .filteredOn(i -> !i.nilai().ada())
                .extracting(i -> i.nilai().alasan())
                .containsExactly("SURVEI_BELUM_DIRILIS");
        assertThat(akhir.indikator())
                .filteredOn(i -> i.nilai().jenis() == Nilai.Jenis.PREDIKAT)
                .extracting(i -> i.nilai().predikat())
                .containsExactly("B");
        // The correction came without a source, so the old source does not stand for it.
        assertThat(akhir.indikator())
                .extracting(RealisasiUnit.Indikator::sumber)
                .containsOnlyNulls();
        assertThat(akhir.anggaran())
                .extracting(RealisasiUnit.Anggaran::kodeSubKegiatan, RealisasiUnit.Anggaran::realisasi)
                .containsExactly(tuple(new KodeNomenklatur(SUB_KEGIATAN), Rupiah.of(386_800_000)));
        assertThat(semua.getFirst().anggaran()).isEmpty();
    }

    @Test
    void holdsTheLastSnapshotInsideEachQuarter() {
        int tahun = RencanaUji.tahun(ARJASA);
        kirim(
                "sipd",
                ANGGARAN,
                daftar(
                        anggaran(tahun, SUB_KEGIATAN, "OPERASI", "01-31", "10"),
                        anggaran(tahun, SUB_KEGIATAN, "OPERASI", "03-31", "30"),
                        anggaran(tahun, SUB_KEGIATAN, "OPERASI", "02-28", "20"),
                        anggaran(tahun, SUB_KEGIATAN, "OPERASI", "04-01", "25"),
                        anggaran(tahun, SUB_KEGIATAN, "MODAL", "03-01", "7"),
                        anggaran(tahun, SUB_KEGIATAN_LAIN, "OPERASI", "12-31", "99"),
                        anggaran(tahun, SUB_KEGIATAN_LAIN, "OPERASI", "10-01", "98")));

        assertThat(peristiwa(ARJASA, tahun, 1).getLast().anggaran())
                .extracting(
                        a -> a.kodeSubKegiatan().nilai(),
                        a -> a.jenisBelanja().name(),
                        a -> a.perTanggal().toString().substring(5),
                        RealisasiUnit.Anggaran::realisasi)
                .containsExactlyInAnyOrder(
                        tuple(SUB_KEGIATAN, "OPERASI", "03-31", Rupiah.of(30)),
                        tuple(SUB_KEGIATAN, "OPERASI", "04-01", Rupiah.of(25)),
                        tuple(SUB_KEGIATAN, "MODAL", "03-01", Rupiah.of(7)),
                        tuple(SUB_KEGIATAN_LAIN, "OPERASI", "12-31", Rupiah.of(99)));
    }

    @Test
    void staysSilentAboutAResendADryRunAndARefusedBatch() {
        int tahun = RencanaUji.tahun(ARJASA);
        String isi = daftar(
                indikator(tahun, "TW4", "S2.1", "\"nilai\":80"), indikator(tahun, "TW4", "S1.1", "\"nilai\":100"));
        String token = kirim("operator.arjasa", INDIKATOR, isi).extract().path("token");
        long sebelum = Basisdata.jejak(tahun);

        String tokenUlangan =
                laporan(kirim("sipd", INDIKATOR, isi), 0, 0, 2, 0).extract().path("token");
        laporan(kirim("sipd", INDIKATOR, daftar(indikator(tahun, "TW4", "S9.9", "\"nilai\":1"))), 0, 0, 0, 1);
        Api.sebagai("sipd")
                .queryParam("dryRun", "true")
                .body(daftar(indikator(tahun, "TW4", "S2.1", "\"nilai\":1")))
                .post(INDIKATOR)
                .then()
                .statusCode(200);

        assertThat(Basisdata.jejak(tahun)).isEqualTo(sebelum);
        assertThat(tokenUlangan).isEqualTo(token);
        assertThat(CompletionToken.parse(token).parts())
                .containsExactly(new CompletionToken.Part(Topik.REALISASI, ARJASA + ":" + tahun, 1));
        // A real change ends the wait: what came before it is all there is.
        kirim("sipd", INDIKATOR, daftar(indikator(tahun, "TW4", "S2.1", "\"nilai\":81")));
        assertThat(peristiwa(ARJASA, tahun, 2)).extracting(RealisasiUnit::versi).containsExactly(1L, 2L);
    }

    @Test
    void publishesOneEventForEachUnitThatChanged() {
        int tahun = RencanaUji.tahun(ARJASA, KALIWATES);
        String arjasa = indikator(ARJASA, tahun, "TW4", "S2.1", "\"nilai\":80");
        kirim("sipd", INDIKATOR, daftar(arjasa, indikator(KALIWATES, tahun, "TW4", "S2.1", "\"nilai\":70")));

        String token = kirim(
                        "sipd", INDIKATOR, daftar(arjasa, indikator(KALIWATES, tahun, "TW4", "S2.1", "\"nilai\":71")))
                .extract()
                .path("token");

        assertThat(CompletionToken.parse(token).parts())
                .containsExactly(
                        new CompletionToken.Part(Topik.REALISASI, KALIWATES + ":" + tahun, 2),
                        new CompletionToken.Part(Topik.REALISASI, ARJASA + ":" + tahun, 1));
        assertThat(peristiwa(KALIWATES, tahun, 2)).hasSize(2);
        kirim("sipd", INDIKATOR, daftar(indikator(ARJASA, tahun, "TW1", "S2.1", "\"nilai\":1")));
        assertThat(peristiwa(ARJASA, tahun, 2)).extracting(RealisasiUnit::versi).containsExactly(1L, 2L);
    }

    @Test
    void writesOneAuditEntryPerBatch() {
        int tahun = RencanaUji.tahun(ARJASA, KALIWATES);
        long sebelum = Basisdata.hitung("select count(*) from audit");
        kirim(
                "sipd",
                INDIKATOR,
                daftar(
                        indikator(ARJASA, tahun, "TW4", "S2.1", "\"nilai\":80"),
                        indikator(KALIWATES, tahun, "TW4", "S2.1", "\"nilai\":70"),
                        indikator(KALIWATES, tahun, "TW4", "S9.9", "\"nilai\":70")));

        assertThat(Basisdata.hitung("select count(*) from audit")).isEqualTo(sebelum + 1);
        assertThat(Basisdata.hitung("""
                        select count(*) from audit a join kiriman k on k.id::text = a.kunci
                        where a.pelaku = 'sipd' and a.sesudah ->> 'dibuat' = '2' and a.sesudah ->> 'ditolak' = '1'
                          and a.sesudah -> 'unit' ->> ? = '1' and k.dibuat = 2 and k.diterima = 3""", KALIWATES + ":" + tahun)).isEqualTo(1);
    }

    @Test
    void keepsConcurrentWritersOfTheSameUnitsInOrder() throws Exception {
        int tahun = RencanaUji.tahun(ARJASA, KALIWATES);
        int kali = 12;
        try (ExecutorService penulis = Executors.newFixedThreadPool(4)) {
            List<Callable<Integer>> tugas = new ArrayList<>();
            for (int i = 1; i <= kali; i++) {
                int nilai = i;
                tugas.add(() -> status(
                        INDIKATOR,
                        daftar(
                                indikator(ARJASA, tahun, "TW4", "S2.1", "\"nilai\":" + nilai),
                                indikator(KALIWATES, tahun, "TW4", "S2.1", "\"nilai\":" + nilai))));
                // The other way round: locks are taken in one order whatever the order of the rows.
                tugas.add(() -> status(
                        INDIKATOR,
                        daftar(
                                indikator(KALIWATES, tahun, "TW3", "S2.1", "\"nilai\":" + nilai),
                                indikator(ARJASA, tahun, "TW3", "S2.1", "\"nilai\":" + nilai))));
                tugas.add(() -> status(
                        ANGGARAN, daftar(anggaran(tahun, SUB_KEGIATAN, "OPERASI", "12-31", Integer.toString(nilai)))));
            }
            for (Future<Integer> hasil : penulis.invokeAll(tugas)) {
                assertThat(hasil.get()).isEqualTo(200);
            }
        }

        for (String unit : List.of(ARJASA, KALIWATES)) {
            int versi =
                    (int) Basisdata.hitung("select versi from unit_tahun where kode_pd = ? and tahun = ?", unit, tahun);
            List<RealisasiUnit> semua = peristiwa(unit, tahun, versi);
            assertThat(semua)
                    .extracting(RealisasiUnit::versi)
                    .doesNotHaveDuplicates()
                    .isSorted()
                    .hasSize(versi);
            assertThat(semua).extracting(RealisasiUnit::waktu).isSorted();
            assertThat(semua.getLast().indikator())
                    .hasSize(2)
                    .allSatisfy(i -> assertThat(i.nilai().angka())
                            .isEqualByComparingTo(Integer.toString((int) Basisdata.hitung(
                                    "select nilai from realisasi_indikator where kode_pd = ? and tahun = ? and triwulan = ?",
                                    unit,
                                    tahun,
                                    i.triwulan().name()))));
        }
        assertThat(Basisdata.hitung(
                                "select count(*) from riwayat_indikator where tahun = ? and kode_pd = ?", tahun, ARJASA)
                        + Basisdata.hitung(
                                "select count(*) from riwayat_anggaran where tahun = ? and kode_pd = ?", tahun, ARJASA))
                .isEqualTo(Basisdata.hitung(
                        "select versi from unit_tahun where kode_pd = ? and tahun = ?", ARJASA, tahun));
    }

    private static int status(String alamat, String isi) {
        return kirim("sipd", alamat, isi).extract().statusCode();
    }

    /** All events of a unit and year up to version {@code sampai}, as they stand on the topic. */
    private static List<RealisasiUnit> peristiwa(String kodePd, int tahun, long sampai) {
        String kunci = kodePd + ":" + tahun;
        return Topics.readUntil(Topik.REALISASI, m -> m.key().equals(kunci) && baca(m).versi() >= sampai).stream()
                .filter(m -> m.key().equals(kunci))
                .map(PeristiwaTest::baca)
                .toList();
    }

    private static RealisasiUnit baca(ConsumerRecord<String, String> pesan) {
        try {
            return SakipJson.mapper().readValue(pesan.value(), RealisasiUnit.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
