package id.sakip.realization.keluaran;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;

import jakarta.inject.Singleton;

import id.sakip.realization.bukti.KunciBukti;
import id.sakip.realization.bukti.SumberRealisasi;

/** Evidence for values of outputs. */
@Singleton
class BuktiKeluaran implements SumberRealisasi {

    private static final String ADA = """
            select from realisasi_keluaran r
            where r.kode_pd = ? and r.tahun = ? and r.triwulan = ? and r.kode_sub_kegiatan = ? and r.sebutan = ?
            limit 1""";

    private final DataSource dataSource;

    BuktiKeluaran(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    @Override
    public String ragam() {
        return KunciBukti.KELUARAN;
    }

    @Override
    public boolean ada(KunciBukti kunci) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement cari = connection.prepareStatement(ADA)) {
            cari.setString(1, kunci.unit().kodePd().nilai());
            cari.setInt(2, kunci.unit().tahun());
            cari.setString(3, kunci.triwulan().name());
            cari.setString(4, kunci.kode());
            cari.setString(5, kunci.rincian());
            try (ResultSet row = cari.executeQuery()) {
                return row.next();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("cannot look for " + kunci, e);
        }
    }
}
