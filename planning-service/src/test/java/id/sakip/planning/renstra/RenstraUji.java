package id.sakip.planning.renstra;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

import com.fasterxml.jackson.core.JsonProcessingException;
import id.sakip.contracts.JenisNilai;
import id.sakip.contracts.Polaritas;
import id.sakip.contracts.nilai.Skala;
import id.sakip.planning.dokumen.Temuan;
import id.sakip.planning.indikator.JenisIndikator;
import id.sakip.planning.indikator.SifatIndikator;
import id.sakip.planning.indikator.domain.Berlaku;
import id.sakip.platform.json.SakipJson;
import id.sakip.platform.problem.Fault;
import io.quarkus.arc.Arc;

/** Renstra for tests. */
final class RenstraUji {

    private static final AtomicInteger BERIKUTNYA = new AtomicInteger();

    private RenstraUji() {}

    /** The matrix of Bab II A of the LKIP of Arjasa 2023; the targets of 2021 and of the end are those of tables 3.2 and 3.3. */
    static final String BAB_II = """
            {"kodePd":"35.09.22","tahunAwal":2021,"tahunAkhir":2026,"tanggal":"2022-11-18","tujuan":[
              {"kode":"T1","uraian":"Meningkatnya kualitas pengelolaan keuangan dan aset daerah yang profesional, efektif, dan efisien",
               "indikator":[{"uraian":"Nilai SAKIP OPD"}],"sasaran":[
                 {"kode":"S5","uraian":"Meningkatnya Efektifitas Pencapaian Target Kinerja Perangkat Daerah","indikator":[
                   {"kodeIndikator":"S5.1","uraian":"Presentase Indikator Program tercapai",
                    "target":{"2022":"80%","2023":"80%","2024":"85%","2025":"85%","2026":"85%"}}]}]},
              {"kode":"T2","uraian":"Meningkatnya penataan organisasi pemerintah daerah dan tata laksana penyelenggaraan pemerintahan dan pelayanan publik",
               "indikator":[{"kodeIndikator":"T2.1","uraian":"Ketersediaan Dokumen Penataan Organisasi dan Tata Laksana Pemerintah Daerah"}],"sasaran":[
                 {"kode":"S2","uraian":"Meningkatnya Kepuasan Masyarakat dalam hal Pelayanan Publik yang Merata dan Berkualitas di Kecamatan","indikator":[
                   {"kodeIndikator":"S2.1","uraian":"Indeks Kepuasan Masyarakat","target":{"2021":"75","2022":"76","2023":"85","2024":"80","2025":"85","2026":"100"},"targetAkhir":"100"}]},
                 {"kode":"S1","uraian":"Terjaganya ketertiban umum dan ketentraman Masyarakat di Kecamatan","indikator":[
                   {"kodeIndikator":"S1.1","target":{"2021":"100%","2022":"100%","2023":"100%","2024":"100%","2025":"100%","2026":"100%"},"targetAkhir":"100%"}]}]}]}""";

    /** The annex of the same report: the changed Renstra, with other sasaran and indicators. */
    static final String LAMPIRAN = """
            {"kodePd":"35.09.22","tahunAwal":2021,"tahunAkhir":2026,"jenis":"PERUBAHAN","perubahanKe":1,"berlakuMulai":2022,"tanggal":"2022-11-18","tujuan":[
              {"kode":"T1","uraian":"Meningkatnya Kualitas Kelembagaan dan Kapabilitas Penyelenggaraan Pemerintah Daerah","tujuanRpjmd":"M2.T1",
               "indikator":[{"kodeIndikator":"S2.1","uraian":"Hasil Survey Kepuasan Masyarakat (SKM)","kondisiAwal":"75","target":{"2022":"85"},"targetAkhir":"85"}],"sasaran":[
                 {"kode":"A1","uraian":"Meningkatnya kualitas Pelayanan","sasaranRpjmd":"M2.T1.S1",
                  "strategi":["Orientasi Pelayanan Publik Berbasis Survey Kepuasan Masyarakat (SKM)"],
                  "kebijakan":["Peningkatan dukungan bagi peningkatan kapasitas/ kinerja pelayanan publik"],
                  "program":[{"kode":"7.01.02","uraian":"PROGRAM PENYELENGGARAAN PEMERINTAHAN DAN PELAYANAN PUBLIK"}],"indikator":[
                   {"kodeIndikator":"S2.1","uraian":"Hasil Survey Kepuasan Masyarakat (SKM) pada bidang Pelayanan Publik","kondisiAwal":"75",
                    "target":{"2022":"85","2023":"85","2024":"85","2025":"85","2026":"85"}}]}]},
              {"kode":"T3","uraian":"Meningkatnya Koordinasi di bidang Ketertiban dan Keamanan",
               "indikator":[{"uraian":"Prosentase rekomendasi di bidang Ketertiban dan Keamanan yang ditindaklanjuti"}],"sasaran":[
                 {"kode":"A3","uraian":"Meningkatnya Koordinasi di bidang Ketertiban dan Keamanan",
                  "strategi":["Sosialisasi Di bidang Ketertiban Dan Keamanan Umum Bersama Muspika"],
                  "program":[{"uraian":"PROGRAM KOORDINASI KETENTRAMAN DAN KETERTIBAN UMUM"}],"indikator":[
                   {"kodeIndikator":"A3.1","target":{"2022":"80","2023":"80","2024":"80","2025":"80","2026":"80"}}]}]}]}""";

    static IsiRenstra urai(String json) {
        try {
            return SakipJson.mapper().readValue(json, IsiRenstra.class);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** Indicators that take numbers, more is better. */
    static Map<String, Berlaku<SifatIndikator>> angka(String... kode) {
        Map<String, Berlaku<SifatIndikator>> sifat = new HashMap<>();
        for (String satu : kode) {
            sifat.put(satu, tetap(JenisNilai.ANGKA, Polaritas.POSITIF, null));
        }
        return sifat;
    }

    /** A definition that is the same in all years. */
    static Berlaku<SifatIndikator> tetap(JenisNilai jenis, Polaritas polaritas, Skala skala) {
        return new Berlaku<>(new TreeMap<>(Map.of(1999, sifat(jenis, polaritas, skala))));
    }

    static SifatIndikator sifat(JenisNilai jenis, Polaritas polaritas, Skala skala) {
        return new SifatIndikator("Indikator", JenisIndikator.IKU, jenis, polaritas, skala);
    }

    static List<String> galat(Temuan temuan) {
        return temuan.galat().stream().map(RenstraUji::ringkas).toList();
    }

    static List<String> peringatan(Temuan temuan) {
        return temuan.peringatan().stream().map(RenstraUji::ringkas).toList();
    }

    private static String ringkas(Fault temuan) {
        return temuan.kode() + " " + temuan.medan();
    }

    /** A unit for one test alone, in a kabupaten of its own that is data and no code. */
    static String unitBaru() {
        String kab = "97.%02d".formatted(BERIKUTNYA.incrementAndGet());
        try (Connection connection =
                        Arc.container().instance(DataSource.class).get().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("""
                    insert into wilayah values ('97', 'Provinsi Uji', 'PROVINSI', null) on conflict do nothing;
                    insert into wilayah values ('%1$s', 'Kabupaten Uji', 'KABUPATEN', '97');
                    insert into wilayah values ('%1$s.01', 'Uji', 'KECAMATAN', '%1$s');
                    insert into perangkat_daerah (kode_pd, nama, jenis) values ('%1$s.01', 'Kecamatan Uji', 'KECAMATAN')""".formatted(kab));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return kab + ".01";
    }

    /** What the LKIP of Arjasa 2023 quotes of the RPJMD, as a document of the kabupaten of {@code unit}. */
    static String rpjmd(String unit, String sasaran) {
        return """
                {"kodeKab":"%s","tahunAwal":2021,"tahunAkhir":2026,"misi":[{"kode":"M2","uraian":"Membangun tata kelola pemerintahan yang kondusif",
                 "tujuan":[{"kode":"M2.T1","uraian":"Meningkatnya Tata kelola Pemerintahan yang Efektif",
                  "indikator":[{"kode":"IRB","uraian":"Indeks Reformasi Birokrasi","satuan":"indeks"}],
                  "sasaran":[{"kode":"M2.T1.S1","uraian":"%s","indikator":[{"kode":"IPP","uraian":"Indeks Pelayanan Publik"}]}]}]}]}""".formatted(unit.substring(0, 5), sasaran);
    }
}
