package id.sakip.planning.profil;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

import id.sakip.contracts.KodeWilayah;
import id.sakip.planning.dokumen.Temuan;
import id.sakip.planning.profil.IsiProfil.DesaKelurahan;
import id.sakip.planning.profil.IsiProfil.Golongan;
import id.sakip.planning.profil.IsiProfil.Pendidikan;

/**
 * What is said when a profile is put in force. Figures that contradict each other are facts of the document: they are
 * kept as they are and listed as warnings.
 */
final class PemeriksaPenetapan {

    private final IsiProfil isi;
    private final Jumlah jumlah;
    private final Temuan temuan;

    private PemeriksaPenetapan(IsiProfil isi, Temuan temuan) {
        this.isi = isi;
        this.jumlah = Jumlah.dari(isi);
        this.temuan = temuan;
    }

    /** @param terdaftar codes of the desa and kelurahan that the list of areas has for the unit; empty when it has none */
    static void periksa(IsiProfil isi, Set<KodeWilayah> terdaftar, Temuan temuan) {
        PemeriksaPenetapan periksa = new PemeriksaPenetapan(isi, temuan);
        if (isi.kosong()) {
            temuan.catat("", "DOKUMEN_KOSONG");
        }
        periksa.sdm();
        periksa.penduduk();
        periksa.desaKelurahan(terdaftar);
    }

    private void sdm() {
        if (isi.sdm() == null) {
            return;
        }
        beda("sdm.jabatan", isi.sdm().asn(), jumlah.jumlahJabatan());
        beda("sdm.golongan", isi.sdm().asn(), jumlah.jumlahGolongan());
        beda("sdm.pendidikan", isi.sdm().asn(), jumlah.jumlahPendidikanAsn());
        beda("sdm.pendidikan", isi.sdm().nonAsn(), jumlah.jumlahPendidikanNonAsn());
        ganda("sdm.golongan", "golongan", isi.sdm().golongan(), Golongan::golongan);
        ganda("sdm.pendidikan", "pendidikan", isi.sdm().pendidikan(), Pendidikan::pendidikan);
    }

    private void penduduk() {
        if (isi.penduduk() != null) {
            beda("penduduk.jumlah", isi.penduduk().jumlah(), jumlah.jumlahPenduduk());
        }
    }

    private void desaKelurahan(Set<KodeWilayah> terdaftar) {
        List<DesaKelurahan> semua = isi.desaKelurahan();
        if (semua.isEmpty() || terdaftar.isEmpty()) {
            return;
        }
        if (semua.size() != terdaftar.size()) {
            temuan.ingatkan("desaKelurahan", "JUMLAH_DESA_BEDA", semua.size(), terdaftar.size());
        }
        for (int i = 0; i < semua.size(); i++) {
            KodeWilayah kode = semua.get(i).kode();
            if (kode != null && !terdaftar.contains(kode)) {
                temuan.ingatkan("desaKelurahan[" + i + "].kode", "DESA_TIDAK_TERDAFTAR", kode);
            }
        }
    }

    /** Only figures that are there can contradict each other. */
    private void beda(String medan, Integer tertulis, Integer dijumlah) {
        if (tertulis != null && dijumlah != null && !tertulis.equals(dijumlah)) {
            temuan.ingatkan(medan, "JUMLAH_BEDA", tertulis, dijumlah);
        }
    }

    private <T> void ganda(String di, String medan, List<T> baris, Function<T, String> nama) {
        Set<String> sudah = new HashSet<>();
        for (int i = 0; i < baris.size(); i++) {
            String satu = nama.apply(baris.get(i));
            if (!sudah.add(PemeriksaProfil.sebutan(satu))) {
                temuan.ingatkan(di + "[" + i + "]." + medan, "BARIS_GANDA", satu);
            }
        }
    }
}
