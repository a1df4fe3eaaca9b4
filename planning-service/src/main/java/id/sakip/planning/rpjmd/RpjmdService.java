package id.sakip.planning.rpjmd;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;

import id.sakip.contracts.KodeWilayah;
import id.sakip.planning.dokumen.Ditetapkan;
import id.sakip.planning.dokumen.DokumenRepository;
import id.sakip.planning.dokumen.LayananDokumen;
import id.sakip.planning.dokumen.PermintaanSalinan;
import id.sakip.planning.dokumen.Siklus;
import id.sakip.planning.dokumen.SiklusDokumen;
import id.sakip.planning.dokumen.Temuan;
import id.sakip.platform.paging.Page;
import id.sakip.platform.security.Cakupan;
import id.sakip.platform.security.Peran;
import id.sakip.platform.token.CompletionToken;

/** The acts on an RPJMD. All who have a part of the kabupaten may read it; only who has all of it may write. */
@Singleton
class RpjmdService extends LayananDokumen<Rpjmd, IsiRpjmd, TampilanRpjmd> {

    private final RpjmdRepository rpjmd;
    private final DokumenRepository dokumen;
    private final Cakupan cakupan;

    RpjmdService(SiklusDokumen siklus, RpjmdRepository rpjmd, DokumenRepository dokumen, Cakupan cakupan) {
        super(Rpjmd.class, IsiRpjmd.class, Rpjmd.JENIS, siklus);
        this.rpjmd = rpjmd;
        this.dokumen = dokumen;
        this.cakupan = cakupan;
    }

    @Transactional
    Page<TampilanRpjmd.RpjmdRingkas> daftar(KodeWilayah kodeKab, Integer tahun, String kursor, Integer batas) {
        if (kodeKab != null) {
            cakupan.requirePartOf(kodeKab);
        }
        List<KodeWilayah> terjangkau = rpjmd.kabupaten().stream()
                .filter(kode -> cakupan.includesPartOf(kode) && (kodeKab == null || kode.didalam(kodeKab)))
                .toList();
        return dokumen.halaman(Rpjmd.class, terjangkau, ":tahun between d.tahun and d.tahunAkhir", tahun, kursor, batas)
                .map(TampilanRpjmd.RpjmdRingkas::dari);
    }

    // Those who write documents of their unit may not write the one of the kabupaten.

    @Override
    @Transactional
    @RolesAllowed({Peran.BAPPEDA, Peran.ADMIN})
    public TampilanRpjmd buat(IsiRpjmd isi) {
        return super.buat(isi);
    }

    @Override
    @Transactional
    @RolesAllowed({Peran.BAPPEDA, Peran.ADMIN})
    public Rpjmd simpan(IsiRpjmd isi) {
        return super.simpan(isi);
    }

    @Override
    @Transactional
    @RolesAllowed({Peran.BAPPEDA, Peran.ADMIN})
    public TampilanRpjmd ubah(UUID id, String ifMatch, IsiRpjmd isi) {
        return super.ubah(id, ifMatch, isi);
    }

    @Override
    @Transactional
    @RolesAllowed({Peran.BAPPEDA, Peran.ADMIN})
    public TampilanRpjmd salin(UUID id, PermintaanSalinan minta) {
        return super.salin(id, minta);
    }

    @Override
    @Transactional
    @RolesAllowed({Peran.BAPPEDA, Peran.ADMIN})
    public void hapus(UUID id, String ifMatch) {
        super.hapus(id, ifMatch);
    }

    @Override
    @Transactional
    @RolesAllowed({Peran.BAPPEDA, Peran.ADMIN})
    public TampilanRpjmd ajukan(UUID id, String ifMatch) {
        return super.ajukan(id, ifMatch);
    }

    @Override
    @Transactional
    @RolesAllowed({Peran.BAPPEDA, Peran.ADMIN})
    public TampilanRpjmd kembalikan(UUID id, String ifMatch, String alasan) {
        return super.kembalikan(id, ifMatch, alasan);
    }

    @Override
    @Transactional
    @RolesAllowed({Peran.BAPPEDA, Peran.ADMIN})
    public Ditetapkan<TampilanRpjmd> tetapkan(UUID id, String ifMatch) {
        return super.tetapkan(id, ifMatch);
    }

    @Override
    @Transactional
    @RolesAllowed({Peran.BAPPEDA, Peran.ADMIN})
    public CompletionToken tetapkan(Rpjmd draf) {
        return super.tetapkan(draf);
    }

    @Override
    protected void periksaIsi(IsiRpjmd isi, Temuan temuan) {
        PemeriksaRpjmd.periksa(isi, temuan);
    }

    @Override
    protected void periksaKunci(Rpjmd draf, IsiRpjmd isi, Temuan temuan) {
        temuan.harusTetap("kodeKab", draf.kodePd(), isi.kodeKab());
        temuan.harusTetap("tahunAwal", draf.tahun(), isi.tahunAwal());
    }

    @Override
    protected void periksaPenetapan(Rpjmd draf, Temuan temuan) {
        PemeriksaPenetapan.periksa(draf.isi(), temuan);
    }

    @Override
    protected void periksaBaca(KodeWilayah kodeKab) {
        cakupan.requirePartOf(kodeKab);
    }

    @Override
    protected void periksaPemilik(KodeWilayah kodeKab, Temuan temuan) {
        cakupan.require(kodeKab);
        if (!rpjmd.adaKabupaten(kodeKab)) {
            temuan.catat("kodeKab", "KABUPATEN_TIDAK_DIKENAL", kodeKab);
        }
    }

    /** The predecessor is looked up under the lock: of two that come in force at once the later one replaces the other. */
    @Override
    protected List<Rpjmd> digantikan(Rpjmd draf) {
        rpjmd.kunci(draf.kodePd());
        return super.digantikan(draf);
    }

    @Override
    public Set<String> peranPenulis(boolean menetapkan) {
        return Set.of(Peran.BAPPEDA, Peran.ADMIN);
    }

    @Override
    protected KodeWilayah pemilikUntuk(KodeWilayah unit) {
        return unit.kabupaten();
    }

    @Override
    protected boolean mengenai(Rpjmd dokumen, int tahun) {
        return tahun >= dokumen.tahun() && tahun <= dokumen.tahunAkhir();
    }

    @Override
    protected Rpjmd baru(IsiRpjmd isi) {
        return new Rpjmd(isi);
    }

    @Override
    protected KodeWilayah pemilik(IsiRpjmd isi) {
        return isi.kodeKab();
    }

    @Override
    protected int tahun(IsiRpjmd isi) {
        return isi.tahunAwal();
    }

    @Override
    protected TampilanRpjmd tampilan(Siklus siklus, IsiRpjmd isi) {
        return new TampilanRpjmd(siklus, isi);
    }
}
