package id.sakip.realization.sipd;

import jakarta.inject.Singleton;

import id.sakip.realization.perubahan.SumberPerubahan;

/** Changes of the spending documents. */
@Singleton
class PerubahanDokumen implements SumberPerubahan {

    private static final String ISI =
            "jsonb_build_object('tanggal', %1$s.tanggal, 'nilai', %1$s.nilai, 'setoran', %1$s.setoran, 'status', %1$s.status)";

    private static final String PILIH = """
            select 'dokumen' as ragam, r.kode_pd, r.tahun, 'TW' || extract(quarter from r.tanggal) as triwulan, r.versi,
                concat_ws(' ', r.kode_pd, r.tahun, r.jenis, r.nomor, r.kode_kegiatan, r.kode_akun, r.kode_sub_skpd) as kunci,
                jsonb_strip_nulls(jsonb_build_object('nomor', r.nomor, 'jenis', nullif(r.jenis, ''),
                    'kodeSubKegiatan', r.kode_kegiatan, 'kodeAkun', r.kode_akun,
                    'kodeSubSkpd', nullif(r.kode_sub_skpd, ''))) as objek,
                l.isi as lama, %s as baru
            from riwayat_sipd_dokumen r
            left join lateral (
                select %s as isi from riwayat_sipd_dokumen s
                where s.kode_pd = r.kode_pd and s.tahun = r.tahun and s.nomor = r.nomor and s.jenis = r.jenis
                  and s.kode_kegiatan = r.kode_kegiatan and s.kode_akun = r.kode_akun
                  and s.kode_sub_skpd = r.kode_sub_skpd and s.versi < r.versi
                order by s.versi desc limit 1
            ) l on true
            where r.kiriman = k.id""".formatted(ISI.formatted("r"), ISI.formatted("s"));

    @Override
    public String pilih() {
        return PILIH;
    }
}
