package id.sakip.realization.anggaran;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;

import jakarta.inject.Singleton;

import id.sakip.realization.bukti.KunciBukti;
import id.sakip.realization.bukti.SumberRealisasi;

/** Evidence for amounts of the budget: any snapshot in the quarter will do. */
@Singleton
class BuktiAnggaran implements SumberRealisasi {

    private static final String ADA = """
            select from realisasi_anggaran r
            where r.kode_pd = ? and r.tahun = ? and 'TW' || extract(quarter from r.per_tanggal) = ?
              and r.kode_sub_kegiatan = ? and r.jenis_belanja = ?
            limit 1""";

    private final DataSource dataSource;

    BuktiAnggaran(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    @Override
    public String ragam() {
        return KunciBukti.ANGGARAN;
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
