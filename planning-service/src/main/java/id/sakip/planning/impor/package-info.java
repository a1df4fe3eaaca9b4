/**
 * Plans in and out in one piece: a bundle as JSON or as a workbook, tried or applied as a whole, and the same back. Knows
 * none of the features that hold the parts; they take part through {@link id.sakip.planning.dokumen.BagianBundel}.
 */
package id.sakip.planning.impor;
