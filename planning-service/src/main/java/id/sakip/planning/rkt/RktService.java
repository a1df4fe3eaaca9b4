package id.sakip.planning.rkt;

import java.util.List;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;

import id.sakip.contracts.KodeWilayah;
import id.sakip.contracts.Nilai;
import id.sakip.planning.dokumen.DokumenRepository;
import id.sakip.planning.dokumen.LayananDokumen;
import id.sakip.planning.dokumen.PermintaanSalinan;
import id.sakip.planning.dokumen.Siklus;
import id.sakip.planning.dokumen.SiklusDokumen;
import id.sakip.planning.dokumen.StatusDokumen;
import id.sakip.planning.dokumen.Temuan;
import id.sakip.planning.indikator.KatalogIndikator;
import id.sakip.planning.indikator.PemakaiIndikator;
import id.sakip.planning.nomenklatur.NomenklaturTahun;
import id.sakip.planning.rencana.SumberRencana;
import id.sakip.planning.rencana.domain.BahanRencana;
import id.sakip.platform.paging.Page;

/** What is special about an RKT, and its part of the plan in force. */
@Singleton
class RktService extends LayananDokumen<Rkt, IsiRkt, TampilanRkt> implements SumberRencana, PemakaiIndikator {

    private final DokumenRepository dokumen;
    private final RktSasaranIndikatorRepository tercetak;
    private final KatalogIndikator indikator;
    private final NomenklaturTahun nomenklatur;

    RktService(
            SiklusDokumen siklus,
            DokumenRepository dokumen,
            RktSasaranIndikatorRepository tercetak,
            KatalogIndikator indikator,
            NomenklaturTahun nomenklatur) {
        super(Rkt.class, IsiRkt.class, Rkt.JENIS, siklus);
        this.dokumen = dokumen;
        this.tercetak = tercetak;
        this.indikator = indikator;
        this.nomenklatur = nomenklatur;
    }

    @Transactional
    Page<TampilanRkt.RktRingkas> daftar(KodeWilayah kodePd, Integer tahun, String kursor, Integer batas) {
        return halaman("d.tahun = :tahun", kodePd, tahun, kursor, batas).map(TampilanRkt.RktRingkas::dari);
    }

    @Override
    protected KodeWilayah pemilik(IsiRkt isi) {
        return isi.kodePd();
    }

    @Override
    protected int tahun(IsiRkt isi) {
        return isi.tahun();
    }

    @Override
    protected IsiRkt salinan(IsiRkt sumber, PermintaanSalinan minta) {
        if (minta.perubahan()) {
            return SalinanRkt.perubahan(sumber);
        }
        int tahun = minta.tahunBaru(sumber.tahun());
        BahanRencana bahan = siklus().bahan(sumber.kodePd(), tahun);
        return SalinanRkt.tahunBaru(
                sumber, tahun, kode -> bahan.targetRenstra(kode).map(Nilai::teks), minta.pagu());
    }

    @Override
    protected Rkt baru(IsiRkt isi) {
        return new Rkt(isi);
    }

    @Override
    protected TampilanRkt tampilan(Siklus siklus, IsiRkt isi) {
        return TampilanRkt.dari(siklus, isi);
    }

    @Override
    protected void periksaIsi(IsiRkt isi, Temuan temuan) {
        PemeriksaRkt.periksa(
                isi, indikator.sifat(isi.kodePd(), isi.tahun()), kode -> nomenklatur.untuk(isi.tahun(), kode), temuan);
    }

    @Override
    protected void periksaKunci(Rkt draf, IsiRkt isi, Temuan temuan) {
        temuan.harusTetap("kodePd", draf.kodePd(), isi.kodePd());
        temuan.harusTetap("tahun", draf.tahun(), isi.tahun());
    }

    @Override
    protected boolean versiSama(Rkt draf, IsiRkt isi) {
        return draf.isi().jenis() == isi.jenis();
    }

    @Override
    protected void periksaPenetapan(Rkt draf, Temuan temuan) {
        IsiRkt isi = draf.isi();
        PemeriksaPenetapan.periksa(
                isi, indikator.sifat(draf.kodePd(), draf.tahun()), nomenklatur.untuk(draf.tahun(), isi.kode()), temuan);
    }

    @Override
    public void sumbang(KodeWilayah kodePd, int tahun, BahanRencana bahan) {
        dokumen.berlaku(Rkt.class, kodePd, tahun).ifPresent(r -> r.sumbang(tahun, bahan));
    }

    @Override
    public List<PemakaiIndikator.Target> target(KodeWilayah kodePd, String kodeIndikator) {
        return tercetak.cari(kodePd, kodeIndikator).stream()
                .filter(i -> i.rkt().status() != StatusDokumen.DIGANTI && i.target() != null)
                .map(i -> new PemakaiIndikator.Target(
                        Rkt.JENIS, i.rkt().tahun(), i.rkt().id(), i.target()))
                .toList();
    }

    @Override
    public List<PemakaiIndikator.Dokumen> dokumen(KodeWilayah kodePd, String kodeIndikator) {
        return tercetak.cari(kodePd, kodeIndikator).stream()
                .map(i -> new PemakaiIndikator.Dokumen(
                        Rkt.JENIS, i.rkt().tahun(), i.rkt().id()))
                .toList();
    }
}
