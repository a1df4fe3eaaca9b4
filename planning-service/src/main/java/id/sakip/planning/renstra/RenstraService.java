package id.sakip.planning.renstra;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import id.sakip.contracts.JenisNilai;
import id.sakip.contracts.KodeWilayah;
import id.sakip.planning.dokumen.Ditetapkan;
import id.sakip.planning.dokumen.DokumenRepository;
import id.sakip.planning.dokumen.SiklusDokumen;
import id.sakip.planning.dokumen.Temuan;
import id.sakip.planning.indikator.KatalogIndikator;
import id.sakip.planning.indikator.PemakaiIndikator;
import id.sakip.planning.nilai.NilaiKolom;
import id.sakip.planning.rencana.SumberRencana;
import id.sakip.planning.rencana.domain.BahanRencana;
import id.sakip.platform.paging.Page;

/** The acts on a Renstra, and its part of the plan in force. */
@ApplicationScoped
class RenstraService implements SumberRencana, PemakaiIndikator {

    private final SiklusDokumen siklus;
    private final DokumenRepository dokumen;
    private final RenstraRepository renstra;
    private final KatalogIndikator indikator;

    RenstraService(
            SiklusDokumen siklus, DokumenRepository dokumen, RenstraRepository renstra, KatalogIndikator indikator) {
        this.siklus = siklus;
        this.dokumen = dokumen;
        this.renstra = renstra;
        this.indikator = indikator;
    }

    @Transactional
    Page<TampilanRenstra.RenstraRingkas> halaman(KodeWilayah kodePd, Integer tahun, String kursor, Integer batas) {
        return siklus.halaman(Renstra.class, ":tahun between d.tahun and d.tahunAkhir", kodePd, tahun, kursor, batas)
                .map(TampilanRenstra.RenstraRingkas::dari);
    }

    @Transactional
    TampilanRenstra baca(UUID id) {
        return siklus.baca(Renstra.class, id).tampilan();
    }

    @Transactional
    TampilanRenstra buat(IsiRenstra isi) {
        Temuan temuan = new Temuan();
        siklus.periksaUnit(isi.kodePd(), temuan);
        PemeriksaRenstra.periksa(isi, indikator.jenisNilai(isi.kodePd()), temuan);
        temuan.tolakIsi();
        Renstra draf = new Renstra(isi);
        siklus.mulai(draf);
        return draf.tampilan();
    }

    @Transactional
    TampilanRenstra ubah(UUID id, String ifMatch, IsiRenstra isi) {
        Renstra draf = siklus.bukaDraf(Renstra.class, id, ifMatch);
        Temuan temuan = new Temuan();
        temuan.harusTetap("kodePd", draf.kodePd(), isi.kodePd());
        temuan.harusTetap("tahunAwal", draf.tahun(), isi.tahunAwal());
        PemeriksaRenstra.periksa(isi, indikator.jenisNilai(draf.kodePd()), temuan);
        temuan.tolakIsi();
        siklus.ubah(draf, () -> draf.isi(isi));
        return draf.tampilan();
    }

    @Transactional
    Ditetapkan<TampilanRenstra> tetapkan(UUID id, String ifMatch) {
        Renstra draf = siklus.bukaUntukPenetapan(Renstra.class, id, ifMatch);
        Temuan temuan = new Temuan();
        periksaPenetapan(draf, temuan);
        temuan.tolakPenetapan();
        var token = siklus.tetapkan(Renstra.class, draf);
        return new Ditetapkan<>(draf.tampilan(), token);
    }

    private void periksaPenetapan(Renstra draf, Temuan temuan) {
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
        renstra.berlaku(kodePd, tahun)
                .ifPresent(r -> bahan.renstra(new BahanRencana.Renstra(
                        r.id(),
                        r.tanggal(),
                        r.tahunAkhir(),
                        r.sasaran().stream()
                                .map(s -> new BahanRencana.Sasaran(
                                        s.kode(),
                                        s.uraian(),
                                        s.indikator().stream()
                                                .map(i -> indikator(r, i, tahun))
                                                .toList()))
                                .toList())));
    }

    private static BahanRencana.Indikator indikator(Renstra renstra, RenstraIndikator indikator, int tahun) {
        NilaiKolom akhir = indikator.targetAkhir() == null
                ? indikator.targetTahun(renstra.tahunAkhir()).orElse(null)
                : indikator.targetAkhir();
        return new BahanRencana.Indikator(
                indikator.kodeIndikator(),
                NilaiKolom.nilai(indikator.targetTahun(tahun).orElse(null)),
                NilaiKolom.nilai(akhir));
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
