package id.sakip.realization.keluaran;

import jakarta.inject.Singleton;

import id.sakip.realization.perubahan.SumberPerubahan;

/** Changes of outputs. */
@Singleton
class PerubahanKeluaran implements SumberPerubahan {

    private static final String ISI = """
            jsonb_strip_nulls(jsonb_build_object('nilai', %1$s.nilai, 'teks', %1$s.teks, 'satuan', %1$s.satuan,
                'tanpaData', %1$s.tanpa_data, 'catatan', %1$s.catatan, 'sebab', %1$s.sebab,
                'tindakLanjut', %1$s.tindak_lanjut, 'perTanggal', %1$s.per_tanggal))""";

    private static final String PILIH = """
            select 'keluaran' as ragam, r.kode_pd, r.tahun, r.triwulan, r.versi,
                concat_ws(' ', r.kode_pd, r.tahun, r.triwulan, r.kode_sub_kegiatan, r.sebutan) as kunci,
                jsonb_build_object('kodeSubKegiatan', r.kode_sub_kegiatan, 'keluaran', r.keluaran) as objek,
                l.isi as lama, %s as baru
            from riwayat_keluaran r
            left join lateral (
                select %s as isi from riwayat_keluaran s
                where s.kode_pd = r.kode_pd and s.tahun = r.tahun and s.triwulan = r.triwulan
                  and s.kode_sub_kegiatan = r.kode_sub_kegiatan and s.sebutan = r.sebutan and s.versi < r.versi
                order by s.versi desc limit 1
            ) l on true
            where r.kiriman = k.id""".formatted(ISI.formatted("r"), ISI.formatted("s"));

    @Override
    public String pilih() {
        return PILIH;
    }
}
