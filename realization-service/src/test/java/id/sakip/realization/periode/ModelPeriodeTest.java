package id.sakip.realization.periode;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

import jakarta.inject.Inject;

import id.sakip.contracts.Topik;
import id.sakip.contracts.periode.StatusPeriode;
import id.sakip.contracts.periode.StatusPeriode.Status;
import id.sakip.realization.RencanaUji;
import id.sakip.realization.periode.domain.Aksi;
import id.sakip.testing.Infrastructure;
import id.sakip.testing.Tokens;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import org.junit.jupiter.api.Test;

import static id.sakip.realization.Api.INDIKATOR;
import static id.sakip.realization.Api.daftar;
import static id.sakip.realization.Api.indikator;
import static id.sakip.realization.RencanaUji.ARJASA;
import static id.sakip.realization.RencanaUji.KALIWATES;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Many people at once submit, verify, return, lock, reopen and write, at random. Afterwards the histories must tell a story
 * that the model allows: steps in legal order, and no realisasi of a quarter between its closing and its opening. Steps and
 * realisasi both carry the version of the unit under its lock, which makes that decidable.
 */
@QuarkusTest
@WithTestResource(value = Infrastructure.class, scope = TestResourceScope.GLOBAL)
class ModelPeriodeTest {

    private static final int BANYAK = 10_000;
    private static final int SERENTAK = 8;
    private static final long BENIH = 20231127;
    private static final List<String> TRIWULAN = List.of("TW1", "TW2", "TW3", "TW4");

    @Inject
    DataSource dataSource;

    private final HttpClient http = HttpClient.newHttpClient();
    private final Map<String, AtomicInteger> jawaban = new ConcurrentHashMap<>();

    @Test
    void neverWritesIntoAClosedQuarterAndNeverLeavesTheModel() throws Exception {
        int tahun = RencanaUji.tahun(ARJASA, KALIWATES);
        List.of("camat.arjasa", "camat.kaliwates", "bappeda", "sipd").forEach(Tokens::of);
        try (ExecutorService orang = Executors.newFixedThreadPool(SERENTAK)) {
            List<Callable<Void>> tugas = new ArrayList<>();
            for (int i = 0; i < SERENTAK; i++) {
                Random acak = new Random(BENIH + i);
                tugas.add(() -> {
                    for (int n = 0; n < BANYAK / SERENTAK; n++) {
                        langkah(acak, tahun);
                    }
                    return null;
                });
            }
            for (Future<Void> satu : orang.invokeAll(tugas)) {
                satu.get();
            }
        }

        // Every kind of answer came, or the run would prove little.
        assertThat(jawaban.keySet())
                .contains("isi ditulis", "isi ditolak", "langkah 200", "langkah 409")
                .allSatisfy(j -> assertThat(j).doesNotContain("5"));
        for (String kodePd : List.of(ARJASA, KALIWATES)) {
            for (String triwulan : TRIWULAN) {
                List<Langkah> riwayat = riwayat(kodePd, tahun, triwulan);
                assertThat(riwayat).hasSizeGreaterThan(20);
                periksaUrutan(riwayat, kodePd + " " + triwulan);
                periksaIsian(riwayat, isian(kodePd, tahun, triwulan), kodePd + " " + triwulan);
                List<StatusPeriode> peristiwa =
                        PeriodeResourceTest.peristiwa(kodePd + ":" + tahun + ":" + triwulan, riwayat.size());
                assertThat(peristiwa)
                        .extracting(StatusPeriode::status)
                        .as("%s of %s %s, seed %d", Topik.PERIODE, kodePd, triwulan, BENIH)
                        .isEqualTo(riwayat.stream().map(Langkah::ke).toList());
            }
        }
    }

    private void langkah(Random acak, int tahun) throws Exception {
        boolean arjasa = acak.nextBoolean();
        String kodePd = arjasa ? ARJASA : KALIWATES;
        String triwulan = TRIWULAN.get(acak.nextInt(TRIWULAN.size()));
        if (acak.nextInt(2) == 0) {
            String isi = daftar(indikator(kodePd, tahun, triwulan, "S2.1", "\"nilai\":" + acak.nextInt(1_000_000)));
            String laporan = kirim("sipd", INDIKATOR, isi, 200);
            catat(laporan.contains("\"ditolak\":1") ? "isi ditolak" : "isi ditulis");
            return;
        }
        Aksi[] tunggal = {
            Aksi.PENGAJUAN,
            Aksi.PENGAJUAN,
            Aksi.PENARIKAN,
            Aksi.VERIFIKASI,
            Aksi.PENGEMBALIAN,
            Aksi.PENGUNCIAN,
            Aksi.PEMBUKAAN
        };
        Aksi aksi = tunggal[acak.nextInt(tunggal.length)];
        String pengguna = aksi.boleh(List.of("camat")) ? "camat." + (arjasa ? "arjasa" : "kaliwates") : "bappeda";
        String isi = aksi.wajibAlasan() ? "{\"alasan\":\"acak\"}" : "";
        kirim(pengguna, PeriodeUji.alamat(kodePd, tahun, triwulan) + "/" + aksi.jalur(), isi, 0);
    }

    private String kirim(String pengguna, String jalur, String isi, int harus) throws Exception {
        var hasil = http.send(
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + RestAssured.port + jalur))
                        .header("Authorization", "Bearer " + Tokens.of(pengguna))
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(isi))
                        .build(),
                BodyHandlers.ofString());
        if (harus == 0) {
            catat("langkah " + hasil.statusCode());
        } else {
            assertThat(hasil.statusCode()).isEqualTo(harus);
        }
        return hasil.body();
    }

    private void catat(String apa) {
        jawaban.computeIfAbsent(apa, a -> new AtomicInteger()).incrementAndGet();
    }

    private record Langkah(long versi, Aksi aksi, Status dari, Status ke, long versiUnit) {}

    private static void periksaUrutan(List<Langkah> riwayat, String apa) {
        Status status = Status.TERBUKA;
        long versi = 0;
        for (Langkah satu : riwayat) {
            assertThat(satu.versi()).as(apa).isEqualTo(++versi);
            assertThat(satu.dari()).as(apa).isEqualTo(status);
            assertThat(satu.aksi().mungkinDari(status)).as(apa + satu).isTrue();
            assertThat(satu.ke()).as(apa).isEqualTo(satu.aksi().ke());
            status = satu.ke();
        }
    }

    /** Versions of a unit only grow, so a closed quarter is a span of versions in which none of its values may lie. */
    private static void periksaIsian(List<Langkah> riwayat, List<Long> isian, String apa) {
        assertThat(isian).as(apa).isNotEmpty();
        for (int i = 0; i < riwayat.size(); i++) {
            if (GerbangPeriode.terbuka(riwayat.get(i).ke())) {
                continue;
            }
            long sejak = riwayat.get(i).versiUnit();
            long sampai = i + 1 < riwayat.size() ? riwayat.get(i + 1).versiUnit() : Long.MAX_VALUE;
            assertThat(isian)
                    .as("%s closed as %s, seed %d", apa, riwayat.get(i), BENIH)
                    .noneMatch(versi -> versi > sejak && versi <= sampai);
        }
    }

    private List<Langkah> riwayat(String kodePd, int tahun, String triwulan) throws SQLException {
        return baca(
                "select versi, aksi, dari, ke, versi_unit from riwayat_periode"
                        + " where kode_pd = ? and tahun = ? and triwulan = ? order by versi",
                kodePd,
                tahun,
                triwulan,
                row -> new Langkah(
                        row.getLong(1),
                        Aksi.valueOf(row.getString(2)),
                        Status.valueOf(row.getString(3)),
                        Status.valueOf(row.getString(4)),
                        row.getLong(5)));
    }

    private List<Long> isian(String kodePd, int tahun, String triwulan) throws SQLException {
        return baca(
                "select versi from riwayat_indikator where kode_pd = ? and tahun = ? and triwulan = ? order by versi",
                kodePd,
                tahun,
                triwulan,
                row -> row.getLong(1));
    }

    private interface Bacaan<T> {
        T baca(ResultSet row) throws SQLException;
    }

    private <T> List<T> baca(String sql, String kodePd, int tahun, String triwulan, Bacaan<T> bacaan)
            throws SQLException {
        try (var connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(sql)) {
            select.setString(1, kodePd);
            select.setInt(2, tahun);
            select.setString(3, triwulan);
            List<T> hasil = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    hasil.add(bacaan.baca(row));
                }
            }
            return hasil;
        }
    }
}
