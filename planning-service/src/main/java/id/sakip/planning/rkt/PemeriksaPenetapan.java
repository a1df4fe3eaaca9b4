package id.sakip.planning.rkt;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import id.sakip.contracts.KodeNomenklatur;
import id.sakip.contracts.Nilai;
import id.sakip.contracts.Rupiah;
import id.sakip.contracts.nilai.PenguraiNilai;
import id.sakip.planning.dokumen.Isian;
import id.sakip.planning.dokumen.Temuan;
import id.sakip.planning.indikator.SifatIndikator;
import id.sakip.planning.nilai.NilaiKolom;
import id.sakip.planning.nomenklatur.domain.DaftarTahun;
import id.sakip.planning.nomenklatur.domain.Keberatan;
import id.sakip.planning.rkt.IsiRkt.IndikatorSasaran;
import id.sakip.planning.rkt.IsiRkt.Kegiatan;
import id.sakip.planning.rkt.IsiRkt.Keluaran;
import id.sakip.planning.rkt.IsiRkt.Pagu;
import id.sakip.planning.rkt.IsiRkt.Program;
import id.sakip.planning.rkt.IsiRkt.Sasaran;
import id.sakip.planning.rkt.IsiRkt.SubKegiatan;

/**
 * Finds what keeps an RKT from being ditetapkan, and what people should know of it.
 *
 * <p>Refused are a document without sub kegiatan, an output without a target, and a printed total that its parts do not
 * make: one of the amounts is mistyped then, and nobody can tell which. Everything else is a fact of the document and only
 * said. An output that states a reason in place of a target, {@code - (belum disurvei)}, has said what it can.
 */
final class PemeriksaPenetapan {

    private final IsiRkt isi;
    private final Map<String, SifatIndikator> dikenal;
    private final DaftarTahun daftar;
    private final Temuan temuan;
    private final Set<KodeNomenklatur> sudah = new HashSet<>();

    private PemeriksaPenetapan(IsiRkt isi, Map<String, SifatIndikator> dikenal, DaftarTahun daftar, Temuan temuan) {
        this.isi = isi;
        this.dikenal = dikenal;
        this.daftar = daftar;
        this.temuan = temuan;
    }

    /**
     * @param dikenal indicators of the unit as they are defined in the year of the document, by code
     * @param daftar official list of the year for all codes of the document
     */
    static void periksa(IsiRkt isi, Map<String, SifatIndikator> dikenal, DaftarTahun daftar, Temuan temuan) {
        new PemeriksaPenetapan(isi, dikenal, daftar, temuan).periksa();
    }

    private void periksa() {
        temuan.tanggalDalamTahun(isi.tanggal(), isi.tahun());
        if (isi.subKegiatan().findAny().isEmpty()) {
            temuan.catat("sasaran", "DOKUMEN_KOSONG");
        }
        jumlah("jumlahPagu", "RKT", isi.jumlahPagu(), isi.subKegiatan());
        for (int s = 0; s < isi.sasaran().size(); s++) {
            sasaran("sasaran[" + s + "]", isi.sasaran().get(s));
        }
    }

    private void sasaran(String di, Sasaran sasaran) {
        for (int i = 0; i < sasaran.indikator().size(); i++) {
            IndikatorSasaran indikator = sasaran.indikator().get(i);
            String diTarget = di + ".indikator[" + i + "].target";
            if (nilai(indikator.target()).isEmpty()) {
                temuan.ingatkan(diTarget, "TANPA_TARGET", indikator.kodeIndikator());
            }
            // The definition may have changed since the draft was written.
            SifatIndikator sifat = dikenal.get(indikator.kodeIndikator());
            temuan.target(diTarget, indikator.target(), sifat.jenisNilai(), sifat.skala());
        }
        for (int p = 0; p < sasaran.program().size(); p++) {
            Program program = sasaran.program().get(p);
            if (sudah.add(program.kode())) {
                program(di + ".program[" + p + "]", program);
            }
        }
    }

    private void program(String di, Program program) {
        kode(di, program.kode());
        ukuran(di, program.indikator());
        jumlah(di + ".jumlahPagu", program.kode().nilai(), program.jumlahPagu(), program.subKegiatan());
        if (program.kegiatan().isEmpty()) {
            temuan.ingatkan(di + ".kegiatan", "PROGRAM_TANPA_KEGIATAN", program.kode());
        }
        for (int k = 0; k < program.kegiatan().size(); k++) {
            kegiatan(di + ".kegiatan[" + k + "]", program.kegiatan().get(k));
        }
    }

    private void kegiatan(String di, Kegiatan kegiatan) {
        kode(di, kegiatan.kode());
        ukuran(di, kegiatan.indikator());
        jumlah(di + ".jumlahPagu", kegiatan.kode().nilai(), kegiatan.jumlahPagu(), kegiatan.subKegiatan().stream());
        if (kegiatan.subKegiatan().isEmpty()) {
            temuan.ingatkan(di + ".subKegiatan", "KEGIATAN_TANPA_SUB_KEGIATAN", kegiatan.kode());
        }
        for (int s = 0; s < kegiatan.subKegiatan().size(); s++) {
            subKegiatan(di + ".subKegiatan[" + s + "]", kegiatan.subKegiatan().get(s));
        }
    }

    private void subKegiatan(String di, SubKegiatan sub) {
        kode(di, sub.kode());
        if (sub.keluaran().isEmpty()) {
            temuan.ingatkan(di + ".keluaran", "SUB_KEGIATAN_TANPA_KELUARAN", sub.kode());
        }
        if (sub.pagu().isEmpty()) {
            temuan.ingatkan(di + ".pagu", "SUB_KEGIATAN_TANPA_PAGU", sub.kode());
        }
        Map<String, Keluaran> senama = new HashMap<>();
        for (int k = 0; k < sub.keluaran().size(); k++) {
            Keluaran keluaran = sub.keluaran().get(k);
            String diKeluaran = di + ".keluaran[" + k + "]";
            target(diKeluaran + ".target", keluaran);
            satuan(diKeluaran + ".satuan", sub.kode(), keluaran);
            Keluaran lain = senama.putIfAbsent(hurufSaja(keluaran.indikator()), keluaran);
            if (lain != null && !hurufSaja(lain.satuan()).equals(hurufSaja(keluaran.satuan()))) {
                temuan.ingatkan(
                        diKeluaran + ".satuan",
                        "KELUARAN_BEDA_SATUAN",
                        keluaran.indikator(),
                        tercetak(keluaran.satuan()),
                        tercetak(lain.satuan()));
            }
        }
    }

    private void target(String medan, Keluaran keluaran) {
        Optional<Nilai> target = nilai(keluaran.target());
        if (target.isPresent() && target.get().ada()) {
            return;
        }
        if (target.isPresent() && beralasan(target.get())) {
            temuan.ingatkan(
                    medan,
                    "TARGET_TANPA_ANGKA",
                    keluaran.indikator(),
                    target.get().alasan());
        } else {
            temuan.catat(medan, "TANPA_TARGET", keluaran.indikator());
        }
    }

    /** A bare dash gives no reason, and is read as one that everybody knows. */
    private static boolean beralasan(Nilai tanpaData) {
        return !tanpaData.alasan().equals(PenguraiNilai.urai("-").alasan());
    }

    private void satuan(String medan, KodeNomenklatur kode, Keluaran keluaran) {
        Optional<String> diTarget = nilai(keluaran.target()).map(Nilai::satuan);
        if (Isian.rapi(keluaran.satuan()) == null && diTarget.isEmpty()) {
            temuan.ingatkan(medan, "KELUARAN_TANPA_SATUAN", keluaran.indikator());
        }
        daftar.periksaSatuan(kode, keluaran.satuan()).ifPresent(k -> ingatkan(medan, k));
    }

    private void ukuran(String di, List<Keluaran> semua) {
        for (int i = 0; i < semua.size(); i++) {
            Keluaran ukuran = semua.get(i);
            if (nilai(ukuran.target()).isEmpty()) {
                temuan.ingatkan(di + ".indikator[" + i + "].target", "TANPA_TARGET", ukuran.indikator());
            }
        }
    }

    private void kode(String di, KodeNomenklatur kode) {
        daftar.periksaKode(kode).ifPresent(k -> ingatkan(di + ".kode", k));
    }

    private void ingatkan(String medan, Keberatan keberatan) {
        temuan.ingatkan(medan, keberatan.kode(), keberatan.args());
    }

    private void jumlah(String medan, String sebutan, Rupiah tercetak, Stream<SubKegiatan> bagian) {
        if (tercetak == null) {
            return;
        }
        Rupiah jumlah = Rupiah.jumlah(bagian.flatMap(s -> s.pagu().stream()).map(Pagu::jumlah));
        if (!jumlah.equals(tercetak)) {
            Rupiah selisih = new Rupiah(tercetak.nilai().subtract(jumlah.nilai()));
            temuan.catat(medan, "JUMLAH_PAGU_BEDA", sebutan, tercetak, jumlah, selisih);
        }
    }

    private static Optional<Nilai> nilai(String target) {
        return Optional.ofNullable(NilaiKolom.nilai(NilaiKolom.dariTeks(target)));
    }

    private static String tercetak(String satuan) {
        return satuan == null ? "-" : satuan;
    }

    /** Wording without punctuation, spacing and case: two of them are the same output written in two ways. */
    private static String hurufSaja(String teks) {
        return teks == null ? "" : teks.replaceAll("[^\\p{L}\\p{N}]+", "").toLowerCase(Locale.ROOT);
    }
}
