package id.sakip.planning.pk;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import id.sakip.contracts.JenisNilai;
import id.sakip.contracts.KodeNomenklatur;
import id.sakip.contracts.KodeNomenklatur.Tingkat;
import id.sakip.planning.dokumen.Temuan;
import id.sakip.planning.pk.IsiPerjanjianKinerja.Indikator;
import id.sakip.planning.pk.IsiPerjanjianKinerja.Program;
import id.sakip.planning.pk.IsiPerjanjianKinerja.Sasaran;

/** Finds everything that is wrong with the content of a perjanjian kinerja. */
final class PemeriksaPerjanjianKinerja {

    private PemeriksaPerjanjianKinerja() {}

    /** @param dikenal kind of value of each indicator that the unit has defined */
    static void periksa(IsiPerjanjianKinerja isi, Map<String, JenisNilai> dikenal, Temuan temuan) {
        temuan.tanggal(isi.tanggal());
        if (isi.jenis() == JenisPk.MURNI && isi.alasanPerubahan() != null) {
            temuan.catat("alasanPerubahan", "ALASAN_HANYA_PERUBAHAN");
        }
        Set<String> kodeSasaran = new HashSet<>();
        Set<String> kodeIndikator = new HashSet<>();
        for (int s = 0; s < isi.sasaran().size(); s++) {
            String di = "sasaran[" + s + "]";
            Sasaran sasaran = isi.sasaran().get(s);
            if (!kodeSasaran.add(sasaran.kode())) {
                temuan.catat(di + ".kode", "KODE_GANDA", sasaran.kode());
            }
            for (int i = 0; i < sasaran.indikator().size(); i++) {
                Indikator indikator = sasaran.indikator().get(i);
                String diIndikator = di + ".indikator[" + i + "]";
                String kode = indikator.kodeIndikator();
                if (!kodeIndikator.add(kode)) {
                    temuan.catat(diIndikator + ".kodeIndikator", "KODE_GANDA", kode);
                }
                if (!dikenal.containsKey(kode)) {
                    temuan.catat(diIndikator + ".kodeIndikator", "INDIKATOR_TIDAK_DIKENAL", kode);
                }
                temuan.target(diIndikator + ".target", indikator.target(), dikenal.get(kode));
            }
        }
        program(isi.program(), temuan);
    }

    private static void program(List<Program> semua, Temuan temuan) {
        Set<KodeNomenklatur> kode = new HashSet<>();
        for (int p = 0; p < semua.size(); p++) {
            Program program = semua.get(p);
            String di = "program[" + p + "]";
            temuan.tingkat(di + ".kode", program.kode(), Tingkat.PROGRAM);
            if (!kode.add(program.kode())) {
                temuan.catat(di + ".kode", "KODE_GANDA", program.kode());
            }
            if (program.anggaran().negatif()) {
                temuan.catat(di + ".anggaran", "PAGU_NEGATIF", program.anggaran());
            }
        }
    }
}
