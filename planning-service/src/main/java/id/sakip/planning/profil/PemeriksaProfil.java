package id.sakip.planning.profil;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import id.sakip.contracts.KodeWilayah;
import id.sakip.planning.dokumen.Temuan;
import id.sakip.planning.profil.IsiProfil.DesaKelurahan;
import id.sakip.planning.profil.IsiProfil.JabatanStruktur;

/** Finds everything that is wrong with the content of a profile. */
final class PemeriksaProfil {

    private final IsiProfil isi;
    private final Temuan temuan;

    private PemeriksaProfil(IsiProfil isi, Temuan temuan) {
        this.isi = isi;
        this.temuan = temuan;
    }

    static void periksa(IsiProfil isi, Temuan temuan) {
        temuan.tanggal(isi.tanggal());
        PemeriksaProfil pemeriksa = new PemeriksaProfil(isi, temuan);
        pemeriksa.struktur();
        pemeriksa.desaKelurahan();
    }

    private void struktur() {
        Map<String, JabatanStruktur> semua = new HashMap<>();
        for (int i = 0; i < isi.struktur().size(); i++) {
            JabatanStruktur satu = isi.struktur().get(i);
            if (semua.putIfAbsent(sebutan(satu.jabatan()), satu) != null) {
                temuan.catat("struktur[" + i + "].jabatan", "KODE_GANDA", satu.jabatan());
            }
        }
        for (int i = 0; i < isi.struktur().size(); i++) {
            JabatanStruktur satu = isi.struktur().get(i);
            String medan = "struktur[" + i + "].induk";
            if (satu.induk() != null && !semua.containsKey(sebutan(satu.induk()))) {
                temuan.catat(medan, "INDUK_JABATAN_TIDAK_ADA", satu.induk());
            } else if (melingkar(satu, semua)) {
                temuan.catat(medan, "INDUK_JABATAN_MELINGKAR", satu.jabatan());
            }
        }
    }

    /** Whether a post is its own superior, directly or over others. Posts below such a circle are no fault of their own. */
    private static boolean melingkar(JabatanStruktur awal, Map<String, JabatanStruktur> semua) {
        String mulai = sebutan(awal.jabatan());
        Set<String> dilalui = new HashSet<>();
        String induk = awal.induk() == null ? null : sebutan(awal.induk());
        while (induk != null && dilalui.add(induk)) {
            if (induk.equals(mulai)) {
                return true;
            }
            JabatanStruktur atas = semua.get(induk);
            induk = atas == null || atas.induk() == null ? null : sebutan(atas.induk());
        }
        return false;
    }

    private void desaKelurahan() {
        Set<KodeWilayah> sudah = new HashSet<>();
        List<DesaKelurahan> semua = isi.desaKelurahan();
        for (int i = 0; i < semua.size(); i++) {
            if (semua.get(i).kode() != null) {
                kode("desaKelurahan[" + i + "].kode", semua.get(i), sudah);
            }
        }
    }

    private void kode(String medan, DesaKelurahan satu, Set<KodeWilayah> sudah) {
        KodeWilayah kode = satu.kode();
        if (!kode.didalam(isi.kodePd()) || kode.equals(isi.kodePd())) {
            temuan.catat(medan, "DESA_DI_LUAR_KECAMATAN", kode, isi.kodePd());
        } else if (!satu.jenis().cocok(kode)) {
            temuan.catat(medan, "JENIS_DESA_TIDAK_COCOK", kode, satu.jenis());
        }
        if (!sudah.add(kode)) {
            temuan.catat(medan, "KODE_GANDA", kode);
        }
    }

    /** What two ways of writing the name of one post have in common. */
    static String sebutan(String nama) {
        return nama.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
