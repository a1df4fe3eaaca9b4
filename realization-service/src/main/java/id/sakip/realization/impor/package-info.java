/** Import jobs: files and large batches of any kind of realisasi, read as streams and written in the background. */
package id.sakip.realization.impor;
