package id.sakip.realization.survei.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

import static java.util.Objects.requireNonNull;

/**
 * A released result as its source gives it; what follows from it is {@link HasilRekap}. Equal contents are the same fact
 * sent again, whichever version of the rule was in force when they came: the fact keeps the version it was read by first.
 *
 * @param aturan rule it was made by
 * @param versiAturan version of the rule that reads it
 * @param asal where it comes from
 * @param ikm index as printed; null when the source gives none
 * @param mutu class as printed, may be null
 * @param unsur in the order of the source, in which neighbours matter; empty when only the index is given
 * @param responden number of respondents, may be null
 * @param populasi service users of the period, may be null
 * @param tanggalRilis may be null
 * @param sumber e.g. {@code SUKMA-E}, may be null
 * @param alasan why there is nothing yet; only for {@link AsalRekap#BELUM_DIRILIS}
 */
public record IsiRekap(
        String aturan,
        int versiAturan,
        AsalRekap asal,
        BigDecimal ikm,
        String mutu,
        List<UnsurRekap> unsur,
        Long responden,
        Long populasi,
        LocalDate tanggalRilis,
        String sumber,
        String alasan) {

    /** How a recap came about. */
    public enum AsalRekap {
        /** Its source sent it. */
        SUMBER,
        /** Made of the responses that are kept here. */
        RESPONS,
        /** There is none yet, which is never an index of 0. */
        BELUM_DIRILIS
    }

    public IsiRekap {
        requireNonNull(aturan, "aturan is null");
        requireNonNull(asal, "asal is null");
        ikm = ikm == null ? null : Angka.polos(ikm);
        unsur = List.copyOf(unsur);
        if (asal == AsalRekap.BELUM_DIRILIS) {
            requireNonNull(alasan, "alasan is null");
            if (ikm != null || mutu != null || !unsur.isEmpty() || responden != null || tanggalRilis != null) {
                throw new IllegalArgumentException("what is not released has no result");
            }
        } else if (ikm == null && unsur.isEmpty()) {
            throw new IllegalArgumentException("a recap without any result");
        }
    }

    public boolean dirilis() {
        return asal != AsalRekap.BELUM_DIRILIS;
    }

    /** Leaves {@link #versiAturan} out. */
    @Override
    public boolean equals(Object lain) {
        return lain instanceof IsiRekap isi && isian().equals(isi.isian());
    }

    @Override
    public int hashCode() {
        return isian().hashCode();
    }

    /** All that the source says; parts that are not there are null. */
    private List<Object> isian() {
        return Arrays.asList(aturan, asal, ikm, mutu, unsur, responden, populasi, tanggalRilis, sumber, alasan);
    }
}
