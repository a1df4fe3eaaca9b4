package id.sakip.planning.impor.domain;

import java.util.List;
import java.util.Map;

/**
 * One sheet of a workbook.
 *
 * @param baris rows that hold something, from the top
 * @param gabungan ranges of merged cells, e.g. {@code A2:A5}
 */
public record Lembar(String nama, List<Baris> baris, List<String> gabungan) {

    public Lembar {
        baris = List.copyOf(baris);
        gabungan = List.copyOf(gabungan);
    }

    /**
     * One row.
     *
     * @param nomor as the sheet counts, from 1
     * @param sel by column, from 0; blank cells are left out
     */
    public record Baris(int nomor, Map<Integer, Sel> sel) {

        public Baris {
            sel = Map.copyOf(sel);
        }
    }
}
