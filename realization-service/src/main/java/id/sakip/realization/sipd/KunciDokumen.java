package id.sakip.realization.sipd;

import java.util.Comparator;

import id.sakip.contracts.Triwulan;
import id.sakip.realization.kiriman.KunciRealisasi;
import id.sakip.realization.unit.UnitTahun;

/**
 * What one document says about one account.
 *
 * @param kodeSubSkpd empty when the sender names none
 * @param triwulan of the document's date: whose lock guards it, but no part of what makes two keys equal, because a date may
 *     be corrected
 */
record KunciDokumen(
        UnitTahun unit,
        String nomor,
        String jenis,
        String kodeKegiatan,
        String kodeAkun,
        String kodeSubSkpd,
        Triwulan triwulan)
        implements KunciRealisasi, Comparable<KunciDokumen> {

    private static final Comparator<KunciDokumen> URUTAN = Comparator.comparing(KunciDokumen::unit)
            .thenComparing(KunciDokumen::nomor)
            .thenComparing(KunciDokumen::jenis)
            .thenComparing(KunciDokumen::kodeKegiatan)
            .thenComparing(KunciDokumen::kodeAkun)
            .thenComparing(KunciDokumen::kodeSubSkpd);

    @Override
    public int compareTo(KunciDokumen lain) {
        return URUTAN.compare(this, lain);
    }

    @Override
    public boolean equals(Object lain) {
        return lain instanceof KunciDokumen kunci && compareTo(kunci) == 0;
    }

    @Override
    public int hashCode() {
        return java.util.Objects.hash(unit, nomor, jenis, kodeKegiatan, kodeAkun, kodeSubSkpd);
    }
}
