package id.sakip.planning.impor;

import java.util.List;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.sakip.planning.dokumen.BagianBundel.Hasil;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What an import did, or would do: every entry is accounted for.
 *
 * @param dryRun true when nothing was kept
 * @param galat what is wrong outside the entries: with the bundle, with the layout of the workbook
 * @param token completion token for reads that must see this import; null when nothing can be waited for
 */
@Schema(name = "LaporanImpor")
@JsonInclude(JsonInclude.Include.NON_NULL)
record LaporanImpor(
        boolean dryRun,
        int dibuat,
        int diubah,
        int tetap,
        int ditolak,
        List<EntriImpor> entri,
        List<TemuanImpor> galat,
        String token) {

    static LaporanImpor dari(boolean dryRun, List<EntriImpor> entri, List<TemuanImpor> galat, String token) {
        return new LaporanImpor(
                dryRun,
                jumlah(entri, Hasil.DIBUAT),
                jumlah(entri, Hasil.DIUBAH),
                jumlah(entri, Hasil.TETAP),
                jumlah(entri, Hasil.DITOLAK),
                List.copyOf(entri),
                List.copyOf(galat),
                token);
    }

    private static int jumlah(List<EntriImpor> entri, Hasil hasil) {
        return (int) entri.stream().filter(e -> e.hasil() == hasil).count();
    }

    /** Number of all faults. */
    int banyakGalat() {
        return galat.size() + entri.stream().mapToInt(e -> e.galat().size()).sum();
    }

    /**
     * One entry.
     *
     * @param bagian list of the bundle
     * @param indeks in its list, from 0
     * @param kunci what tells it from others of its kind
     * @param status that it asked for; null for an indicator
     * @param id of what holds its content now; null in a dry run and when it was refused
     * @param lembar sheet of the workbook, with its first and last row; null for JSON
     */
    @Schema(name = "EntriImpor")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record EntriImpor(
            String bagian,
            int indeks,
            String kunci,
            StatusDiminta status,
            Hasil hasil,
            UUID id,
            String lembar,
            Integer barisAwal,
            Integer barisAkhir,
            List<TemuanImpor> galat,
            List<TemuanImpor> peringatan) {}

    /**
     * One fault or warning in words.
     *
     * @param medan place in the bundle, e.g. {@code renstra[0].tujuan[0].kode}
     * @param lembar sheet of the workbook; null for JSON
     * @param baris row as the sheet counts, from 1
     * @param kolom heading of the column
     */
    @Schema(name = "TemuanImpor")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record TemuanImpor(String kode, String medan, String pesan, String lembar, Integer baris, String kolom) {}
}
