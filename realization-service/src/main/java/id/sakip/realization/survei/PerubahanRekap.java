package id.sakip.realization.survei;

import jakarta.inject.Singleton;

import id.sakip.realization.perubahan.SumberPerubahan;

/** Changes of recaps, as their sources give them, and the index that follows. */
@Singleton
class PerubahanRekap implements SumberPerubahan {

    private static final String ISI = """
            jsonb_strip_nulls(%1$s.isi || jsonb_build_object('ikmBerlaku', %1$s.ikm))""";

    private static final String PILIH = """
            select 'rekap' as ragam, r.kode_pd, r.tahun, r.triwulan, r.versi,
                concat_ws(' ', r.kode_pd, r.tahun, r.triwulan, r.layanan) as kunci,
                jsonb_strip_nulls(jsonb_build_object('layanan', nullif(r.layanan, ''))) as objek,
                l.isi as lama, %s as baru
            from riwayat_rekap r
            left join lateral (
                select %s as isi from riwayat_rekap s
                where s.kode_pd = r.kode_pd and s.tahun = r.tahun and s.triwulan = r.triwulan and s.layanan = r.layanan
                  and s.versi < r.versi
                order by s.versi desc limit 1
            ) l on true
            where r.kiriman = k.id""".formatted(ISI.formatted("r"), ISI.formatted("s"));

    @Override
    public String pilih() {
        return PILIH;
    }
}
