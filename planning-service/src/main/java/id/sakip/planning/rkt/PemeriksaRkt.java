package id.sakip.planning.rkt;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import id.sakip.contracts.JenisBelanja;
import id.sakip.contracts.KodeNomenklatur;
import id.sakip.contracts.KodeNomenklatur.Tingkat;
import id.sakip.contracts.Rupiah;
import id.sakip.contracts.rencana.RencanaBerlaku;
import id.sakip.planning.dokumen.Temuan;
import id.sakip.planning.indikator.PemeriksaIndikatorSasaran;
import id.sakip.planning.indikator.SifatIndikator;
import id.sakip.planning.nomenklatur.domain.DaftarTahun;
import id.sakip.planning.rkt.IsiRkt.IndikatorSasaran;
import id.sakip.planning.rkt.IsiRkt.Kegiatan;
import id.sakip.planning.rkt.IsiRkt.Keluaran;
import id.sakip.planning.rkt.IsiRkt.Pagu;
import id.sakip.planning.rkt.IsiRkt.Program;
import id.sakip.planning.rkt.IsiRkt.Sasaran;
import id.sakip.planning.rkt.IsiRkt.SubKegiatan;

/** Finds everything that is wrong with the content of an RKT. */
final class PemeriksaRkt {

    private final DaftarTahun daftar;
    private final Temuan temuan;
    private final PemeriksaIndikatorSasaran indikator;
    private final Set<String> kodeSasaran = new HashSet<>();
    private final Set<KodeNomenklatur> kodePohon = new HashSet<>();

    private PemeriksaRkt(Map<String, SifatIndikator> dikenal, DaftarTahun daftar, Temuan temuan) {
        this.daftar = daftar;
        this.temuan = temuan;
        this.indikator = new PemeriksaIndikatorSasaran(dikenal, temuan);
    }

    /**
     * @param dikenal indicators of the unit as they are defined in the year of the document, by code
     * @param nomenklatur the list of the year for some codes; asked for names once, when there is something to name
     */
    static void periksa(
            IsiRkt isi,
            Map<String, SifatIndikator> dikenal,
            Function<Collection<KodeNomenklatur>, DaftarTahun> nomenklatur,
            Temuan temuan) {
        temuan.tanggal(isi.tanggal());
        PemeriksaRkt pemeriksa = new PemeriksaRkt(dikenal, nomenklatur.apply(salahTempat(isi)), temuan);
        pemeriksa.tidakNegatif("jumlahPagu", isi.jumlahPagu());
        for (int s = 0; s < isi.sasaran().size(); s++) {
            pemeriksa.sasaran("sasaran[" + s + "]", isi.sasaran().get(s));
        }
    }

    /** Codes whose parent is another one than they are written under, and that other one. */
    private static Set<KodeNomenklatur> salahTempat(IsiRkt isi) {
        Set<KodeNomenklatur> kode = new HashSet<>();
        isi.program()
                .forEach(p -> p.kegiatan().forEach(k -> {
                    salahTempat(p.kode(), k.kode(), kode);
                    k.subKegiatan().forEach(s -> salahTempat(k.kode(), s.kode(), kode));
                }));
        return kode;
    }

    private static void salahTempat(KodeNomenklatur induk, KodeNomenklatur kode, Set<KodeNomenklatur> semua) {
        if (!kode.induk().map(induk::equals).orElse(true)) {
            semua.add(kode);
            semua.add(induk);
        }
    }

    private void sasaran(String di, Sasaran sasaran) {
        if (!kodeSasaran.add(sasaran.kode())) {
            temuan.catat(di + ".kode", "KODE_GANDA", sasaran.kode());
        }
        for (int i = 0; i < sasaran.indikator().size(); i++) {
            IndikatorSasaran satu = sasaran.indikator().get(i);
            indikator.periksa(di + ".indikator[" + i + "]", satu.kodeIndikator(), satu.target());
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
        if (!pertama && !program.sebutanSaja()) {
            temuan.catat(di + ".kegiatan", "POHON_GANDA", program.kode());
        }
        tidakNegatif(di + ".jumlahPagu", program.jumlahPagu());
        ukuran(di + ".indikator", program.indikator());
        for (int k = 0; k < program.kegiatan().size(); k++) {
            kegiatan(
                    di + ".kegiatan[" + k + "]",
                    program.kode(),
                    program.kegiatan().get(k));
        }
    }

    private void kegiatan(String di, KodeNomenklatur program, Kegiatan kegiatan) {
        cabang(di + ".kode", program, kegiatan.kode(), Tingkat.KEGIATAN);
        tidakNegatif(di + ".jumlahPagu", kegiatan.jumlahPagu());
        ukuran(di + ".indikator", kegiatan.indikator());
        for (int s = 0; s < kegiatan.subKegiatan().size(); s++) {
            subKegiatan(
                    di + ".subKegiatan[" + s + "]",
                    kegiatan.kode(),
                    kegiatan.subKegiatan().get(s));
        }
    }

    private void subKegiatan(String di, KodeNomenklatur kegiatan, SubKegiatan sub) {
        cabang(di + ".kode", kegiatan, sub.kode(), Tingkat.SUB_KEGIATAN);
        ukuran(di + ".keluaran", sub.keluaran());
        pagu(di + ".pagu", sub.pagu());
    }

    private void ukuran(String di, List<Keluaran> semua) {
        Set<String> sebutan = new HashSet<>();
        for (int i = 0; i < semua.size(); i++) {
            Keluaran ukuran = semua.get(i);
            String disini = di + "[" + i + "]";
            if (!sebutan.add(RencanaBerlaku.Keluaran.sebutan(ukuran.indikator()))) {
                temuan.catat(disini + ".indikator", "KODE_GANDA", ukuran.indikator());
            }
            temuan.target(disini + ".target", ukuran.target(), null);
        }
    }

    private void pagu(String di, List<Pagu> semua) {
        Set<JenisBelanja> jenis = EnumSet.noneOf(JenisBelanja.class);
        for (int i = 0; i < semua.size(); i++) {
            Pagu pagu = semua.get(i);
            String disini = di + "[" + i + "]";
            if (!jenis.add(pagu.jenisBelanja())) {
                temuan.catat(disini + ".jenisBelanja", "KODE_GANDA", pagu.jenisBelanja());
            }
            tidakNegatif(disini + ".murni", pagu.murni());
            tidakNegatif(disini + ".pergeseran", pagu.pergeseran());
            tidakNegatif(disini + ".perubahan", pagu.perubahan());
            Rupiah tahap = pagu.tahapTerakhir();
            if (pagu.jumlah() == null) {
                temuan.catat(disini + ".jumlah", "PAGU_TANPA_JUMLAH", pagu.jenisBelanja());
            } else if (tahap == null) {
                tidakNegatif(disini + ".jumlah", pagu.jumlah());
            } else if (!tahap.equals(pagu.jumlah())) {
                temuan.catat(disini + ".jumlah", "PAGU_TIDAK_SESUAI", pagu.jumlah(), tahap);
            }
        }
    }

    private void tidakNegatif(String medan, Rupiah jumlah) {
        if (jumlah != null && jumlah.negatif()) {
            temuan.catat(medan, "PAGU_NEGATIF", jumlah);
        }
    }

    /** A code of the right level, below its own parent, and only once in the document. */
    private void cabang(String medan, KodeNomenklatur induk, KodeNomenklatur kode, Tingkat tingkat) {
        if (!temuan.tingkat(medan, kode, tingkat)) {
            return;
        }
        KodeNomenklatur seharusnya = kode.induk().orElseThrow();
        if (!seharusnya.equals(induk)) {
            temuan.catat(medan, "INDUK_SALAH", kode, daftar.sebutan(seharusnya), daftar.sebutan(induk));
        }
        if (!kodePohon.add(kode)) {
            temuan.catat(medan, "KODE_GANDA", kode);
        }
    }
}
