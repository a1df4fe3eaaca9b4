package id.sakip.planning.renstra;

import java.util.List;
import java.util.Objects;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;

import id.sakip.contracts.KodeWilayah;
import id.sakip.planning.dokumen.DokumenRepository;
import id.sakip.planning.dokumen.LayananDokumen;
import id.sakip.planning.dokumen.PermintaanSalinan;
import id.sakip.planning.dokumen.Siklus;
import id.sakip.planning.dokumen.SiklusDokumen;
import id.sakip.planning.dokumen.Temuan;
import id.sakip.planning.indikator.KatalogIndikator;
import id.sakip.planning.indikator.PemakaiIndikator;
import id.sakip.planning.rencana.SumberRencana;
import id.sakip.planning.rencana.domain.BahanRencana;
import id.sakip.platform.paging.Page;

/** What is special about a Renstra, and its part of the plan in force. */
@Singleton
class RenstraService extends LayananDokumen<Renstra, IsiRenstra, TampilanRenstra>
        implements SumberRencana, PemakaiIndikator {

    private final DokumenRepository dokumen;
    private final RenstraRepository renstra;
    private final KatalogIndikator indikator;
    private final AcuanRpjmd acuan;

    RenstraService(
            SiklusDokumen siklus,
            DokumenRepository dokumen,
            RenstraRepository renstra,
            KatalogIndikator indikator,
            AcuanRpjmd acuan) {
        super(Renstra.class, IsiRenstra.class, Renstra.JENIS, siklus);
        this.dokumen = dokumen;
        this.renstra = renstra;
        this.indikator = indikator;
        this.acuan = acuan;
    }

    @Transactional
    Page<TampilanRenstra.RenstraRingkas> daftar(KodeWilayah kodePd, Integer tahun, String kursor, Integer batas) {
        return halaman(":tahun between d.tahun and d.tahunAkhir", kodePd, tahun, kursor, batas)
                .map(TampilanRenstra.RenstraRingkas::dari);
    }

    @Override
    protected KodeWilayah pemilik(IsiRenstra isi) {
        return isi.kodePd();
    }

    @Override
    protected int tahun(IsiRenstra isi) {
        return isi.tahunAwal();
    }

    /** The next change of the version in force, from the year after it took hold unless another is named. */
    @Override
    protected IsiRenstra salinan(IsiRenstra sumber, PermintaanSalinan minta) {
        if (!minta.perubahan()) {
            throw minta.tidakDapat();
        }
        int biasanya = Math.min(sumber.berlakuMulai() + 1, sumber.tahunAkhir());
        return new IsiRenstra(
                sumber.kodePd(),
                sumber.tahunAwal(),
                sumber.tahunAkhir(),
                JenisRenstra.PERUBAHAN,
                sumber.perubahanKe() == null ? 1 : sumber.perubahanKe() + 1,
                minta.tahun() == null ? biasanya : minta.tahun(),
                null,
                null,
                acuan.tertaut(sumber));
    }

    @Override
    protected Renstra baru(IsiRenstra isi) {
        return new Renstra(isi, acuan.berlaku(isi));
    }

    @Override
    protected void siapkan(Renstra draf, IsiRenstra isi) {
        draf.acuan(acuan.berlaku(isi));
    }

    @Override
    protected TampilanRenstra tampilan(Siklus siklus, IsiRenstra isi) {
        return TampilanRenstra.dari(siklus, isi, acuan.tersimpan(siklus.id(), isi));
    }

    @Override
    protected void periksaKunci(Renstra draf, IsiRenstra isi, Temuan temuan) {
        temuan.harusTetap("kodePd", draf.kodePd(), isi.kodePd());
        temuan.harusTetap("tahunAwal", draf.tahun(), isi.tahunAwal());
    }

    @Override
    protected void periksaIsi(IsiRenstra isi, Temuan temuan) {
        PemeriksaRenstra.periksa(isi, indikator.riwayat(isi.kodePd()), acuan.berlaku(isi), temuan);
    }

    @Override
    protected boolean versiSama(Renstra draf, IsiRenstra isi) {
        IsiRenstra ada = draf.isi();
        return ada.jenis() == isi.jenis()
                && Objects.equals(ada.perubahanKe(), isi.perubahanKe())
                && ada.berlakuMulai().equals(isi.berlakuMulai());
    }

    @Override
    protected void periksaPenetapan(Renstra draf, Temuan temuan) {
        List<IsiRenstra> berlaku = renstra.berlakuDalamPeriode(draf.kodePd(), draf.tahun()).stream()
                .map(Renstra::isi)
                .toList();
        PemeriksaPenetapan.periksa(draf.isi(), indikator.riwayat(draf.kodePd()), berlaku, temuan);
        acuan.periksa(draf, temuan);
    }

    /** Versions of the period that hold from the same year or later; those that hold from an earlier year keep theirs. */
    @Override
    protected List<Renstra> digantikan(Renstra draf) {
        return renstra.berlakuDalamPeriode(draf.kodePd(), draf.tahun()).stream()
                .filter(r -> r.berlakuMulai() >= draf.berlakuMulai())
                .toList();
    }

    @Override
    public void sumbang(KodeWilayah kodePd, int tahun, BahanRencana bahan) {
        renstra.berlaku(kodePd, tahun).ifPresent(r -> r.sumbang(tahun, bahan));
    }

    @Override
    public List<PemakaiIndikator.Target> target(KodeWilayah kodePd, String kodeIndikator) {
        return dokumen.hidup(Renstra.class, kodePd).stream()
                .flatMap(r -> r.nilai(kodeIndikator))
                .toList();
    }

    @Override
    public List<PemakaiIndikator.Dokumen> dokumen(KodeWilayah kodePd, String kodeIndikator) {
        return renstra.memuat(kodePd, kodeIndikator).stream()
                .map(r -> new PemakaiIndikator.Dokumen("Renstra", r.tahun(), r.id()))
                .toList();
    }
}
