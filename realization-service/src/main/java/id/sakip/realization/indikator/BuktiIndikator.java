package id.sakip.realization.indikator;

import javax.sql.DataSource;

import jakarta.inject.Singleton;

import id.sakip.realization.bukti.KunciBukti;
import id.sakip.realization.bukti.SumberRealisasi;

/** Evidence for values of indicators, which their code names in full. */
@Singleton
class BuktiIndikator extends SumberRealisasi {

    private static final String ADA = """
            select from realisasi_indikator r
            where r.kode_pd = ? and r.tahun = ? and r.triwulan = ? and r.kode_indikator = ? and ? = ''
            limit 1""";

    BuktiIndikator(DataSource dataSource) {
        super(dataSource, KunciBukti.INDIKATOR, ADA);
    }
}
