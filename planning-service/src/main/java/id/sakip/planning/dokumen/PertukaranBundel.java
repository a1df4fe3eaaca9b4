package id.sakip.planning.dokumen;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import id.sakip.contracts.KodeWilayah;
import id.sakip.planning.dokumen.BagianBundel.Diterima;
import id.sakip.planning.dokumen.BagianBundel.Hasil;
import id.sakip.planning.dokumen.BagianBundel.Terkirim;
import id.sakip.platform.problem.ProblemException;

/**
 * Takes documents of one kind in from bundles and gives them out, see {@link BagianBundel}.
 *
 * @param <D> the document
 * @param <I> its content as a client writes it
 */
final class PertukaranBundel<D extends Dokumen<I>, I> {

    private final LayananDokumen<D, I, ?> layanan;
    private final SiklusDokumen siklus;
    private final Class<D> jenis;

    PertukaranBundel(LayananDokumen<D, I, ?> layanan, SiklusDokumen siklus, Class<D> jenis) {
        this.layanan = layanan;
        this.siklus = siklus;
        this.jenis = jenis;
    }

    /** See {@link BagianBundel#terima}. */
    Diterima terima(I isi, boolean tetapkan, boolean berwenang, Temuan temuan) {
        if (!boleh(() -> layanan.periksaBaca(layanan.pemilik(isi)), temuan)) {
            return Diterima.ditolak();
        }
        List<D> semua = siklus.semua(jenis, layanan.pemilik(isi), layanan.tahun(isi));
        // Before any check: what is in force stays acceptable, also when what it refers to was replaced since.
        Optional<D> sudah = sudahAda(semua, isi, tetapkan);
        if (sudah.isPresent()) {
            return tetap(sudah.get(), temuan);
        }
        layanan.periksaIsi(isi, temuan);
        if (!temuan.galat().isEmpty()) {
            return Diterima.ditolak();
        }
        D baru = layanan.baru(isi);
        sudah = sudahAda(semua, baru.isi(), tetapkan);
        if (sudah.isPresent()) {
            return tetap(sudah.get(), temuan);
        }
        periksaHak(isi, berwenang, temuan);
        Optional<D> terbuka = terbuka(semua, isi);
        boolean berbeda =
                terbuka.isPresent() && !PersamaanIsi.sama(terbuka.get().isi(), baru.isi());
        if (berbeda && terbuka.get().status() == StatusDokumen.DIAJUKAN) {
            temuan.catat("", "SEDANG_DIAJUKAN");
        }
        if (terbuka.isPresent() && !layanan.versiSama(terbuka.get(), baru.isi())) {
            temuan.catat("", "DRAF_LAIN_TERBUKA", terbuka.get().id());
        }
        if (!temuan.galat().isEmpty()) {
            return Diterima.ditolak();
        }
        if (terbuka.isEmpty()) {
            siklus.mulai(baru);
        } else if (berbeda) {
            layanan.siapkan(terbuka.get(), isi);
            siklus.ubah(terbuka.get(), isi);
        }
        D draf = terbuka.orElse(baru);
        Hasil hasil = terbuka.isEmpty() ? Hasil.DIBUAT : Hasil.DIUBAH;
        return tetapkan ? tetapkan(draf, hasil, temuan) : new Diterima(hasil, draf.id(), null);
    }

    private Diterima tetap(D ada, Temuan temuan) {
        ada.keadaan().peringatan().forEach(p -> temuan.ingatkan(p.sebagaiTemuan()));
        if (ada.status() == StatusDokumen.DIGANTI) {
            temuan.ingatkan("", "SUDAH_DIGANTI");
        }
        return Diterima.tetap(ada.id());
    }

    /** A document with this content; one in force rather than one that was. */
    private Optional<D> sudahAda(List<D> semua, I isi, boolean ditetapkan) {
        return semua.stream()
                .filter(d -> d.status().sudahDitetapkan() == ditetapkan)
                .filter(d -> PersamaanIsi.sama(d.isi(), isi))
                .min(Comparator.comparing(Dokumen::status));
    }

    private void periksaHak(I isi, boolean berwenang, Temuan temuan) {
        if (!berwenang) {
            temuan.catat("", "PERAN_TIDAK_CUKUP");
        }
        KodeWilayah pemilik = layanan.pemilik(isi);
        if (boleh(() -> siklus.periksaWilayah(pemilik), temuan)) {
            layanan.periksaPemilik(pemilik, temuan);
        }
    }

    /** The draft that this content would go into, reserved. */
    private Optional<D> terbuka(List<D> semua, I isi) {
        Optional<D> terbuka = semua.stream()
                .filter(d -> !d.status().sudahDitetapkan() && sekunci(d, isi))
                .findFirst();
        terbuka.ifPresent(siklus::kunci);
        return terbuka;
    }

    private boolean sekunci(D draf, I isi) {
        Temuan kunci = new Temuan();
        layanan.periksaKunci(draf, isi, kunci);
        return kunci.galat().isEmpty();
    }

    private Diterima tetapkan(D draf, Hasil hasil, Temuan temuan) {
        siklus.kunciRencana(draf);
        Temuan kelayakan = layanan.periksa(draf);
        temuan.gabung(kelayakan);
        if (!kelayakan.galat().isEmpty()) {
            return Diterima.ditolak();
        }
        return new Diterima(hasil, draf.id(), siklus.tetapkan(draf, layanan.digantikan(draf), kelayakan));
    }

    /** Notes a refusal of {@code pemeriksaan} and goes on. */
    private static boolean boleh(Runnable pemeriksaan, Temuan temuan) {
        try {
            pemeriksaan.run();
            return true;
        } catch (ProblemException e) {
            temuan.catat("", e.kode(), e.args().toArray());
            return false;
        }
    }

    /** See {@link BagianBundel#kirim}. */
    List<Terkirim<I>> kirim(KodeWilayah unit, Integer tahun) {
        return siklus.hidup(jenis, layanan.pemilikUntuk(unit)).stream()
                .filter(d -> tahun == null || layanan.mengenai(d, tahun))
                .sorted(Comparator.comparing((D d) -> !d.status().sudahDitetapkan())
                        .thenComparing(d -> d.keadaan().ditetapkan(), Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(Dokumen::tahun)
                        .thenComparing(d -> d.keadaan().dibuat()))
                .map(d -> new Terkirim<>(d.isi(), d.status()))
                .toList();
    }
}
