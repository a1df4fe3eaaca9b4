package id.sakip.scoring.capaian;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.core.JsonProcessingException;
import id.sakip.contracts.KodeWilayah;
import id.sakip.contracts.Potret;
import id.sakip.contracts.Topik;
import id.sakip.contracts.realisasi.RealisasiUnit;
import id.sakip.contracts.rencana.RencanaBerlaku;
import id.sakip.contracts.skor.SkorUnit;
import id.sakip.platform.json.SakipJson;
import id.sakip.testing.Topics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Plays the owners of plans and realisasi, and looks at what scoring made of their events. */
@ApplicationScoped
class Peristiwa {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final DataSource dataSource;

    Peristiwa(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** A row of the score history. */
    record Tersimpan(long versi, long versiRencana, long versiRealisasi, String sidik, String isi, String penjelasan) {}

    void kirim(RencanaBerlaku rencana) {
        Topics.produce(Topik.RENCANA, rencana.kunci(), json(rencana));
    }

    void kirim(RealisasiUnit realisasi) {
        Topics.produce(Topik.REALISASI, realisasi.kunci(), json(realisasi));
    }

    /** Waits for the score that rests on these versions of the inputs. */
    Tersimpan tunggu(KodeWilayah kodePd, int tahun, long versiRencana, long versiRealisasi) {
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(riwayat(kodePd, tahun))
                        .isNotEmpty()
                        .last()
                        .satisfies(s -> {
                            assertThat(s.versiRencana()).isEqualTo(versiRencana);
                            assertThat(s.versiRealisasi()).isEqualTo(versiRealisasi);
                        }));
        return riwayat(kodePd, tahun).getLast();
    }

    /** All versions of the scores, the oldest first. */
    List<Tersimpan> riwayat(KodeWilayah kodePd, int tahun) {
        try (var connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(
                        "select versi, (isi->>'versiRencana')::bigint, (isi->>'versiRealisasi')::bigint, sidik,"
                                + " (isi - 'versi' - 'waktu')::text, penjelasan::text from skor"
                                + " where kode_pd = ? and tahun = ? order by versi")) {
            select.setString(1, kodePd.nilai());
            select.setInt(2, tahun);
            List<Tersimpan> found = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    found.add(new Tersimpan(
                            row.getLong(1),
                            row.getLong(2),
                            row.getLong(3),
                            row.getString(4),
                            row.getString(5),
                            row.getString(6)));
                }
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The events of a unit and year on the score topic, up to the one with {@code versi}. */
    List<SkorUnit> diterbitkan(KodeWilayah kodePd, int tahun, long versi) {
        String kunci = kodePd + ":" + tahun;
        return Topics.readUntil(
                        Topik.SKOR,
                        m -> m.key().equals(kunci) && skor(m.value()).versi() == versi)
                .stream()
                .filter(m -> m.key().equals(kunci))
                .map(m -> skor(m.value()))
                .toList();
    }

    /** Keys of the audit entries that match a pattern, the oldest first. */
    List<String> jejak(String kunci) {
        try (var connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement("select kunci || ' ' || coalesce("
                        + "sebelum->>'versi', '-') || ' > ' || coalesce(sesudah->>'versi', '-') from audit"
                        + " where aksi = 'HITUNG_ULANG' and kunci like ? order by id")) {
            select.setString(1, kunci);
            List<String> found = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    found.add(row.getString(1));
                }
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    void jalankan(String sql) {
        try (var connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static SkorUnit skor(String json) {
        try {
            return SakipJson.mapper().readValue(json, SkorUnit.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String json(Potret potret) {
        try {
            return SakipJson.mapper().writeValueAsString(potret);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
