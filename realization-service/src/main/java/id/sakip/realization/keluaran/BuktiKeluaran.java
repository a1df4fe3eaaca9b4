package id.sakip.realization.keluaran;

import javax.sql.DataSource;

import jakarta.inject.Singleton;

import id.sakip.realization.bukti.KunciBukti;
import id.sakip.realization.bukti.SumberRealisasi;

/** Evidence for values of outputs. */
@Singleton
class BuktiKeluaran extends SumberRealisasi {

    private static final String ADA = """
            select from realisasi_keluaran r
            where r.kode_pd = ? and r.tahun = ? and r.triwulan = ? and r.kode_sub_kegiatan = ? and r.sebutan = ?
            limit 1""";

    BuktiKeluaran(DataSource dataSource) {
        super(dataSource, KunciBukti.KELUARAN, ADA);
    }
}
