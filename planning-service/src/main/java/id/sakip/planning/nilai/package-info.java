/** Typed values of targets: read from text by a written rule, stored structured, shown as entered. */
package id.sakip.planning.nilai;
