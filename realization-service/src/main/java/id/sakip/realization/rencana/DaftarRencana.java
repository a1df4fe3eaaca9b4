package id.sakip.realization.rencana;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import id.sakip.contracts.Topik;
import id.sakip.contracts.rencana.RencanaBerlaku;
import id.sakip.platform.messaging.SnapshotStore;
import id.sakip.platform.token.CompletionGate;
import id.sakip.platform.token.CompletionToken;
import id.sakip.realization.unit.UnitTahun;

import static jakarta.transaction.Transactional.TxType.NEVER;

/** The plans in force that have reached this service. */
@ApplicationScoped
public class DaftarRencana {

    private final SnapshotStore snapshots;
    private final CompletionGate gate;

    DaftarRencana(SnapshotStore snapshots, CompletionGate gate) {
        this.snapshots = snapshots;
        this.gate = gate;
    }

    /**
     * Waits until the plans of {@code unit} that {@code token} names have arrived, up to a bound. Its other parts are no
     * business of this request, and nothing is said about them.
     *
     * @param token completion token of a write to planning, may be null
     */
    // Never in a transaction: a waiting request must not hold a connection, or enough of them would keep each other
    // from
    // looking and the consumer from storing the very plan they wait for.
    @Transactional(NEVER)
    public void tunggu(String token, Collection<UnitTahun> unit) {
        Set<String> kunci = unit.stream().map(UnitTahun::kunci).collect(Collectors.toUnmodifiableSet());
        gate.await(token, bagian -> versi(bagian, kunci));
    }

    public Optional<RencanaUnit> cari(UnitTahun unit) {
        return snapshots.find(Topik.RENCANA, unit.kunci(), RencanaBerlaku.class).map(RencanaUnit::new);
    }

    private long versi(CompletionToken.Part bagian, Set<String> kunci) {
        return bagian.topik().equals(Topik.RENCANA) && kunci.contains(bagian.kunci())
                ? snapshots.versi(bagian.topik(), bagian.kunci())
                : Long.MAX_VALUE;
    }
}
