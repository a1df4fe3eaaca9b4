package id.sakip.planning.rencana.domain;

import java.util.List;
import java.util.Optional;

import id.sakip.planning.rencana.domain.BahanRencana.Indikator;
import id.sakip.planning.rencana.domain.BahanRencana.Sasaran;

/**
 * Finds sasaran and indicators that one document has and another has not. The code says which document lacks something,
 * whichever of the two is checked; only the place depends on that. A sasaran that is missing is said once, not again for
 * each of its indicators.
 */
final class BandingIsi {

    /** How it is called that something of one document is not in another. */
    enum Kekurangan {
        DI_RENSTRA("SASARAN_TIDAK_ADA_DI_RENSTRA", "INDIKATOR_TIDAK_ADA_DI_RENSTRA"),
        DI_PK("SASARAN_TIDAK_ADA_DI_PK", "INDIKATOR_TIDAK_ADA_DI_PK");

        private final String sasaran;
        private final String indikator;

        Kekurangan(String sasaran, String indikator) {
            this.sasaran = sasaran;
            this.indikator = indikator;
        }
    }

    private BandingIsi() {}

    /** What {@code diri}, the document that is checked, has and {@code lain} has not. */
    static void lebih(Naskah diri, Naskah lain, Kekurangan kekurangan, List<Selisih> selisih) {
        for (Sasaran sasaran : diri.sasaran()) {
            String di = "sasaran[" + sasaran.kode() + "]";
            if (!lain.memuatSasaran(sasaran.kode())) {
                // Its indicators may all be there, under a sasaran of another code: then that is what differs.
                selisih.add(Selisih.di(di, kekurangan.sasaran, sasaran.kode(), diri.nama()));
                continue;
            }
            for (Indikator indikator : sasaran.indikator()) {
                String diIndikator = di + ".indikator[" + indikator.kode() + "]";
                if (!lain.memuatIndikator(indikator.kode())) {
                    selisih.add(Selisih.di(diIndikator, kekurangan.indikator, indikator.kode(), diri.nama()));
                } else if (!lain.induk(indikator.kode()).equals(sasaran.kode())) {
                    selisih.add(Selisih.di(
                            diIndikator,
                            "INDIKATOR_DI_SASARAN_LAIN",
                            indikator.kode(),
                            sasaran.kode(),
                            diri.nama(),
                            lain.induk(indikator.kode()),
                            lain.nama()));
                }
            }
        }
    }

    /**
     * Sasaran of {@code diri}, the document that is checked, that {@code lain} has not.
     *
     * @param sudah document that was compared before; what it lacks was told and is not told again
     */
    static void sasaranLebih(
            Naskah diri, Naskah lain, Optional<Naskah> sudah, Kekurangan kekurangan, List<Selisih> selisih) {
        for (Sasaran sasaran : diri.sasaran()) {
            if (!lain.memuatSasaran(sasaran.kode())
                    && sudah.filter(n -> !n.memuatSasaran(sasaran.kode())).isEmpty()) {
                selisih.add(
                        Selisih.di("sasaran[" + sasaran.kode() + "]", kekurangan.sasaran, sasaran.kode(), diri.nama()));
            }
        }
    }

    /**
     * What {@code diri}, the document that is checked, plans for the year and {@code lain} has not. What is there under a
     * sasaran of another code is no loss.
     */
    static void rencanaLebih(Naskah diri, Naskah lain, Kekurangan kekurangan, List<Selisih> selisih) {
        for (Sasaran sasaran : diri.sasaran()) {
            String di = "sasaran[" + sasaran.kode() + "]";
            List<String> hilang = hilang(sasaran, lain);
            if (!hilang.isEmpty() && !lain.memuatSasaran(sasaran.kode())) {
                selisih.add(Selisih.di(di, kekurangan.sasaran, sasaran.kode(), diri.nama()));
            } else {
                hilang.forEach(kode -> selisih.add(
                        Selisih.di(di + ".indikator[" + kode + "]", kekurangan.indikator, kode, diri.nama())));
            }
        }
    }

    /**
     * What {@code lain} plans for the year and {@code diri}, the document that is checked, has not. What is there under a
     * sasaran of another code is no loss; {@link #lebih} tells of it.
     */
    static void kurang(Naskah diri, Naskah lain, Kekurangan kekurangan, List<Selisih> selisih) {
        for (Sasaran sasaran : lain.sasaran()) {
            List<String> hilang = hilang(sasaran, diri);
            if (!hilang.isEmpty() && !diri.memuatSasaran(sasaran.kode())) {
                selisih.add(Selisih.di("sasaran", kekurangan.sasaran, sasaran.kode(), lain.nama()));
            } else {
                hilang.forEach(kode -> selisih.add(
                        Selisih.di("sasaran[" + sasaran.kode() + "]", kekurangan.indikator, kode, lain.nama())));
            }
        }
    }

    private static List<String> hilang(Sasaran sasaran, Naskah lain) {
        return sasaran.indikator().stream()
                .filter(Naskah::direncanakan)
                .map(Indikator::kode)
                .filter(kode -> !lain.memuatIndikator(kode))
                .toList();
    }
}
