package id.sakip.realization.kiriman;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import id.sakip.realization.unit.ColumnArrays;
import id.sakip.realization.unit.UnitTahun;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

/** Keeps the batches that changed something. */
@ApplicationScoped
class KirimanRepository {

    private static final String TAMBAH = """
            insert into kiriman
                (id, ragam, mode, oleh, korelasi, dicatat_pada, diterima, dibuat, diubah, tetap, ditolak,
                 diparkir, jalur, peran, alamat, asal)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private static final String UNIT = """
            insert into kiriman_unit (kiriman, kode_pd, tahun, versi)
            select ?, u.kode_pd, u.tahun, u.versi from unnest(?, ?, ?) as u (kode_pd, tahun, versi)""";

    private static final String SESUDAH =
            "select id from kiriman where id = any (?) and coalesce(asal, dicatat_pada) > ?";

    private final DataSource dataSource;

    KirimanRepository(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** @param versi the new version of each unit that the batch changed; empty when it only set rows aside */
    @Transactional(MANDATORY)
    public void simpan(Kiriman kiriman, Map<UnitTahun, Long> versi) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement tambah = connection.prepareStatement(TAMBAH)) {
            tambah.setObject(1, kiriman.id());
            tambah.setString(2, kiriman.ragam());
            tambah.setString(3, kiriman.mode().toString());
            tambah.setString(4, kiriman.oleh());
            tambah.setString(5, kiriman.korelasi());
            tambah.setObject(6, kiriman.waktu().atOffset(ZoneOffset.UTC));
            tambah.setInt(7, kiriman.laporan().diterima());
            tambah.setInt(8, kiriman.laporan().dibuat());
            tambah.setInt(9, kiriman.laporan().diubah());
            tambah.setInt(10, kiriman.laporan().tetap());
            tambah.setInt(11, kiriman.laporan().ditolak());
            tambah.setInt(12, kiriman.laporan().diparkir());
            tambah.setString(13, kiriman.jalur().name());
            tambah.setString(14, kiriman.peran());
            tambah.setString(15, kiriman.alamat());
            tambah.setObject(16, kiriman.asal() == null ? null : kiriman.asal().atOffset(ZoneOffset.UTC));
            tambah.executeUpdate();
            simpanUnit(connection, kiriman.id(), versi);
        } catch (SQLException e) {
            throw new IllegalStateException("cannot store batch " + kiriman.id(), e);
        }
    }

    /** Those of these batches whose rows came after {@code waktu}, whenever they were written. */
    Set<UUID> sesudah(Collection<UUID> kiriman, Instant waktu) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement cari = connection.prepareStatement(SESUDAH)) {
            cari.setArray(
                    1,
                    connection.createArrayOf("uuid", kiriman.stream().distinct().toArray()));
            cari.setObject(2, waktu.atOffset(ZoneOffset.UTC));
            Set<UUID> hasil = new HashSet<>();
            try (ResultSet row = cari.executeQuery()) {
                while (row.next()) {
                    hasil.add(row.getObject(1, UUID.class));
                }
            }
            return hasil;
        } catch (SQLException e) {
            throw new IllegalStateException("cannot tell when batches came", e);
        }
    }

    private static void simpanUnit(Connection connection, UUID kiriman, Map<UnitTahun, Long> versi)
            throws SQLException {
        try (PreparedStatement unit = connection.prepareStatement(UNIT)) {
            unit.setObject(1, kiriman);
            new ColumnArrays<>(unit, 2, versi.entrySet())
                    .text(satu -> satu.getKey().kodePd())
                    .integer(satu -> satu.getKey().tahun())
                    .bigint(Map.Entry::getValue);
            unit.executeUpdate();
        }
    }
}
