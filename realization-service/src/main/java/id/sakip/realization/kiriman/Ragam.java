package id.sakip.realization.kiriman;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;

import com.fasterxml.jackson.databind.JsonNode;
import id.sakip.platform.problem.Fault;
import id.sakip.platform.security.Peran;
import id.sakip.platform.token.CompletionToken;
import id.sakip.realization.rencana.RencanaUnit;

/**
 * A kind of realisasi that arrives in bulk: how its rows are understood, and where they are kept.
 *
 * @param <R> a row as sent
 * @param <K> business key
 * @param <V> what is stored under the key
 */
public interface Ragam<R extends BarisMasuk, K extends KunciRealisasi & Comparable<K>, V> {

    /** Name in the audit trail and in the metrics. */
    String nama();

    Class<R> bentuk();

    /**
     * Adds to a row what can only be looked up, such as the unit that a code of another system stands for; the row that was
     * sent stays as it is. It serves one batch and remembers what it has looked up. Parked rows pass here again when they are
     * released.
     */
    default UnaryOperator<JsonNode> penyiap() {
        return UnaryOperator.identity();
    }

    /**
     * Understands one row, or says in {@code pemeriksaan} what is wrong with it.
     *
     * @param rencana the plan in force of the row's unit and year; empty when it is unknown, which has been noted already,
     *     and for facts that need none
     * @return empty when the row has any fault
     */
    Optional<Realisasi<K, V>> baca(R baris, Optional<RencanaUnit> rencana, Pemeriksaan pemeriksaan);

    /** What is stored under these keys now; an absent key is a new fact. */
    Map<K, V> tersimpan(Collection<K> kunci);

    /** The batch that brought what is stored under these keys now. */
    Map<K, UUID> kiriman(Collection<K> kunci);

    /** Makes these facts the current ones and adds them to the history. */
    void simpan(List<Realisasi<K, V>> realisasi, Catatan catatan);

    /** Roles that may send such rows as a file. */
    default Set<String> pengirimBerkas() {
        return Set.of(Peran.OPERATOR_KECAMATAN, Peran.INTEGRASI, Peran.ADMIN);
    }

    /**
     * True when files of such rows may name persons in fields that nobody has asked for: their content is not kept, not even with
     * the upload.
     */
    default boolean berpribadi() {
        return false;
    }

    /** False for facts that stand without a plan: none is looked for, and {@link #baca} gets none. */
    default boolean berencana() {
        return true;
    }

    /** Why a stored fact must not give way to another one under the same key; the row is refused then. */
    default Optional<Fault> keberatan(V lama, Realisasi<K, V> baru) {
        return Optional.empty();
    }

    /**
     * What is odd about facts beside what else is stored; they are taken all the same. A batch that writes asks under the
     * locks of its units.
     */
    default Map<K, List<Fault>> janggal(Collection<Realisasi<K, V>> realisasi) {
        return Map.of();
    }

    /**
     * Writes what follows from facts that were just stored and published, in their transaction.
     *
     * @return what a reader must have seen to see this too
     */
    default List<CompletionToken.Part> susulan(List<Realisasi<K, V>> realisasi) {
        return List.of();
    }

    /** Brings about what follows from a batch as a whole, once all of its changes are stored. */
    default void selesai(List<Realisasi<K, V>> perubahan, Catatan catatan) {
        // Most kinds are done when their values are stored.
    }
}
