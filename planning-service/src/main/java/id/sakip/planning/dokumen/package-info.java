/** What the planning documents have in common: their life from draft to replaced, and how findings are collected. */
package id.sakip.planning.dokumen;
