/** What the cells of a file mean for the fields of a row. */
package id.sakip.realization.impor.domain;
