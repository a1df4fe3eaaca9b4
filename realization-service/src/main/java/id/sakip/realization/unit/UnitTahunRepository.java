package id.sakip.realization.unit;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import id.sakip.contracts.KodeWilayah;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

/** Locks and versions of the units. */
@ApplicationScoped
public class UnitTahunRepository {

    private static final String TAMBAH = """
            insert into unit_tahun (kode_pd, tahun, versi, diubah_pada)
            select u.kode_pd, u.tahun, 0, now() from unnest(?, ?) as u (kode_pd, tahun)
            order by u.kode_pd collate "C", u.tahun
            on conflict do nothing""";

    private static final String KUNCI = """
            select t.kode_pd, t.tahun, t.versi from unit_tahun t
            where (t.kode_pd, t.tahun) in (select u.kode_pd, u.tahun from unnest(?, ?) as u (kode_pd, tahun))
            order by t.kode_pd, t.tahun
            for update of t""";

    private static final String NAIKKAN = """
            update unit_tahun t set versi = t.versi + 1, diubah_pada = ?
            from unnest(?, ?) as u (kode_pd, tahun)
            where t.kode_pd = u.kode_pd and t.tahun = u.tahun
            returning t.kode_pd, t.tahun, t.versi""";

    private static final String DALAM = """
            select kode_pd, tahun, versi from unit_tahun
            where kode_pd >= ? and kode_pd < ? and tahun = ?
            order by kode_pd""";

    private final DataSource dataSource;

    UnitTahunRepository(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /**
     * Locks the units until the transaction ends and returns their versions; a unit seen for the first time has 0. Two
     * writers always meet in the same order, so they wait for each other and never deadlock.
     */
    @Transactional(MANDATORY)
    public SortedMap<UnitTahun, Long> lock(SortedSet<UnitTahun> unit) {
        try (Connection connection = dataSource.getConnection()) {
            // New rows come first: one that another writer is just adding is waited for here, before any lock is held.
            try (PreparedStatement tambah = connection.prepareStatement(TAMBAH)) {
                keys(tambah, 1, unit);
                tambah.executeUpdate();
            }
            try (PreparedStatement kunci = connection.prepareStatement(KUNCI)) {
                keys(kunci, 1, unit);
                return read(kunci);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("cannot lock " + unit.size() + " units", e);
        }
    }

    /** Gives each of the locked units its next version. */
    @Transactional(MANDATORY)
    public SortedMap<UnitTahun, Long> increment(SortedSet<UnitTahun> unit, Instant waktu) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement naikkan = connection.prepareStatement(NAIKKAN)) {
            naikkan.setObject(1, waktu.atOffset(ZoneOffset.UTC));
            keys(naikkan, 2, unit);
            return read(naikkan);
        } catch (SQLException e) {
            throw new IllegalStateException("cannot give " + unit.size() + " units their next version", e);
        }
    }

    /** The units inside an area that have a plan or any realisasi in a year, in the order of their codes. */
    public List<UnitTahun> dalam(KodeWilayah wilayah, int tahun) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(DALAM)) {
            select.setString(1, wilayah.nilai());
            // '/' follows '.', so this ends behind everything inside the area.
            select.setString(2, wilayah.nilai() + "/");
            select.setInt(3, tahun);
            return List.copyOf(read(select).keySet());
        } catch (SQLException e) {
            throw new IllegalStateException("cannot list the units of " + wilayah, e);
        }
    }

    private static void keys(PreparedStatement statement, int from, Collection<UnitTahun> unit) throws SQLException {
        new ColumnArrays<>(statement, from, unit).text(UnitTahun::kodePd).integer(UnitTahun::tahun);
    }

    private static SortedMap<UnitTahun, Long> read(PreparedStatement statement) throws SQLException {
        SortedMap<UnitTahun, Long> versi = new TreeMap<>();
        try (ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                versi.put(new UnitTahun(new KodeWilayah(rows.getString(1)), rows.getInt(2)), rows.getLong(3));
            }
        }
        return versi;
    }
}
