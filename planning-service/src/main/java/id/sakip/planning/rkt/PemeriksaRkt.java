package id.sakip.planning.rkt;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import id.sakip.contracts.JenisBelanja;
import id.sakip.contracts.KodeNomenklatur;
import id.sakip.contracts.KodeNomenklatur.Tingkat;
import id.sakip.planning.dokumen.Temuan;
import id.sakip.planning.rencana.domain.PerakitRencana;
import id.sakip.planning.rkt.IsiRkt.Kegiatan;
import id.sakip.planning.rkt.IsiRkt.Keluaran;
import id.sakip.planning.rkt.IsiRkt.Pagu;
import id.sakip.planning.rkt.IsiRkt.Program;
import id.sakip.planning.rkt.IsiRkt.Sasaran;
import id.sakip.planning.rkt.IsiRkt.SubKegiatan;

/** Finds everything that is wrong with the content of an RKT. */
final class PemeriksaRkt {

    private final Temuan temuan;
    private final Set<String> kodeSasaran = new HashSet<>();
    private final Set<KodeNomenklatur> kodePohon = new HashSet<>();

    private PemeriksaRkt(Temuan temuan) {
        this.temuan = temuan;
    }

    static void periksa(IsiRkt isi, Temuan temuan) {
        temuan.tanggal(isi.tanggal());
        PemeriksaRkt pemeriksa = new PemeriksaRkt(temuan);
        for (int s = 0; s < isi.sasaran().size(); s++) {
            pemeriksa.sasaran("sasaran[" + s + "]", isi.sasaran().get(s));
        }
    }

    private void sasaran(String di, Sasaran sasaran) {
        if (!kodeSasaran.add(sasaran.kode())) {
            temuan.catat(di + ".kode", "KODE_GANDA", sasaran.kode());
        }
        Set<KodeNomenklatur> disini = new HashSet<>();
        for (int p = 0; p < sasaran.program().size(); p++) {
            Program program = sasaran.program().get(p);
            String diProgram = di + ".program[" + p + "]";
            if (!disini.add(program.kode())) {
                temuan.catat(diProgram + ".kode", "KODE_GANDA", program.kode());
            }
            program(diProgram, program);
        }
    }

    private void program(String di, Program program) {
        temuan.tingkat(di + ".kode", program.kode(), Tingkat.PROGRAM);
        boolean pertama = kodePohon.add(program.kode());
        if (!pertama && !program.kegiatan().isEmpty()) {
            temuan.catat(di + ".kegiatan", "POHON_GANDA", program.kode());
        }
        for (int k = 0; k < program.kegiatan().size(); k++) {
            kegiatan(
                    di + ".kegiatan[" + k + "]",
                    program.kode(),
                    program.kegiatan().get(k));
        }
    }

    private void kegiatan(String di, KodeNomenklatur program, Kegiatan kegiatan) {
        cabang(di + ".kode", program, kegiatan.kode(), Tingkat.KEGIATAN);
        temuan.target(di + ".target", kegiatan.target(), null);
        for (int s = 0; s < kegiatan.subKegiatan().size(); s++) {
            subKegiatan(
                    di + ".subKegiatan[" + s + "]",
                    kegiatan.kode(),
                    kegiatan.subKegiatan().get(s));
        }
    }

    private void subKegiatan(String di, KodeNomenklatur kegiatan, SubKegiatan sub) {
        cabang(di + ".kode", kegiatan, sub.kode(), Tingkat.SUB_KEGIATAN);
        keluaran(di, sub.keluaran());
        pagu(di, sub.pagu());
    }

    private void keluaran(String di, List<Keluaran> semua) {
        Set<String> sebutan = new HashSet<>();
        for (int i = 0; i < semua.size(); i++) {
            String diKeluaran = di + ".keluaran[" + i + "]";
            Keluaran keluaran = semua.get(i);
            if (!sebutan.add(PerakitRencana.sebutan(keluaran.indikator()))) {
                temuan.catat(diKeluaran + ".indikator", "KODE_GANDA", keluaran.indikator());
            }
            temuan.target(diKeluaran + ".target", keluaran.target(), null);
        }
    }

    private void pagu(String di, List<Pagu> semua) {
        Set<JenisBelanja> jenis = EnumSet.noneOf(JenisBelanja.class);
        for (int i = 0; i < semua.size(); i++) {
            Pagu pagu = semua.get(i);
            if (!jenis.add(pagu.jenisBelanja())) {
                temuan.catat(di + ".pagu[" + i + "].jenisBelanja", "KODE_GANDA", pagu.jenisBelanja());
            }
            if (pagu.jumlah().negatif()) {
                temuan.catat(di + ".pagu[" + i + "].jumlah", "PAGU_NEGATIF", pagu.jumlah());
            }
        }
    }

    /** A code of the right level, below its own parent, and only once in the document. */
    private void cabang(String medan, KodeNomenklatur induk, KodeNomenklatur kode, Tingkat tingkat) {
        if (!temuan.tingkat(medan, kode, tingkat)) {
            return;
        }
        KodeNomenklatur seharusnya = kode.induk().orElseThrow();
        if (!seharusnya.equals(induk)) {
            temuan.catat(medan, "INDUK_SALAH", kode, seharusnya, induk);
        }
        if (!kodePohon.add(kode)) {
            temuan.catat(medan, "KODE_GANDA", kode);
        }
    }
}
