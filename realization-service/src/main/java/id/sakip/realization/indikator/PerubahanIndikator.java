package id.sakip.realization.indikator;

import jakarta.inject.Singleton;

import id.sakip.realization.perubahan.SumberPerubahan;

/** Changes of indicators. */
@Singleton
class PerubahanIndikator implements SumberPerubahan {

    private static final String ISI = """
            jsonb_strip_nulls(jsonb_build_object('nilai', %1$s.nilai, 'pembilang', %1$s.pembilang, 'penyebut', %1$s.penyebut,
                'predikat', %1$s.predikat, 'skor', %1$s.skor, 'tanpaData', %1$s.tanpa_data, 'satuan', %1$s.satuan,
                'sumber', %1$s.sumber, 'perTanggal', %1$s.per_tanggal,
                'catatan', %1$s.catatan, 'sebab', %1$s.sebab, 'tindakLanjut', %1$s.tindak_lanjut))""";

    private static final String PILIH = """
            select 'indikator' as ragam, r.kode_pd, r.tahun, r.triwulan, r.versi,
                concat_ws(' ', r.kode_pd, r.tahun, r.triwulan, r.kode_indikator) as kunci,
                jsonb_build_object('kodeIndikator', r.kode_indikator) as objek,
                l.isi as lama, %s as baru
            from riwayat_indikator r
            left join lateral (
                select %s as isi from riwayat_indikator s
                where s.kode_pd = r.kode_pd and s.tahun = r.tahun and s.triwulan = r.triwulan
                  and s.kode_indikator = r.kode_indikator and s.versi < r.versi
                order by s.versi desc limit 1
            ) l on true
            where r.kiriman = k.id""".formatted(ISI.formatted("r"), ISI.formatted("s"));

    @Override
    public String pilih() {
        return PILIH;
    }
}
