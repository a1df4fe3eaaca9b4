package id.sakip.realization.survei.domain;

import java.math.BigDecimal;
import java.util.List;

import id.sakip.realization.survei.domain.AturanSurvei.Mutu;

/**
 * What a recap is worth. A printed figure stays as printed, the computed one stands beside it, and each index says which of
 * them it is; nothing is computed from shares that cannot be right.
 *
 * @param ikm the released index: as printed, else as computed with two decimals; null when neither is there
 * @param dasar which of the two
 * @param ikmHitung mean of the indices of all unsur with six decimals; null when some unsur has none
 * @param dariSebaran unsur whose index is computed from shares
 * @param dariCetakan unsur whose index is the printed one
 * @param mutu class of {@code ikm}
 * @param unsur in the order of the source
 * @param prioritas keys of the unsur below the mean, the lowest first; empty when some unsur has no index
 * @param temuan all that is doubtful, with its row
 */
public record HasilRekap(
        BigDecimal ikm,
        DasarIndeks dasar,
        BigDecimal ikmHitung,
        int dariSebaran,
        int dariCetakan,
        Mutu mutu,
        List<HasilBaris> unsur,
        List<String> prioritas,
        List<Temuan> temuan) {

    /** What an index rests on. */
    public enum DasarIndeks {
        /** The figure that the source prints. */
        TERCETAK,
        /** Computed here, from shares or from the indices of the unsur. */
        DIHITUNG,
        /** The responses that are kept here. */
        RESPONS,
        /** There is no index. */
        TIDAK_ADA
    }

    public HasilRekap {
        unsur = List.copyOf(unsur);
        prioritas = List.copyOf(prioritas);
        temuan = List.copyOf(temuan);
    }

    /**
     * @param nomor place in the source, from 1
     * @param nilaiTercetak index as printed, may be null
     * @param nrrTercetak mean answer as printed in place of the index, may be null
     * @param nilaiHitung from the shares, with six decimals; null without shares that can be right
     * @param indeks the one that counts, null when there is none
     * @param temuan code of what is doubtful about the row, null when nothing is
     */
    public record HasilBaris(
            int nomor,
            String kode,
            String nama,
            BigDecimal nilaiTercetak,
            BigDecimal nrrTercetak,
            BigDecimal nilaiHitung,
            BigDecimal indeks,
            DasarIndeks dasar,
            String temuan) {}
}
