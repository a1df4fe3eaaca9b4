/**
 * The workbook and the bundle as two forms of the same content: which sheet and column holds which field, said once in
 * {@link id.sakip.planning.impor.domain.TataRencana}, and the two ways between them. Knows cells and trees, neither XLSX
 * nor JSON.
 */
package id.sakip.planning.impor.domain;
