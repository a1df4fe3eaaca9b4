package id.sakip.platform.xlsx;

import java.util.Map;

/** Takes a workbook in, as it is read. */
public interface XlsxRows {

    /** A sheet begins; false to pass over it. */
    boolean sheet(String name);

    /**
     * A row that holds something.
     *
     * @param number as the sheet counts, from 1
     * @param cells by column, from 0; blank cells are left out
     */
    void row(int number, Map<Integer, Cell> cells);

    /** A range of merged cells, e.g. {@code A2:A5}; the rows of its sheet have come. */
    void merged(String range);
}
