package id.sakip.planning.pk;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import id.sakip.contracts.KodeNomenklatur;
import id.sakip.contracts.KodeNomenklatur.Tingkat;
import id.sakip.planning.dokumen.Temuan;
import id.sakip.planning.indikator.PemeriksaIndikatorSasaran;
import id.sakip.planning.indikator.SifatIndikator;
import id.sakip.planning.pk.IsiPerjanjianKinerja.Indikator;
import id.sakip.planning.pk.IsiPerjanjianKinerja.Program;
import id.sakip.planning.pk.IsiPerjanjianKinerja.Sasaran;

/** Finds everything that is wrong with the content of a perjanjian kinerja. */
final class PemeriksaPerjanjianKinerja {

    private PemeriksaPerjanjianKinerja() {}

    /** @param dikenal the indicators that the unit has defined, as they are in the year of the promise */
    static void periksa(IsiPerjanjianKinerja isi, Map<String, SifatIndikator> dikenal, Temuan temuan) {
        temuan.tanggal(isi.tanggal());
        if (isi.jenis() == JenisPk.MURNI && isi.alasanPerubahan() != null) {
            temuan.catat("alasanPerubahan", "ALASAN_HANYA_PERUBAHAN");
        }
        if (isi.jenis() == JenisPk.MURNI && isi.dasarPerubahan() != null) {
            temuan.catat("dasarPerubahan", "DASAR_HANYA_PERUBAHAN");
        }
        if (isi.tingkat().bawahan() && isi.bagian() == null) {
            temuan.catat("bagian", "TANPA_BAGIAN", isi.tingkat());
        }
        if (!isi.tingkat().bawahan() && isi.bagian() != null) {
            temuan.catat("bagian", "BAGIAN_HANYA_BAWAHAN");
        }
        Set<String> kodeSasaran = new HashSet<>();
        var pemeriksaIndikator = new PemeriksaIndikatorSasaran(dikenal, temuan);
        for (int s = 0; s < isi.sasaran().size(); s++) {
            String di = "sasaran[" + s + "]";
            Sasaran sasaran = isi.sasaran().get(s);
            if (!kodeSasaran.add(sasaran.kode())) {
                temuan.catat(di + ".kode", "KODE_GANDA", sasaran.kode());
            }
            for (int i = 0; i < sasaran.indikator().size(); i++) {
                Indikator indikator = sasaran.indikator().get(i);
                pemeriksaIndikator.periksa(di + ".indikator[" + i + "]", indikator.kodeIndikator(), indikator.target());
            }
        }
        program(isi.tingkat(), isi.program(), temuan);
    }

    /** Finds what the paper lacks to be signed, and what a signed one would say. */
    static void naskah(IsiPerjanjianKinerja isi, Temuan temuan) {
        if (isi.jenis() == JenisPk.PERUBAHAN && isi.alasanPerubahan() == null) {
            temuan.catat("alasanPerubahan", "TANPA_ALASAN_PERUBAHAN");
        }
        if (isi.jenis() == JenisPk.PERUBAHAN && isi.dasarPerubahan() == null) {
            temuan.ingatkan("dasarPerubahan", "TANPA_DASAR_PERUBAHAN");
        }
        if (isi.nomor() == null) {
            temuan.ingatkan("nomor", "NASKAH_TANPA_NOMOR");
        }
        if (isi.tempat() == null) {
            temuan.ingatkan("tempat", "NASKAH_TANPA_TEMPAT");
        }
        if (isi.tanggal() == null) {
            temuan.ingatkan("tanggal", "NASKAH_TANPA_TANGGAL");
        }
        temuan.tanggalDalamTahun(isi.tanggal(), isi.tahun());
    }

    private static void program(TingkatPk tingkat, List<Program> semua, Temuan temuan) {
        Set<KodeNomenklatur> kode = new HashSet<>();
        for (int p = 0; p < semua.size(); p++) {
            Program program = semua.get(p);
            String di = "program[" + p + "]";
            if (!tingkat.bawahan()) {
                temuan.tingkat(di + ".kode", program.kode(), Tingkat.PROGRAM);
            }
            if (!kode.add(program.kode())) {
                temuan.catat(di + ".kode", "KODE_GANDA", program.kode());
            }
            if (program.anggaran().negatif()) {
                temuan.catat(di + ".anggaran", "PAGU_NEGATIF", program.anggaran());
            }
        }
    }
}
