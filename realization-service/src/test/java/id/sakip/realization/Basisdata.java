package id.sakip.realization;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;

import io.quarkus.arc.Arc;

/** Looks into the service's tables, for what no API shows. */
public final class Basisdata {

    private Basisdata() {}

    public static long hitung(String sql, Object... parameter) {
        DataSource dataSource = Arc.container().instance(DataSource.class).get();
        try (var connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameter.length; i++) {
                select.setObject(i + 1, parameter[i]);
            }
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Changes stored rows, for states that take time to come about. */
    public static void ubah(String sql, Object... parameter) {
        DataSource dataSource = Arc.container().instance(DataSource.class).get();
        try (var connection = dataSource.getConnection();
                PreparedStatement update = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameter.length; i++) {
                update.setObject(i + 1, parameter[i]);
            }
            update.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Everything a batch may write: rows, history, batches, audit entries, versions. */
    public static long jejak(int tahun) {
        return hitung("select count(*) from realisasi_indikator where tahun = ?", tahun)
                + hitung("select count(*) from riwayat_indikator where tahun = ?", tahun)
                + hitung("select count(*) from realisasi_anggaran where tahun = ?", tahun)
                + hitung("select count(*) from riwayat_anggaran where tahun = ?", tahun)
                + hitung("select count(*) from sipd_akun where tahun = ?", tahun)
                + hitung("select count(*) from riwayat_sipd_akun where tahun = ?", tahun)
                + hitung("select count(*) from riwayat_sipd_dokumen where tahun = ?", tahun)
                + hitung("select coalesce(sum(versi), 0) + count(*) from unit_tahun where tahun = ?", tahun)
                + hitung("select count(*) from kiriman")
                + hitung("select count(*) from audit");
    }
}
