package id.sakip.realization.indikator;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;

import jakarta.inject.Singleton;

import id.sakip.realization.bukti.KunciBukti;
import id.sakip.realization.bukti.SumberRealisasi;

/** Evidence for values of indicators. */
@Singleton
class BuktiIndikator implements SumberRealisasi {

    private static final String ADA = """
            select from realisasi_indikator r
            where r.kode_pd = ? and r.tahun = ? and r.triwulan = ? and r.kode_indikator = ?
            limit 1""";

    private final DataSource dataSource;

    BuktiIndikator(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    @Override
    public String ragam() {
        return KunciBukti.INDIKATOR;
    }

    @Override
    public boolean ada(KunciBukti kunci) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement cari = connection.prepareStatement(ADA)) {
            cari.setString(1, kunci.unit().kodePd().nilai());
            cari.setInt(2, kunci.unit().tahun());
            cari.setString(3, kunci.triwulan().name());
            cari.setString(4, kunci.kode());
            try (ResultSet row = cari.executeQuery()) {
                return row.next();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("cannot look for " + kunci, e);
        }
    }
}
