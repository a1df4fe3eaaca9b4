package id.sakip.realization.survei.domain;

import java.math.BigDecimal;
import java.util.List;

import id.sakip.contracts.KodeWilayah;
import id.sakip.realization.survei.domain.AturanSurvei.Mutu;

/**
 * The index of a kabupaten out of the released indices of its units. A unit without an index, or without the weight that
 * the method asks for, is left out and never counts as 0.
 *
 * @param metode what a unit weighs
 * @param ikm weighted mean with two decimals; null when no unit counts
 * @param ikmMentah the same with six decimals
 * @param mutu class of {@code ikm}
 * @param jumlahBobot sum of the weights that count
 * @param unit in the order they came
 */
public record RekapKabupaten(
        BobotKabupaten metode, BigDecimal ikm, BigDecimal ikmMentah, Mutu mutu, long jumlahBobot, List<Unit> unit) {

    public RekapKabupaten {
        unit = List.copyOf(unit);
    }

    /** Whether a unit counts, and why not. */
    public enum StatusUnit {
        DIHITUNG,
        BELUM_DIRILIS,
        /** Released, but its source does not say how many answered. */
        TANPA_BOBOT
    }

    /**
     * @param ikm released index; null when there is none
     * @param responden may be null
     * @param bobot what it weighs; null when it does not count
     */
    public record Unit(KodeWilayah kodePd, BigDecimal ikm, Long responden, Long bobot, StatusUnit status) {}

    /**
     * The index of a unit.
     *
     * @param ikm null when it has released none
     * @param responden may be null
     */
    public record Rilis(KodeWilayah kodePd, BigDecimal ikm, Long responden) {}

    /** Rolls up by the method of {@code aturan}. */
    public static RekapKabupaten dari(AturanSurvei aturan, List<Rilis> rilis) {
        List<Unit> unit =
                rilis.stream().map(r -> unit(aturan.bobotKabupaten(), r)).toList();
        long jumlah = unit.stream()
                .filter(u -> u.bobot() != null)
                .mapToLong(Unit::bobot)
                .sum();
        if (jumlah == 0) {
            return new RekapKabupaten(aturan.bobotKabupaten(), null, null, null, 0, unit);
        }
        Pecahan ikm = unit.stream()
                .filter(u -> u.bobot() != null)
                .map(u -> Pecahan.dari(u.ikm().multiply(BigDecimal.valueOf(u.bobot()))))
                .reduce(Pecahan.NOL, Pecahan::tambah)
                .bagi(Pecahan.dari(BigDecimal.valueOf(jumlah)));
        BigDecimal bulat = ikm.bulat(Angka.DESIMAL);
        return new RekapKabupaten(
                aturan.bobotKabupaten(),
                bulat,
                ikm.bulat(Angka.DESIMAL_MENTAH),
                // Units may have been measured by rules with a wider scale.
                aturan.memuatIndeks(bulat) ? aturan.mutuDari(bulat) : null,
                jumlah,
                unit);
    }

    private static Unit unit(BobotKabupaten metode, Rilis rilis) {
        if (rilis.ikm() == null) {
            return new Unit(rilis.kodePd(), null, rilis.responden(), null, StatusUnit.BELUM_DIRILIS);
        }
        Long bobot = metode == BobotKabupaten.SAMA ? Long.valueOf(1) : rilis.responden();
        boolean berbobot = bobot != null && bobot > 0;
        return new Unit(
                rilis.kodePd(),
                rilis.ikm(),
                rilis.responden(),
                berbobot ? bobot : null,
                berbobot ? StatusUnit.DIHITUNG : StatusUnit.TANPA_BOBOT);
    }
}
