package id.sakip.planning.dokumen;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import id.sakip.contracts.KodeWilayah;
import id.sakip.platform.problem.ProblemException;
import id.sakip.platform.token.CompletionToken;

/**
 * A feature whose content goes in and out in bundles. Whoever handles bundles asks all of them, so that it needs to know
 * none of the features.
 *
 * @param <I> content of one entry, as a client writes it
 */
public interface BagianBundel<I> {

    /** Name of its list in a bundle, e.g. {@code perjanjianKinerja}. */
    String bagian();

    Class<I> jenisIsi();

    /** Roles that may change it, or put a change in force. */
    Set<String> peranPenulis(boolean menetapkan);

    /**
     * Makes what is kept equal to {@code isi}, in the running transaction. Content that is there already changes nothing.
     *
     * @param tetapkan true when it is to be in force, or to have been
     * @param berwenang true when the caller has the role for a change; without it a change is a finding
     * @param temuan takes what is wrong; with a finding the result is {@link Hasil#DITOLAK} and nothing may be committed
     * @throws ProblemException for what is found out too late to go on with the transaction
     */
    Diterima terima(I isi, boolean tetapkan, boolean berwenang, Temuan temuan);

    /**
     * What is in force for the unit, in the order in which it came in force, and then its drafts.
     *
     * @param tahun only what concerns this year; null for all
     */
    List<Terkirim<I>> kirim(KodeWilayah unit, Integer tahun);

    /** What became of an entry. */
    enum Hasil {
        DIBUAT,
        DIUBAH,
        /** It was there already. */
        TETAP,
        DITOLAK,
        /** An earlier entry broke off the import. */
        TIDAK_DIPERIKSA
    }

    /**
     * @param id of what holds the content now; null when it was refused
     * @param token versions of the plans that changed with it; null when none did
     */
    record Diterima(Hasil hasil, UUID id, CompletionToken token) {

        public static Diterima ditolak() {
            return new Diterima(Hasil.DITOLAK, null, null);
        }

        public static Diterima tetap(UUID id) {
            return new Diterima(Hasil.TETAP, id, null);
        }
    }

    /** @param status null for what has no life as a document */
    record Terkirim<I>(I isi, StatusDokumen status) {}
}
