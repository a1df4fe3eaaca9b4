package id.sakip.planning.renstra;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import id.sakip.contracts.JenisNilai;
import id.sakip.planning.dokumen.Temuan;
import id.sakip.planning.renstra.IsiRenstra.Indikator;
import id.sakip.planning.renstra.IsiRenstra.Sasaran;
import id.sakip.planning.renstra.IsiRenstra.Tujuan;

/** Finds everything that is wrong with the content of a Renstra. */
final class PemeriksaRenstra {

    private final IsiRenstra isi;
    private final Map<String, JenisNilai> dikenal;
    private final Temuan temuan;
    private final Set<String> kodeTujuan = new HashSet<>();
    private final Set<String> kodeSasaran = new HashSet<>();
    private final Set<String> kodeIndikator = new HashSet<>();

    private PemeriksaRenstra(IsiRenstra isi, Map<String, JenisNilai> dikenal, Temuan temuan) {
        this.isi = isi;
        this.dikenal = dikenal;
        this.temuan = temuan;
    }

    /** @param dikenal kind of value of each indicator that the unit has defined */
    static void periksa(IsiRenstra isi, Map<String, JenisNilai> dikenal, Temuan temuan) {
        new PemeriksaRenstra(isi, dikenal, temuan).periksa();
    }

    private void periksa() {
        temuan.tanggal(isi.tanggal());
        int lama = isi.tahunAkhir() - isi.tahunAwal() + 1;
        if (lama < 1 || lama > IsiRenstra.PERIODE_TERPANJANG) {
            temuan.catat("tahunAkhir", "PERIODE_SALAH", IsiRenstra.PERIODE_TERPANJANG);
        }
        for (int t = 0; t < isi.tujuan().size(); t++) {
            tujuan("tujuan[" + t + "]", isi.tujuan().get(t));
        }
    }

    private void tujuan(String di, Tujuan tujuan) {
        unik(kodeTujuan, di + ".kode", tujuan.kode());
        for (int i = 0; i < tujuan.indikator().size(); i++) {
            temuan.target(
                    di + ".indikator[" + i + "].target",
                    tujuan.indikator().get(i).target(),
                    null);
        }
        for (int s = 0; s < tujuan.sasaran().size(); s++) {
            sasaran(di + ".sasaran[" + s + "]", tujuan.sasaran().get(s));
        }
    }

    private void sasaran(String di, Sasaran sasaran) {
        unik(kodeSasaran, di + ".kode", sasaran.kode());
        for (int i = 0; i < sasaran.indikator().size(); i++) {
            indikator(di + ".indikator[" + i + "]", sasaran.indikator().get(i));
        }
    }

    private void indikator(String di, Indikator indikator) {
        String kode = indikator.kodeIndikator();
        unik(kodeIndikator, di + ".kodeIndikator", kode);
        if (!dikenal.containsKey(kode)) {
            temuan.catat(di + ".kodeIndikator", "INDIKATOR_TIDAK_DIKENAL", kode);
        }
        JenisNilai jenis = dikenal.get(kode);
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
            temuan.target(diTahun, teks, jenis);
        });
        temuan.target(di + ".targetAkhir", indikator.targetAkhir(), jenis);
    }

    private void unik(Set<String> sudah, String medan, String kode) {
        if (!sudah.add(kode)) {
            temuan.catat(medan, "KODE_GANDA", kode);
        }
    }
}
