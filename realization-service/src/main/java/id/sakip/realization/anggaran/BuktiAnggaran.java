package id.sakip.realization.anggaran;

import javax.sql.DataSource;

import jakarta.inject.Singleton;

import id.sakip.realization.bukti.KunciBukti;
import id.sakip.realization.bukti.SumberRealisasi;

/** Evidence for amounts of the budget: any snapshot in the quarter will do. */
@Singleton
class BuktiAnggaran extends SumberRealisasi {

    private static final String ADA = """
            select from realisasi_anggaran r
            where r.kode_pd = ? and r.tahun = ? and 'TW' || extract(quarter from r.per_tanggal) = ?
              and r.kode_sub_kegiatan = ? and r.jenis_belanja = ?
            limit 1""";

    BuktiAnggaran(DataSource dataSource) {
        super(dataSource, KunciBukti.ANGGARAN, ADA);
    }
}
