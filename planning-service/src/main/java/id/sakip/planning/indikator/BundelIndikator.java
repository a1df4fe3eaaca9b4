package id.sakip.planning.indikator;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import jakarta.inject.Singleton;

import id.sakip.contracts.KodeWilayah;
import id.sakip.planning.dokumen.BagianBundel;
import id.sakip.planning.dokumen.PersamaanIsi;
import id.sakip.planning.dokumen.SiklusDokumen;
import id.sakip.planning.dokumen.Temuan;
import id.sakip.planning.skala.KatalogSkala;
import id.sakip.platform.security.Cakupan;
import id.sakip.platform.security.Peran;

/** Definitions of indicators in bundles: they have no life of their own, so what a bundle says counts at once. */
@Singleton
class BundelIndikator implements BagianBundel<IsiIndikator> {

    private final IndikatorService layanan;
    private final IndikatorRepository indikator;
    private final KatalogSkala skala;
    private final SiklusDokumen siklus;
    private final Cakupan cakupan;

    BundelIndikator(
            IndikatorService layanan,
            IndikatorRepository indikator,
            KatalogSkala skala,
            SiklusDokumen siklus,
            Cakupan cakupan) {
        this.layanan = layanan;
        this.indikator = indikator;
        this.skala = skala;
        this.siklus = siklus;
        this.cakupan = cakupan;
    }

    @Override
    public String bagian() {
        return "indikator";
    }

    @Override
    public Class<IsiIndikator> jenisIsi() {
        return IsiIndikator.class;
    }

    @Override
    public Set<String> peranPenulis(boolean menetapkan) {
        return Set.of(Peran.OPERATOR_KECAMATAN, Peran.CAMAT, Peran.BAPPEDA, Peran.ADMIN);
    }

    @Override
    public Diterima terima(IsiIndikator isi, boolean tetapkan, boolean berwenang, Temuan temuan) {
        if (!cakupan.includes(isi.kodePd())) {
            temuan.catat("kodePd", "DI_LUAR_WILAYAH", isi.kodePd());
            return Diterima.ditolak();
        }
        siklus.periksaUnit(isi.kodePd(), temuan);
        isi.periksa(skala.untuk(isi.kodePd()), temuan);
        if (!temuan.galat().isEmpty()) {
            return Diterima.ditolak();
        }
        Optional<Indikator> ada = indikator.milik(isi.kodePd()).stream()
                .filter(i -> i.kode().equals(isi.kode()))
                .findFirst();
        // Compared as it would be kept.
        IsiIndikator baru =
                new Indikator(isi, Instant.EPOCH).revisi().getFirst().isi();
        if (ada.isPresent() && ada.get().revisi().stream().anyMatch(r -> PersamaanIsi.sama(r.isi(), baru))) {
            return Diterima.tetap(ada.get().id());
        }
        if (!berwenang) {
            temuan.catat("", "PERAN_TIDAK_CUKUP");
            return Diterima.ditolak();
        }
        if (ada.isEmpty()) {
            return new Diterima(Hasil.DIBUAT, layanan.buat(isi).id(), null);
        }
        IndikatorService.Diubah diubah = layanan.ubah(ada.get().id(), "*", isi);
        return new Diterima(Hasil.DIUBAH, ada.get().id(), diubah.token());
    }

    @Override
    public List<Terkirim<IsiIndikator>> kirim(KodeWilayah unit, Integer tahun) {
        // With every revision, since documents of other years are read by theirs.
        return indikator.milik(unit).stream()
                .flatMap(i -> i.revisi().stream())
                .map(r -> new Terkirim<>(r.isi(), null))
                .toList();
    }
}
