package id.sakip.scoring.capaian;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import com.fasterxml.jackson.core.JsonProcessingException;
import id.sakip.contracts.KodeWilayah;
import id.sakip.contracts.skor.SkorUnit;
import id.sakip.platform.json.SakipJson;
import id.sakip.scoring.capaian.domain.Penjelasan;

/** Scores with their explanation, every version that ever was. */
@ApplicationScoped
class SkorRepository {

    private final DataSource dataSource;

    SkorRepository(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** A unit and year that something is known of. */
    record UnitTahun(KodeWilayah kodePd, int tahun) {
        @Override
        public String toString() {
            return kodePd + ":" + tahun;
        }
    }

    /** What tells the newest score apart from another. */
    record Kepala(long versi, String sidik) {}

    /** Lets only one transaction at a time compute this unit and year; inputs are read after this. */
    @Transactional(TxType.MANDATORY)
    void kunci(UnitTahun unit) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement insert = connection.prepareStatement(
                        "insert into unit_tahun (kode_pd, tahun) values (?, ?) on conflict do nothing");
                PreparedStatement lock = connection.prepareStatement(
                        "select 1 from unit_tahun where kode_pd = ? and tahun = ? for update")) {
            isi(insert, unit).executeUpdate();
            isi(lock, unit).executeQuery().close();
        } catch (SQLException e) {
            throw gagal("lock", unit, e);
        }
    }

    Optional<Kepala> kepala(UnitTahun unit) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement("select versi, sidik from skor"
                        + " where kode_pd = ? and tahun = ? order by versi desc limit 1")) {
            try (ResultSet row = isi(select, unit).executeQuery()) {
                return row.next() ? Optional.of(new Kepala(row.getLong(1), row.getString(2))) : Optional.empty();
            }
        } catch (SQLException e) {
            throw gagal("read", unit, e);
        }
    }

    @Transactional(TxType.MANDATORY)
    void simpan(SkorUnit skor, Penjelasan penjelasan, String sidik) {
        UnitTahun unit = new UnitTahun(skor.kodePd(), skor.tahun());
        try (Connection connection = dataSource.getConnection();
                PreparedStatement insert = connection.prepareStatement(
                        "insert into skor (kode_pd, tahun, versi, waktu, sidik, isi, penjelasan)"
                                + " values (?, ?, ?, ?, ?, ?::jsonb, ?::jsonb)")) {
            isi(insert, unit);
            insert.setLong(3, skor.versi());
            insert.setObject(4, skor.waktu().atOffset(ZoneOffset.UTC));
            insert.setString(5, sidik);
            insert.setString(6, SakipJson.mapper().writeValueAsString(skor));
            insert.setString(7, SakipJson.mapper().writeValueAsString(penjelasan));
            insert.executeUpdate();
        } catch (SQLException e) {
            throw gagal("store", unit, e);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("cannot write a score [unit=" + unit + "]", e);
        }
    }

    /**
     * The newest score, or the one that was the newest at {@code pada}.
     *
     * @param pada null for now
     */
    Optional<SkorUnit> skor(UnitTahun unit, Instant pada) {
        String sql = "select isi from skor where kode_pd = ? and tahun = ?" + (pada == null ? "" : " and waktu <= ?")
                + " order by versi desc limit 1";
        return satu(sql, unit, pada == null ? null : pada.atOffset(ZoneOffset.UTC), SkorUnit.class);
    }

    /** How version {@code versi} of the scores came about. */
    Optional<Penjelasan> penjelasan(UnitTahun unit, long versi) {
        return satu(
                "select penjelasan from skor where kode_pd = ? and tahun = ? and versi = ?",
                unit,
                versi,
                Penjelasan.class);
    }

    private <T> Optional<T> satu(String sql, UnitTahun unit, Object ketiga, Class<T> jenis) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(sql)) {
            isi(select, unit);
            if (ketiga != null) {
                select.setObject(3, ketiga);
            }
            try (ResultSet row = select.executeQuery()) {
                return row.next()
                        ? Optional.of(SakipJson.mapper().readValue(row.getString(1), jenis))
                        : Optional.empty();
            }
        } catch (SQLException e) {
            throw gagal("read", unit, e);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a stored score is unreadable [unit=" + unit + "]", e);
        }
    }

    /** Every unit and year that something is known of. */
    List<UnitTahun> semuaUnit() {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select =
                        connection.prepareStatement("select kode_pd, tahun from unit_tahun order by kode_pd, tahun");
                ResultSet row = select.executeQuery()) {
            List<UnitTahun> found = new ArrayList<>();
            while (row.next()) {
                found.add(new UnitTahun(new KodeWilayah(row.getString(1)), row.getInt(2)));
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException("cannot list the units", e);
        }
    }

    private static PreparedStatement isi(PreparedStatement statement, UnitTahun unit) throws SQLException {
        statement.setString(1, unit.kodePd().nilai());
        statement.setInt(2, unit.tahun());
        return statement;
    }

    private static IllegalStateException gagal(String what, UnitTahun unit, SQLException e) {
        return new IllegalStateException("cannot " + what + " the scores [unit=" + unit + "]", e);
    }
}
