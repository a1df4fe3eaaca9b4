package id.sakip.realization.periode;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import id.sakip.contracts.KodeWilayah;
import id.sakip.contracts.Triwulan;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

/** The planned locks. */
@ApplicationScoped
class JadwalRepository {

    private static final String CARI = """
            select * from jadwal_periode where kode_kab = ? and tahun = ? and triwulan = ?%s""";

    private static final String DAFTAR = """
            select * from jadwal_periode where kode_kab = ? and tahun = ? order by triwulan""";

    /** Another replica that is at one already is passed over. */
    private static final String TIBA = """
            select * from jadwal_periode where dijalankan_pada is null and kunci_pada <= ?
            order by kunci_pada, kode_kab, tahun, triwulan limit 1 for update skip locked""";

    private static final String BUAT = """
            insert into jadwal_periode (kode_kab, tahun, triwulan, kunci_pada, cakupan, versi, oleh, peran,
                dijalankan_pada, dikunci, dilewati)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (kode_kab, tahun, triwulan) do nothing""";

    private static final String SIMPAN = BUAT.replace("do nothing", """
            do update set
                kunci_pada = excluded.kunci_pada, cakupan = excluded.cakupan, versi = excluded.versi,
                oleh = excluded.oleh, peran = excluded.peran, dijalankan_pada = excluded.dijalankan_pada,
                dikunci = excluded.dikunci, dilewati = excluded.dilewati""");

    private static final String HAPUS = "delete from jadwal_periode where kode_kab = ? and tahun = ? and triwulan = ?";

    private final DataSource dataSource;

    JadwalRepository(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    Optional<Jadwal> cari(KodeWilayah kodeKab, int tahun, Triwulan triwulan) {
        return cari(CARI.formatted(""), kodeKab, tahun, triwulan);
    }

    /** The same, locked until the transaction ends. */
    @Transactional(MANDATORY)
    public Optional<Jadwal> ambil(KodeWilayah kodeKab, int tahun, Triwulan triwulan) {
        return cari(CARI.formatted(" for update"), kodeKab, tahun, triwulan);
    }

    List<Jadwal> daftar(KodeWilayah kodeKab, int tahun) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(DAFTAR)) {
            select.setString(1, kodeKab.nilai());
            select.setInt(2, tahun);
            return baca(select);
        } catch (SQLException e) {
            throw gagal(e);
        }
    }

    /** One lock whose time has come, locked until the transaction ends. */
    @Transactional(MANDATORY)
    public Optional<Jadwal> tiba(Instant sekarang) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(TIBA)) {
            select.setObject(1, sekarang.atOffset(ZoneOffset.UTC));
            return baca(select).stream().findFirst();
        } catch (SQLException e) {
            throw gagal(e);
        }
    }

    /** @return false when somebody else has planned this lock meanwhile */
    @Transactional(MANDATORY)
    public boolean buat(Jadwal jadwal) {
        return tulis(BUAT, jadwal) == 1;
    }

    /** Writes over a planned lock that the transaction holds. */
    @Transactional(MANDATORY)
    public void simpan(Jadwal jadwal) {
        tulis(SIMPAN, jadwal);
    }

    private int tulis(String sql, Jadwal jadwal) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement simpan = connection.prepareStatement(sql)) {
            ikat(simpan, jadwal.kodeKab(), jadwal.tahun(), jadwal.triwulan());
            simpan.setObject(4, jadwal.kunciPada().atOffset(ZoneOffset.UTC));
            simpan.setString(5, jadwal.cakupan().name());
            simpan.setLong(6, jadwal.versi());
            simpan.setString(7, jadwal.oleh());
            simpan.setString(8, jadwal.peran());
            simpan.setObject(
                    9,
                    jadwal.dijalankanPada() == null
                            ? null
                            : jadwal.dijalankanPada().atOffset(ZoneOffset.UTC));
            simpan.setObject(10, jadwal.dikunci());
            simpan.setObject(11, jadwal.dilewati());
            return simpan.executeUpdate();
        } catch (SQLException e) {
            throw gagal(e);
        }
    }

    @Transactional(MANDATORY)
    public void hapus(Jadwal jadwal) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement hapus = connection.prepareStatement(HAPUS)) {
            ikat(hapus, jadwal.kodeKab(), jadwal.tahun(), jadwal.triwulan());
            hapus.executeUpdate();
        } catch (SQLException e) {
            throw gagal(e);
        }
    }

    private Optional<Jadwal> cari(String sql, KodeWilayah kodeKab, int tahun, Triwulan triwulan) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(sql)) {
            ikat(select, kodeKab, tahun, triwulan);
            return baca(select).stream().findFirst();
        } catch (SQLException e) {
            throw gagal(e);
        }
    }

    private static void ikat(PreparedStatement perintah, KodeWilayah kodeKab, int tahun, Triwulan triwulan)
            throws SQLException {
        perintah.setString(1, kodeKab.nilai());
        perintah.setInt(2, tahun);
        perintah.setString(3, triwulan.name());
    }

    private static List<Jadwal> baca(PreparedStatement select) throws SQLException {
        List<Jadwal> semua = new ArrayList<>();
        try (ResultSet row = select.executeQuery()) {
            while (row.next()) {
                semua.add(new Jadwal(
                        new KodeWilayah(row.getString("kode_kab")),
                        row.getInt("tahun"),
                        Triwulan.valueOf(row.getString("triwulan")),
                        waktu(row, "kunci_pada"),
                        CakupanPenguncian.valueOf(row.getString("cakupan")),
                        row.getLong("versi"),
                        row.getString("oleh"),
                        row.getString("peran"),
                        waktu(row, "dijalankan_pada"),
                        row.getObject("dikunci", Integer.class),
                        row.getObject("dilewati", Integer.class)));
            }
        }
        return semua;
    }

    private static Instant waktu(ResultSet row, String kolom) throws SQLException {
        OffsetDateTime waktu = row.getObject(kolom, OffsetDateTime.class);
        return waktu == null ? null : waktu.toInstant();
    }

    private static IllegalStateException gagal(SQLException e) {
        return new IllegalStateException("cannot reach the planned locks", e);
    }
}
