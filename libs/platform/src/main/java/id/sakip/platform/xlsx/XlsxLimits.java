package id.sakip.platform.xlsx;

/**
 * How much a workbook may hold.
 *
 * @param rows with content, in one sheet
 * @param columns up to the last one with content
 * @param cells with content, in all sheets
 * @param characters of all texts together; a text that many cells share counts for each
 * @param sharedCharacters of the table of shared texts, which is kept in memory
 * @param bytes of the unpacked parts that are read
 */
public record XlsxLimits(int rows, int columns, int cells, int characters, int sharedCharacters, long bytes) {}
