package id.sakip.realization.survei;

import jakarta.inject.Singleton;

import id.sakip.realization.perubahan.SumberPerubahan;

/** Changes of responses. */
@Singleton
class PerubahanRespons implements SumberPerubahan {

    private static final String ISI = """
            jsonb_strip_nulls(jsonb_build_object('tanggal', %1$s.tanggal, 'aturan', %1$s.aturan, 'layanan', %1$s.layanan,
                'kanal', %1$s.kanal, 'jawaban', %1$s.jawaban, 'jenisKelamin', %1$s.jenis_kelamin,
                'kelompokUsia', %1$s.kelompok_usia, 'pendidikan', %1$s.pendidikan, 'pekerjaan', %1$s.pekerjaan))""";

    private static final String PILIH = """
            select 'respons' as ragam, r.kode_pd, r.tahun, r.triwulan, r.versi,
                concat_ws(' ', r.kode_pd, r.sumber, r.id_respons) as kunci,
                jsonb_build_object('sumber', r.sumber, 'id', r.id_respons) as objek,
                l.isi as lama, %s as baru
            from riwayat_respons r
            left join lateral (
                select %s as isi from riwayat_respons s
                where s.kode_pd = r.kode_pd and s.sumber = r.sumber and s.id_respons = r.id_respons and s.versi < r.versi
                order by s.versi desc limit 1
            ) l on true
            where r.kiriman = k.id""".formatted(ISI.formatted("r"), ISI.formatted("s"));

    @Override
    public String pilih() {
        return PILIH;
    }
}
