package id.sakip.realization.sipd;

import jakarta.inject.Singleton;

import id.sakip.realization.perubahan.SumberPerubahan;

/** Changes of the figures per account. */
@Singleton
class PerubahanAkun implements SumberPerubahan {

    private static final String ISI =
            "jsonb_build_object('anggaran', %1$s.anggaran, 'realisasi', %1$s.realisasi, 'realisasiRencana', %1$s.realisasi_rencana)";

    private static final String PILIH = """
            select 'akun' as ragam, r.kode_pd, r.tahun, 'TW' || extract(quarter from r.per_tanggal) as triwulan, r.versi,
                concat_ws(' ', r.kode_pd, r.tahun, r.per_tanggal, r.sumber, r.kode_kegiatan, r.kode_sub_skpd, r.kode_akun,
                    r.tahap, r.kode_dana) as kunci,
                jsonb_strip_nulls(jsonb_build_object('sumber', r.sumber, 'perTanggal', r.per_tanggal,
                    'kodeKegiatan', nullif(r.kode_kegiatan, ''), 'kodeSubSkpd', nullif(r.kode_sub_skpd, ''),
                    'kodeAkun', nullif(r.kode_akun, ''), 'tahap', nullif(r.tahap, ''),
                    'kodeDana', nullif(r.kode_dana, ''))) as objek,
                l.isi as lama, %s as baru
            from riwayat_sipd_akun r
            left join lateral (
                select %s as isi from riwayat_sipd_akun s
                where s.kode_pd = r.kode_pd and s.tahun = r.tahun and s.per_tanggal = r.per_tanggal
                  and s.sumber = r.sumber and s.kode_kegiatan = r.kode_kegiatan and s.kode_sub_skpd = r.kode_sub_skpd
                  and s.kode_akun = r.kode_akun and s.tahap = r.tahap and s.kode_dana = r.kode_dana
                  and s.versi < r.versi
                order by s.versi desc limit 1
            ) l on true
            where r.kiriman = k.id""".formatted(ISI.formatted("r"), ISI.formatted("s"));

    @Override
    public String pilih() {
        return PILIH;
    }
}
