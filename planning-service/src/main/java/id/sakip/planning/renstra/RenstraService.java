package id.sakip.planning.renstra;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;

import id.sakip.contracts.JenisNilai;
import id.sakip.contracts.KodeWilayah;
import id.sakip.planning.dokumen.DokumenRepository;
import id.sakip.planning.dokumen.LayananDokumen;
import id.sakip.planning.dokumen.Siklus;
import id.sakip.planning.dokumen.SiklusDokumen;
import id.sakip.planning.dokumen.Temuan;
import id.sakip.planning.indikator.KatalogIndikator;
import id.sakip.planning.indikator.PemakaiIndikator;
import id.sakip.planning.nilai.NilaiKolom;
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

    RenstraService(
            SiklusDokumen siklus, DokumenRepository dokumen, RenstraRepository renstra, KatalogIndikator indikator) {
        super(Renstra.class, IsiRenstra.class, Renstra.JENIS, siklus);
        this.dokumen = dokumen;
        this.renstra = renstra;
        this.indikator = indikator;
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
    protected Renstra baru(IsiRenstra isi) {
        return new Renstra(isi);
    }

    @Override
    protected TampilanRenstra tampilan(Siklus siklus, IsiRenstra isi) {
        return new TampilanRenstra(siklus, isi);
    }

    @Override
    protected void periksaKunci(Renstra draf, IsiRenstra isi, Temuan temuan) {
        temuan.harusTetap("kodePd", draf.kodePd(), isi.kodePd());
        temuan.harusTetap("tahunAwal", draf.tahun(), isi.tahunAwal());
    }

    @Override
    protected void periksaIsi(IsiRenstra isi, Temuan temuan) {
        PemeriksaRenstra.periksa(isi, indikator.jenisNilai(isi.kodePd()), temuan);
    }

    @Override
    protected void periksaPenetapan(Renstra draf, Temuan temuan) {
        Map<String, JenisNilai> jenis = indikator.jenisNilai(draf.kodePd());
        if (draf.sasaran().isEmpty()) {
            temuan.catat("tujuan", "DOKUMEN_KOSONG");
        }
        for (int t = 0; t < draf.tujuan().size(); t++) {
            List<RenstraSasaran> sasaran = draf.tujuan().get(t).sasaran();
            for (int s = 0; s < sasaran.size(); s++) {
                String di = "tujuan[" + t + "].sasaran[" + s + "]";
                List<RenstraIndikator> semua = sasaran.get(s).indikator();
                if (semua.isEmpty()) {
                    temuan.catat(
                            di + ".indikator",
                            "SASARAN_TANPA_INDIKATOR",
                            sasaran.get(s).kode());
                }
                for (int i = 0; i < semua.size(); i++) {
                    periksaTarget(di + ".indikator[" + i + "]", semua.get(i), jenis, temuan);
                }
            }
        }
    }

    private static void periksaTarget(
            String di, RenstraIndikator indikator, Map<String, JenisNilai> jenis, Temuan temuan) {
        JenisNilai diminta = jenis.get(indikator.kodeIndikator());
        if (!punyaTarget(indikator)) {
            temuan.catat(di + ".target", "TANPA_TARGET", indikator.kodeIndikator());
        }
        // The definition may have changed since the draft was written.
        indikator
                .target()
                .forEach(t ->
                        temuan.target(di + ".target." + t.tahun(), t.target().teks(), diminta));
        temuan.target(di + ".targetAkhir", NilaiKolom.teks(indikator.targetAkhir()), diminta);
    }

    private static boolean punyaTarget(RenstraIndikator indikator) {
        return NilaiKolom.ada(indikator.targetAkhir())
                || indikator.target().stream().anyMatch(t -> NilaiKolom.ada(t.target()));
    }

    @Override
    public void sumbang(KodeWilayah kodePd, int tahun, BahanRencana bahan) {
        renstra.berlaku(kodePd, tahun).ifPresent(r -> r.sumbang(tahun, bahan));
    }

    @Override
    public List<PemakaiIndikator.Target> target(KodeWilayah kodePd, String kodeIndikator) {
        return dokumen.hidup(Renstra.class, kodePd).stream()
                .flatMap(r -> r.sasaran().stream()
                        .flatMap(s -> s.indikator().stream())
                        .filter(i -> i.kodeIndikator().equals(kodeIndikator))
                        .flatMap(i -> Stream.concat(
                                i.target().stream()
                                        .map(t ->
                                                new PemakaiIndikator.Target("Renstra", t.tahun(), r.id(), t.target())),
                                Stream.ofNullable(i.targetAkhir())
                                        .map(akhir -> new PemakaiIndikator.Target(
                                                "Renstra", r.tahunAkhir(), r.id(), akhir)))))
                .toList();
    }
}
