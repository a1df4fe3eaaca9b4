package id.sakip.planning.pk;

import java.util.List;
import java.util.Map;
import java.util.UUID;

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

/** The acts on a perjanjian kinerja, and its part of the plan in force. */
@ApplicationScoped
class PerjanjianKinerjaService implements SumberRencana, PemakaiIndikator {

    private final SiklusDokumen siklus;
    private final DokumenRepository dokumen;
    private final KatalogIndikator indikator;

    PerjanjianKinerjaService(SiklusDokumen siklus, DokumenRepository dokumen, KatalogIndikator indikator) {
        this.siklus = siklus;
        this.dokumen = dokumen;
        this.indikator = indikator;
    }

    @Transactional
    Page<TampilanPerjanjianKinerja.PerjanjianKinerjaRingkas> halaman(
            KodeWilayah kodePd, Integer tahun, String kursor, Integer batas) {
        return siklus.halaman(PerjanjianKinerja.class, "d.tahun = :tahun", kodePd, tahun, kursor, batas)
                .map(TampilanPerjanjianKinerja.PerjanjianKinerjaRingkas::dari);
    }

    @Transactional
    TampilanPerjanjianKinerja baca(UUID id) {
        return siklus.baca(PerjanjianKinerja.class, id).tampilan();
    }

    @Transactional
    TampilanPerjanjianKinerja buat(IsiPerjanjianKinerja isi) {
        Temuan temuan = new Temuan();
        siklus.periksaUnit(isi.kodePd(), temuan);
        PemeriksaPerjanjianKinerja.periksa(isi, indikator.jenisNilai(isi.kodePd()), temuan);
        temuan.tolakIsi();
        PerjanjianKinerja draf = new PerjanjianKinerja(isi);
        siklus.mulai(draf);
        return draf.tampilan();
    }

    @Transactional
    TampilanPerjanjianKinerja ubah(UUID id, String ifMatch, IsiPerjanjianKinerja isi) {
        PerjanjianKinerja draf = siklus.bukaDraf(PerjanjianKinerja.class, id, ifMatch);
        Temuan temuan = new Temuan();
        temuan.harusTetap("kodePd", draf.kodePd(), isi.kodePd());
        temuan.harusTetap("tahun", draf.tahun(), isi.tahun());
        temuan.harusTetap("jenis", draf.jenis(), isi.jenis());
        PemeriksaPerjanjianKinerja.periksa(isi, indikator.jenisNilai(draf.kodePd()), temuan);
        temuan.tolakIsi();
        siklus.ubah(draf, () -> draf.isi(isi));
        return draf.tampilan();
    }

    @Transactional
    Ditetapkan<TampilanPerjanjianKinerja> tetapkan(UUID id, String ifMatch) {
        PerjanjianKinerja draf = siklus.bukaUntukPenetapan(PerjanjianKinerja.class, id, ifMatch);
        Temuan temuan = new Temuan();
        periksaPenetapan(draf, temuan);
        temuan.tolakPenetapan();
        var token = siklus.tetapkan(PerjanjianKinerja.class, draf);
        return new Ditetapkan<>(draf.tampilan(), token);
    }

    private void periksaPenetapan(PerjanjianKinerja draf, Temuan temuan) {
        boolean perubahanBerlaku = siklus.pendahulu(PerjanjianKinerja.class, draf)
                .map(p -> p.jenis() == JenisPk.PERUBAHAN)
                .orElse(false);
        if (draf.jenis() == JenisPk.MURNI && perubahanBerlaku) {
            temuan.catat("jenis", "PERUBAHAN_SUDAH_BERLAKU");
        }
        if (draf.jenis() == JenisPk.PERUBAHAN
                && (draf.alasanPerubahan() == null || draf.alasanPerubahan().isBlank())) {
            temuan.catat("alasanPerubahan", "TANPA_ALASAN_PERUBAHAN");
        }
        Map<String, JenisNilai> jenis = indikator.jenisNilai(draf.kodePd());
        for (int s = 0; s < draf.sasaran().size(); s++) {
            PkSasaran sasaran = draf.sasaran().get(s);
            List<PkIndikator> semua = sasaran.indikator();
            if (semua.isEmpty()) {
                temuan.catat("sasaran[" + s + "].indikator", "SASARAN_TANPA_INDIKATOR", sasaran.kode());
            }
            for (int i = 0; i < semua.size(); i++) {
                PkIndikator janji = semua.get(i);
                String di = "sasaran[" + s + "].indikator[" + i + "].target";
                if (!NilaiKolom.ada(janji.target())) {
                    temuan.catat(di, "TANPA_TARGET", janji.kodeIndikator());
                }
                // The definition may have changed since the draft was written.
                temuan.target(di, NilaiKolom.teks(janji.target()), jenis.get(janji.kodeIndikator()));
            }
        }
    }

    @Override
    public void sumbang(KodeWilayah kodePd, int tahun, BahanRencana bahan) {
        dokumen.berlaku(PerjanjianKinerja.class, kodePd, tahun)
                .ifPresent(pk -> bahan.pk(new BahanRencana.Pk(
                        pk.jenis().jenisDokumen(),
                        pk.id(),
                        pk.tanggal(),
                        pk.sasaran().stream()
                                .map(s -> new BahanRencana.Sasaran(
                                        s.kode(),
                                        s.uraian(),
                                        s.indikator().stream()
                                                .map(i -> new BahanRencana.Indikator(
                                                        i.kodeIndikator(), NilaiKolom.nilai(i.target()), null))
                                                .toList()))
                                .toList())));
    }

    @Override
    public List<PemakaiIndikator.Target> target(KodeWilayah kodePd, String kodeIndikator) {
        return dokumen.hidup(PerjanjianKinerja.class, kodePd).stream()
                .flatMap(pk -> pk.sasaran().stream()
                        .flatMap(s -> s.indikator().stream())
                        .filter(i -> i.kodeIndikator().equals(kodeIndikator) && i.target() != null)
                        .map(i -> new PemakaiIndikator.Target("Perjanjian kinerja", pk.tahun(), pk.id(), i.target())))
                .toList();
    }
}
