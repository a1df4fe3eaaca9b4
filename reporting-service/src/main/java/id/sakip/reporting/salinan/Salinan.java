package id.sakip.reporting.salinan;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import id.sakip.contracts.KodeWilayah;
import id.sakip.contracts.Topik;
import id.sakip.contracts.rencana.RencanaBerlaku;
import id.sakip.contracts.skor.SkorUnit;
import id.sakip.platform.messaging.SnapshotStore;
import id.sakip.platform.token.CompletionGate;
import id.sakip.platform.token.CompletionToken;

/** The newest plans and scores that have come in. */
@ApplicationScoped
public class Salinan {

    private final SnapshotStore store;
    private final CompletionGate gate;

    Salinan(SnapshotStore store, CompletionGate gate) {
        this.store = store;
        this.gate = gate;
    }

    public Optional<RencanaBerlaku> rencana(KodeWilayah kodePd, int tahun) {
        return store.find(Topik.RENCANA, kunci(kodePd, tahun), RencanaBerlaku.class);
    }

    public Optional<SkorUnit> skor(KodeWilayah kodePd, int tahun) {
        return skor(kunci(kodePd, tahun));
    }

    /** Key of a unit's snapshots of one year. */
    public static String kunci(KodeWilayah kodePd, int tahun) {
        return kodePd + ":" + tahun;
    }

    /**
     * Waits until what is kept under {@code kunci} rests on the writes that the tokens name; what they name beyond that is
     * of no concern.
     *
     * @param token tokens as clients passed them on, each may be null
     * @throws id.sakip.platform.problem.ProblemException 409 {@code BELUM_TERKINI} when the bound passes first
     */
    public void tunggu(Collection<String> kunci, String... token) {
        Set<String> ditampilkan = Set.copyOf(kunci);
        Stream.of(token)
                .forEach(t ->
                        gate.await(t, part -> ditampilkan.contains(part.kunci()) ? tercapai(part) : Long.MAX_VALUE));
    }

    /** The version of the owner's snapshot that the views rest on now: a write counts once its scores are here. */
    private long tercapai(CompletionToken.Part part) {
        return switch (part.topik()) {
            case Topik.RENCANA ->
                Math.min(
                        store.versi(Topik.RENCANA, part.kunci()),
                        skor(part.kunci()).map(SkorUnit::versiRencana).orElse(0L));
            case Topik.REALISASI ->
                skor(part.kunci()).map(SkorUnit::versiRealisasi).orElse(0L);
            case Topik.SKOR -> store.versi(Topik.SKOR, part.kunci());
            default -> Long.MAX_VALUE;
        };
    }

    private Optional<SkorUnit> skor(String kunci) {
        return store.find(Topik.SKOR, kunci, SkorUnit.class);
    }
}
