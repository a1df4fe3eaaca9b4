package id.sakip.realization.survei.domain;

import java.math.BigDecimal;
import java.util.List;

import static java.util.Objects.requireNonNull;

/**
 * What a source says of one unsur: its index or its mean answer, how the answers spread, or one of the two with the other.
 *
 * @param unsur key of the unsur
 * @param nilai index as printed; null when the source gives none
 * @param nrr mean answer as printed, on the scale of the answers; null when the source gives none, and beside {@code nilai}
 * @param satuan what {@code sebaran} counts, null together with it
 * @param sebaran share or number of the answers, the lowest answer first
 */
public record UnsurRekap(String unsur, BigDecimal nilai, BigDecimal nrr, Satuan satuan, List<BigDecimal> sebaran) {

    /** What a distribution is given in. */
    public enum Satuan {
        PERSEN,
        JUMLAH
    }

    public UnsurRekap {
        requireNonNull(unsur, "unsur is null");
        nilai = nilai == null ? null : Angka.polos(nilai);
        nrr = nrr == null ? null : Angka.polos(nrr);
        if (nilai != null && nrr != null) {
            throw new IllegalArgumentException("an index and a mean answer of " + unsur);
        }
        if ((satuan == null) != (sebaran == null)) {
            throw new IllegalArgumentException("a distribution needs its unit: " + unsur);
        }
        if (nilai == null && nrr == null && sebaran == null) {
            throw new IllegalArgumentException("nothing is said of " + unsur);
        }
        sebaran = sebaran == null ? null : sebaran.stream().map(Angka::polos).toList();
    }

    boolean bersebaran() {
        return sebaran != null;
    }

    BigDecimal jumlahSebaran() {
        return sebaran.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
