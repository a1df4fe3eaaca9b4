/** Values as documents write them, read into {@link id.sakip.contracts.Nilai}, and the scales that their grades are on. */
package id.sakip.contracts.nilai;
