package id.sakip.planning.profil;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;

import id.sakip.contracts.KodeWilayah;
import id.sakip.planning.dokumen.LayananDokumen;
import id.sakip.planning.dokumen.PermintaanSalinan;
import id.sakip.planning.dokumen.Siklus;
import id.sakip.planning.dokumen.SiklusDokumen;
import id.sakip.planning.dokumen.Temuan;
import id.sakip.platform.paging.Page;

/** What is special about a profile. */
@Singleton
class ProfilService extends LayananDokumen<Profil, IsiProfil, TampilanProfil> {

    private final ProfilRepository wilayah;

    ProfilService(SiklusDokumen siklus, ProfilRepository wilayah) {
        super(Profil.class, IsiProfil.class, Profil.JENIS, siklus);
        this.wilayah = wilayah;
    }

    @Transactional
    Page<TampilanProfil.ProfilRingkas> daftar(KodeWilayah kodePd, Integer tahun, String kursor, Integer batas) {
        return halaman("d.tahun = :tahun", kodePd, tahun, kursor, batas).map(TampilanProfil.ProfilRingkas::dari);
    }

    @Override
    protected void periksaIsi(IsiProfil isi, Temuan temuan) {
        PemeriksaProfil.periksa(isi, temuan);
    }

    @Override
    protected void periksaKunci(Profil draf, IsiProfil isi, Temuan temuan) {
        temuan.harusTetap("kodePd", draf.kodePd(), isi.kodePd());
        temuan.harusTetap("tahun", draf.tahun(), isi.tahun());
    }

    @Override
    protected void periksaPenetapan(Profil draf, Temuan temuan) {
        PemeriksaPenetapan.periksa(draf.isi(), wilayah.desa(draf.kodePd()), temuan);
    }

    /** The profile of a later year: awards belong to the year in which they were given. */
    @Override
    protected IsiProfil salinan(IsiProfil sumber, PermintaanSalinan minta) {
        if (minta.perubahan()) {
            throw minta.tidakDapat();
        }
        return new IsiProfil(
                sumber.kodePd(),
                minta.tahunBaru(sumber.tahun()),
                null,
                sumber.dasarHukum(),
                sumber.kedudukan(),
                sumber.tugas(),
                sumber.fungsi(),
                sumber.struktur(),
                sumber.sdm(),
                sumber.luas(),
                sumber.penduduk(),
                sumber.batas(),
                sumber.desaKelurahan(),
                sumber.isuStrategis(),
                null);
    }

    @Override
    protected Profil baru(IsiProfil isi) {
        return new Profil(isi);
    }

    @Override
    protected KodeWilayah pemilik(IsiProfil isi) {
        return isi.kodePd();
    }

    @Override
    protected int tahun(IsiProfil isi) {
        return isi.tahun();
    }

    @Override
    protected TampilanProfil tampilan(Siklus siklus, IsiProfil isi) {
        return TampilanProfil.dari(siklus, isi);
    }
}
