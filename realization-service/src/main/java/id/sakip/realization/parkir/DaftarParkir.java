package id.sakip.realization.parkir;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import id.sakip.contracts.KodeWilayah;
import id.sakip.platform.json.SakipJson;
import id.sakip.platform.json.StrictJson;
import id.sakip.platform.paging.Cursor;
import id.sakip.platform.paging.Page;
import id.sakip.platform.problem.Problem;
import id.sakip.platform.problem.ProblemFactory;
import id.sakip.realization.parkir.TempatParkir.GalatTersimpan;
import id.sakip.realization.unit.Bacaan;
import id.sakip.realization.unit.Posisi;
import id.sakip.realization.unit.UnitTahun;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

/** Reads parked rows page by page. */
@ApplicationScoped
public class DaftarParkir {

    private static final String BARIS =
            "select p.* from baris_parkir p where " + SaringanParkir.SYARAT + " and p.id > ? order by p.id limit ?";

    /** Batches in the order in which their first row came. */
    private static final String RINGKASAN = """
            select p.kiriman, p.ragam, p.wilayah, p.tahun, p.alasan, count(*) as baris, min(p.diterima) as diterima,
                min(p.id) as id
            from baris_parkir p where %s
            group by p.kiriman, p.ragam, p.wilayah, p.tahun, p.alasan
            having min(p.id) > ?
            order by min(p.id) limit ?""".formatted(SaringanParkir.SYARAT);

    private static final String KIRIMAN = """
            select p.kiriman, p.ragam, p.mode, min(p.diterima) as diterima from baris_parkir p where %s
            group by p.kiriman, p.ragam, p.mode
            having (min(p.diterima), p.kiriman) > (?, ?)
            order by min(p.diterima), p.kiriman limit ?""".formatted(SaringanParkir.SYARAT);

    /** Batches that may only be written as a whole, of which these rows are a part. */
    private static final String TERBELAH = """
            select exists (
                select from baris_parkir p join baris_parkir lain on lain.kiriman = p.kiriman and lain.ragam = p.ragam
                where p.id = any (?) and p.mode = 'atomik' and lain.status = 'DIPARKIR' and lain.id <> all (?))""";

    private static final String TERJANGKAU = "select p.id from baris_parkir p where " + SaringanParkir.SYARAT
            + " and p.id = any (?) order by p.id for update";

    private static final String MENUNGGU = "select exists (select 1 from baris_parkir p where p.status = 'DIPARKIR'"
            + " and p.ragam = ? and p.wilayah = ? and p.tahun = ?)";

    private final DataSource dataSource;
    private final StrictJson json;
    private final ProblemFactory problems;

    DaftarParkir(DataSource dataSource, StrictJson json, ProblemFactory problems) {
        this.dataSource = dataSource;
        this.json = json;
        this.problems = problems;
    }

    /**
     * A batch with rows that wait.
     *
     * @param diterima when it came
     */
    public record KirimanMenunggu(UUID kiriman, String ragam, String mode, Instant diterima) {

        /** The place behind it, for {@link #kiriman}. */
        public String kursor() {
            return Cursor.encode(diterima.toString(), kiriman.toString());
        }
    }

    Page<BarisParkirView> baris(SaringanParkir saringan, String kursor, int batas, Locale bahasa) {
        return halaman(BARIS, saringan, kursor, batas, row -> baris(row, bahasa));
    }

    Page<RingkasanParkirView> ringkasan(SaringanParkir saringan, String kursor, int batas) {
        return halaman(
                RINGKASAN,
                saringan,
                kursor,
                batas,
                row -> new RingkasanParkirView(
                        row.getObject("kiriman", UUID.class),
                        row.getString("ragam"),
                        wilayah(row),
                        row.getObject("tahun", Integer.class),
                        row.getString("alasan"),
                        row.getLong("baris"),
                        waktu(row, "diterima")));
    }

    /**
     * The batches that have such rows, the one that came first first.
     *
     * @param kursor place to begin behind; null for the beginning
     */
    public List<KirimanMenunggu> kiriman(SaringanParkir saringan, String kursor, int banyak) {
        Posisi setelah = Posisi.baca(kursor, "0001-01-01T00:00:00Z", "00000000-0000-0000-0000-000000000000");
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(KIRIMAN)) {
            int berikut = saringan.ikat(select);
            select.setObject(berikut, setelah.waktu(0).atOffset(ZoneOffset.UTC));
            select.setObject(berikut + 1, setelah.uuid(1));
            select.setInt(berikut + 2, banyak);
            List<KirimanMenunggu> hasil = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    hasil.add(new KirimanMenunggu(
                            row.getObject("kiriman", UUID.class),
                            row.getString("ragam"),
                            row.getString("mode"),
                            waktu(row, "diterima")));
                }
            }
            return hasil;
        } catch (SQLException e) {
            throw new IllegalStateException("cannot list the batches with parked rows", e);
        }
    }

    /** True while rows of a kind, unit and year wait. */
    public boolean menunggu(String ragam, UnitTahun unit) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(MENUNGGU)) {
            select.setString(1, ragam);
            select.setString(2, unit.kodePd().nilai());
            select.setInt(3, unit.tahun());
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return row.getBoolean(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("cannot read the parked rows of " + unit, e);
        }
    }

    /** How many of these rows match, locked until the transaction ends. */
    @Transactional(MANDATORY)
    public int terjangkau(SaringanParkir saringan, List<Long> id) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(TERJANGKAU)) {
            select.setArray(saringan.ikat(select), connection.createArrayOf("bigint", id.toArray()));
            int banyak = 0;
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    banyak++;
                }
            }
            return banyak;
        } catch (SQLException e) {
            throw new IllegalStateException("cannot read " + id.size() + " parked rows", e);
        }
    }

    /** True when these rows are a part only of what waits of an atomic batch. */
    @Transactional(MANDATORY)
    public boolean terbelah(List<Long> id) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(TERBELAH)) {
            for (int i = 1; i <= 2; i++) {
                select.setArray(i, connection.createArrayOf("bigint", id.toArray()));
            }
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return row.getBoolean(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("cannot read the batches of " + id.size() + " parked rows", e);
        }
    }

    private record Berposisi<T>(long id, T isi) {}

    private <T> Page<T> halaman(String sql, SaringanParkir saringan, String kursor, int batas, Bacaan<T> bacaan) {
        Posisi setelah = Posisi.baca(kursor, "0");
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(sql)) {
            int berikut = saringan.ikat(select);
            select.setLong(berikut, setelah.panjang(0));
            select.setInt(berikut + 1, batas + 1);
            List<Berposisi<T>> data = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    data.add(new Berposisi<>(row.getLong("id"), bacaan.baca(row)));
                }
            }
            return Page.of(data, batas, satu -> new String[] {Long.toString(satu.id())})
                    .map(Berposisi::isi);
        } catch (SQLException e) {
            throw new IllegalStateException("cannot list the parked rows", e);
        }
    }

    private BarisParkirView baris(ResultSet row, Locale bahasa) throws SQLException {
        return new BarisParkirView(
                row.getLong("id"),
                row.getObject("kiriman", UUID.class),
                row.getInt("nomor"),
                row.getString("ragam"),
                row.getString("mode"),
                wilayah(row),
                row.getObject("tahun", Integer.class),
                row.getString("alasan"),
                galat(row.getString("galat"), bahasa),
                json.parse(row.getString("isi").getBytes(StandardCharsets.UTF_8)),
                row.getString("pelaku"),
                waktu(row, "diterima"),
                StatusParkir.valueOf(row.getString("status")),
                waktu(row, "selesai_pada"),
                row.getString("selesai_oleh"),
                row.getString("keterangan"));
    }

    private List<Problem.Entry> galat(String tersimpan, Locale bahasa) {
        try {
            List<GalatTersimpan> galat = SakipJson.mapper().readValue(tersimpan, new TypeReference<>() {});
            return galat.stream().map(g -> problems.entry(g.fault(), bahasa)).toList();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("stored faults are unreadable", e);
        }
    }

    private static KodeWilayah wilayah(ResultSet row) throws SQLException {
        String wilayah = row.getString("wilayah");
        return wilayah == null ? null : new KodeWilayah(wilayah);
    }

    private static Instant waktu(ResultSet row, String kolom) throws SQLException {
        OffsetDateTime waktu = row.getObject(kolom, OffsetDateTime.class);
        return waktu == null ? null : waktu.toInstant();
    }
}
