package id.sakip.planning.rencana.domain;

import java.util.ArrayList;
import java.util.List;

import id.sakip.contracts.Nilai;
import id.sakip.planning.rencana.domain.BahanRencana.Indikator;
import id.sakip.planning.rencana.domain.BahanRencana.Sasaran;

/** Finds targets of one document that another one gives differently. */
final class BandingTarget {

    /** @param kode what it is called that the target differs from this document's */
    record Lawan(Naskah naskah, String kode) {}

    private BandingTarget() {}

    /**
     * @param diri the document that is checked
     * @param lawan the others; a value that one of them was named for is not named again for the next
     */
    static void periksa(Naskah diri, List<Lawan> lawan, List<Selisih> selisih) {
        for (Sasaran sasaran : diri.sasaran()) {
            for (Indikator indikator : sasaran.indikator()) {
                periksa(
                        "sasaran[" + sasaran.kode() + "].indikator[" + indikator.kode() + "].target",
                        diri,
                        indikator,
                        lawan,
                        selisih);
            }
        }
    }

    private static void periksa(
            String medan, Naskah diri, Indikator indikator, List<Lawan> lawan, List<Selisih> selisih) {
        Nilai milik = indikator.target();
        List<Nilai> disebut = new ArrayList<>();
        for (Lawan satu : lawan) {
            Nilai lain = satu.naskah().target(indikator.kode());
            BandingNilai banding = BandingNilai.dari(milik, lain);
            if (banding == BandingNilai.SAMA
                    || disebut.stream().anyMatch(d -> BandingNilai.dari(d, lain) == BandingNilai.SAMA)) {
                continue;
            }
            disebut.add(lain);
            selisih.add(
                    banding == BandingNilai.BEDA
                            ? Selisih.di(medan, satu.kode(), indikator.kode(), milik.teks(), lain.teks(), diri.nama())
                            : Selisih.di(
                                    medan,
                                    "TARGET_BEDA_BENTUK",
                                    indikator.kode(),
                                    milik.teks(),
                                    lain.teks(),
                                    diri.nama(),
                                    satu.naskah().nama()));
        }
    }
}
