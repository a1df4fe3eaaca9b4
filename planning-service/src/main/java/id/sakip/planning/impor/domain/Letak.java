package id.sakip.planning.impor.domain;

/**
 * A place in a workbook.
 *
 * @param baris as the sheet counts, from 1; null for the sheet as a whole
 * @param kolom heading of the column; null for the row as a whole
 */
public record Letak(String lembar, Integer baris, String kolom) {}
