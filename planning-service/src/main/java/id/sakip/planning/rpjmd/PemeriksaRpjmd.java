package id.sakip.planning.rpjmd;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import id.sakip.planning.dokumen.Temuan;
import id.sakip.planning.rpjmd.IsiRpjmd.Indikator;
import id.sakip.planning.rpjmd.IsiRpjmd.Misi;
import id.sakip.planning.rpjmd.IsiRpjmd.Sasaran;
import id.sakip.planning.rpjmd.IsiRpjmd.Tujuan;

/** Finds everything that is wrong with the content of an RPJMD. */
final class PemeriksaRpjmd {

    private final IsiRpjmd isi;
    private final Temuan temuan;
    private final Set<String> kodeMisi = new HashSet<>();
    private final Set<String> kodeTujuan = new HashSet<>();
    private final Set<String> kodeSasaran = new HashSet<>();

    private PemeriksaRpjmd(IsiRpjmd isi, Temuan temuan) {
        this.isi = isi;
        this.temuan = temuan;
    }

    static void periksa(IsiRpjmd isi, Temuan temuan) {
        new PemeriksaRpjmd(isi, temuan).periksa();
    }

    private void periksa() {
        temuan.tanggal(isi.tanggal());
        int lama = isi.tahunAkhir() - isi.tahunAwal() + 1;
        if (lama < 1 || lama > IsiRpjmd.PERIODE_TERPANJANG) {
            temuan.catat("tahunAkhir", "PERIODE_SALAH", IsiRpjmd.PERIODE_TERPANJANG);
        }
        for (int m = 0; m < isi.misi().size(); m++) {
            misi("misi[" + m + "]", isi.misi().get(m));
        }
    }

    private void misi(String di, Misi misi) {
        unik(kodeMisi, di + ".kode", misi.kode());
        for (int t = 0; t < misi.tujuan().size(); t++) {
            tujuan(di + ".tujuan[" + t + "]", misi.tujuan().get(t));
        }
    }

    private void tujuan(String di, Tujuan tujuan) {
        unik(kodeTujuan, di + ".kode", tujuan.kode());
        indikator(di, tujuan.indikator());
        for (int s = 0; s < tujuan.sasaran().size(); s++) {
            sasaran(di + ".sasaran[" + s + "]", tujuan.sasaran().get(s));
        }
    }

    private void sasaran(String di, Sasaran sasaran) {
        unik(kodeSasaran, di + ".kode", sasaran.kode());
        indikator(di, sasaran.indikator());
    }

    /** The same indicator may measure a tujuan and a sasaran, but not one of them twice. */
    private void indikator(String di, List<Indikator> semua) {
        Set<String> kode = new HashSet<>();
        for (int i = 0; i < semua.size(); i++) {
            String diIndikator = di + ".indikator[" + i + "]";
            Indikator indikator = semua.get(i);
            if (indikator.kode() != null) {
                unik(kode, diIndikator + ".kode", indikator.kode());
            }
            target(diIndikator, indikator);
        }
    }

    private void target(String di, Indikator indikator) {
        temuan.target(di + ".kondisiAwal", indikator.kondisiAwal(), null);
        indikator.target().forEach((tahun, teks) -> {
            String diTahun = di + ".target." + tahun;
            if (tahun < isi.tahunAwal() || tahun > isi.tahunAkhir()) {
                temuan.catat(
                        diTahun,
                        "TAHUN_DI_LUAR_PERIODE",
                        tahun.toString(),
                        isi.tahunAwal().toString(),
                        isi.tahunAkhir().toString());
            }
            temuan.target(diTahun, teks, null);
        });
        temuan.target(di + ".targetAkhir", indikator.targetAkhir(), null);
    }

    private void unik(Set<String> sudah, String medan, String kode) {
        if (!sudah.add(kode)) {
            temuan.catat(medan, "KODE_GANDA", kode);
        }
    }
}
