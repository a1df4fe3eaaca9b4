package id.sakip.planning.rencanaaksi;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;

import id.sakip.contracts.KodeNomenklatur;
import id.sakip.contracts.KodeNomenklatur.Tingkat;
import id.sakip.contracts.KodeWilayah;
import id.sakip.contracts.rencana.RencanaBerlaku;
import id.sakip.planning.dokumen.DokumenRepository;
import id.sakip.planning.dokumen.LayananDokumen;
import id.sakip.planning.dokumen.PermintaanSalinan;
import id.sakip.planning.dokumen.Siklus;
import id.sakip.planning.dokumen.SiklusDokumen;
import id.sakip.planning.dokumen.Temuan;
import id.sakip.planning.rencana.SumberRencana;
import id.sakip.planning.rencana.domain.BahanRencana;
import id.sakip.planning.rkt.RktBerlaku;
import id.sakip.platform.paging.Page;

/** What is special about a rencana aksi, and its part of the plan in force. */
@Singleton
class RencanaAksiService extends LayananDokumen<RencanaAksi, IsiRencanaAksi, TampilanRencanaAksi>
        implements SumberRencana {

    private final DokumenRepository dokumen;
    private final RktBerlaku rkt;

    RencanaAksiService(SiklusDokumen siklus, DokumenRepository dokumen, RktBerlaku rkt) {
        super(RencanaAksi.class, IsiRencanaAksi.class, RencanaAksi.JENIS, siklus);
        this.dokumen = dokumen;
        this.rkt = rkt;
    }

    @Transactional
    Page<TampilanRencanaAksi.RencanaAksiRingkas> daftar(
            KodeWilayah kodePd, Integer tahun, String kursor, Integer batas) {
        return halaman("d.tahun = :tahun", kodePd, tahun, kursor, batas)
                .map(TampilanRencanaAksi.RencanaAksiRingkas::dari);
    }

    @Override
    protected KodeWilayah pemilik(IsiRencanaAksi isi) {
        return isi.kodePd();
    }

    @Override
    protected int tahun(IsiRencanaAksi isi) {
        return isi.tahun();
    }

    /** The rencana aksi of a later year, with its quarters. */
    @Override
    protected IsiRencanaAksi salinan(IsiRencanaAksi sumber, PermintaanSalinan minta) {
        if (minta.perubahan()) {
            throw minta.tidakDapat();
        }
        return new IsiRencanaAksi(sumber.kodePd(), minta.tahunBaru(sumber.tahun()), null, sumber.baris());
    }

    @Override
    protected RencanaAksi baru(IsiRencanaAksi isi) {
        return new RencanaAksi(isi);
    }

    @Override
    protected TampilanRencanaAksi tampilan(Siklus siklus, IsiRencanaAksi isi) {
        return new TampilanRencanaAksi(siklus, isi);
    }

    @Override
    protected void periksaKunci(RencanaAksi draf, IsiRencanaAksi isi, Temuan temuan) {
        temuan.harusTetap("kodePd", draf.kodePd(), isi.kodePd());
        temuan.harusTetap("tahun", draf.tahun(), isi.tahun());
    }

    @Override
    protected void periksaIsi(IsiRencanaAksi isi, Temuan temuan) {
        temuan.tanggal(isi.tanggal());
        Set<String> sudah = new HashSet<>();
        for (int b = 0; b < isi.baris().size(); b++) {
            IsiRencanaAksi.Baris baris = isi.baris().get(b);
            String di = "baris[" + b + "]";
            temuan.tingkat(di + ".kodeSubKegiatan", baris.kodeSubKegiatan(), Tingkat.SUB_KEGIATAN);
            if (!sudah.add(baris.kodeSubKegiatan() + " " + RencanaBerlaku.Keluaran.sebutan(baris.indikator()))) {
                temuan.catat(di + ".indikator", "KODE_GANDA", baris.indikator());
            }
        }
    }

    @Override
    protected void periksaPenetapan(RencanaAksi draf, Temuan temuan) {
        temuan.tanggalDalamTahun(draf.tanggal(), draf.tahun());
        Optional<Set<KodeNomenklatur>> rencanaTahunan = rkt.subKegiatan(draf.kodePd(), draf.tahun());
        if (rencanaTahunan.isEmpty()) {
            temuan.catat("tahun", "RKT_BELUM_DITETAPKAN", String.valueOf(draf.tahun()));
        }
        List<RencanaAksiBaris> semua = draf.baris();
        for (int b = 0; b < semua.size(); b++) {
            KodeNomenklatur kode = semua.get(b).kodeSubKegiatan();
            if (rencanaTahunan.isPresent() && !rencanaTahunan.get().contains(kode)) {
                temuan.catat("baris[" + b + "].kodeSubKegiatan", "TIDAK_ADA_DI_RKT", kode);
            }
            if (semua.get(b).target().isEmpty()) {
                temuan.catat(
                        "baris[" + b + "].target", "TANPA_TARGET", semua.get(b).indikator());
            }
        }
    }

    @Override
    public void sumbang(KodeWilayah kodePd, int tahun, BahanRencana bahan) {
        dokumen.berlaku(RencanaAksi.class, kodePd, tahun).ifPresent(r -> r.sumbang(tahun, bahan));
    }
}
