package id.sakip.realization.anggaran;

import jakarta.inject.Singleton;

import id.sakip.realization.perubahan.SumberPerubahan;

/** Changes of the budget. */
@Singleton
class PerubahanAnggaran implements SumberPerubahan {

    private static final String PILIH = """
            select 'anggaran' as ragam, r.kode_pd, r.tahun, 'TW' || extract(quarter from r.per_tanggal) as triwulan, r.versi,
                concat_ws(' ', r.kode_pd, r.tahun, r.kode_sub_kegiatan, r.jenis_belanja, r.per_tanggal) as kunci,
                jsonb_build_object('kodeSubKegiatan', r.kode_sub_kegiatan, 'jenisBelanja', r.jenis_belanja,
                    'perTanggal', r.per_tanggal) as objek,
                l.isi as lama, jsonb_build_object('realisasi', r.realisasi) as baru
            from riwayat_anggaran r
            left join lateral (
                select jsonb_build_object('realisasi', s.realisasi) as isi from riwayat_anggaran s
                where s.kode_pd = r.kode_pd and s.tahun = r.tahun and s.kode_sub_kegiatan = r.kode_sub_kegiatan
                  and s.jenis_belanja = r.jenis_belanja and s.per_tanggal = r.per_tanggal and s.versi < r.versi
                order by s.versi desc limit 1
            ) l on true
            where r.kiriman = k.id""";

    @Override
    public String pilih() {
        return PILIH;
    }
}
