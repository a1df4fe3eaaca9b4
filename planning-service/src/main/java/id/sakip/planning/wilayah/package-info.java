/** Areas from provinsi to desa by their Kemendagri codes, and loading more of them: a second kabupaten is data. */
package id.sakip.planning.wilayah;
