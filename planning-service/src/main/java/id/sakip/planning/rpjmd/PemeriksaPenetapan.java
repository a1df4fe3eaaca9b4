package id.sakip.planning.rpjmd;

import java.util.List;

import id.sakip.planning.dokumen.Temuan;
import id.sakip.planning.nilai.NilaiKolom;
import id.sakip.planning.rpjmd.IsiRpjmd.Indikator;
import id.sakip.planning.rpjmd.IsiRpjmd.Misi;
import id.sakip.planning.rpjmd.IsiRpjmd.Sasaran;
import id.sakip.planning.rpjmd.IsiRpjmd.Tujuan;

/**
 * What is said when an RPJMD is put in force. Nothing is measured against its targets, and what a kecamatan knows of it is
 * often no more than the lines that its own report quotes. So what is missing is a warning; only a document without any
 * tujuan is refused, for nothing could be linked to it.
 */
final class PemeriksaPenetapan {

    private final Temuan temuan;

    private PemeriksaPenetapan(Temuan temuan) {
        this.temuan = temuan;
    }

    static void periksa(IsiRpjmd isi, Temuan temuan) {
        if (isi.misi().stream().allMatch(m -> m.tujuan().isEmpty())) {
            temuan.catat("misi", "DOKUMEN_KOSONG");
        }
        if (isi.visi() == null) {
            temuan.ingatkan("visi", "RPJMD_TANPA_VISI");
        }
        PemeriksaPenetapan periksa = new PemeriksaPenetapan(temuan);
        for (int m = 0; m < isi.misi().size(); m++) {
            periksa.misi("misi[" + m + "]", isi.misi().get(m));
        }
    }

    private void misi(String di, Misi misi) {
        if (misi.tujuan().isEmpty()) {
            temuan.ingatkan(di + ".tujuan", "MISI_TANPA_TUJUAN", misi.kode());
        }
        for (int t = 0; t < misi.tujuan().size(); t++) {
            tujuan(di + ".tujuan[" + t + "]", misi.tujuan().get(t));
        }
    }

    private void tujuan(String di, Tujuan tujuan) {
        if (tujuan.indikator().isEmpty()) {
            temuan.ingatkan(di + ".indikator", "TUJUAN_TANPA_INDIKATOR", tujuan.kode());
        }
        if (tujuan.sasaran().isEmpty()) {
            temuan.ingatkan(di + ".sasaran", "TUJUAN_TANPA_SASARAN", tujuan.kode());
        }
        target(di, tujuan.indikator());
        for (int s = 0; s < tujuan.sasaran().size(); s++) {
            Sasaran sasaran = tujuan.sasaran().get(s);
            String diSasaran = di + ".sasaran[" + s + "]";
            if (sasaran.indikator().isEmpty()) {
                temuan.ingatkan(diSasaran + ".indikator", "SASARAN_TANPA_INDIKATOR", sasaran.kode());
            }
            target(diSasaran, sasaran.indikator());
        }
    }

    private void target(String di, List<Indikator> semua) {
        for (int i = 0; i < semua.size(); i++) {
            boolean ada = bertarget(semua.get(i).targetAkhir())
                    || semua.get(i).target().values().stream().anyMatch(PemeriksaPenetapan::bertarget);
            if (!ada) {
                temuan.ingatkan(
                        di + ".indikator[" + i + "].target",
                        "TANPA_TARGET",
                        semua.get(i).uraian());
            }
        }
    }

    private static boolean bertarget(String teks) {
        return NilaiKolom.ada(NilaiKolom.dariTeks(teks));
    }
}
