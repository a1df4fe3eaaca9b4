package id.sakip.realization.periode;

import java.time.Instant;

import id.sakip.contracts.periode.StatusPeriode.Status;

/**
 * Where a quarter stands.
 *
 * @param versi number of changes so far; 0 when nothing has happened to it yet
 * @param sejak since when; null at version 0, and so are the following
 * @param oleh who brought it there
 * @param peran in which roles
 * @param alasan may be null
 */
record Keadaan(Status status, long versi, Instant sejak, String oleh, String peran, String alasan) {

    static final Keadaan AWAL = new Keadaan(Status.TERBUKA, 0, null, null, null, null);
}
