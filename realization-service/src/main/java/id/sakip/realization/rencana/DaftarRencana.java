package id.sakip.realization.rencana;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import id.sakip.contracts.Topik;
import id.sakip.contracts.rencana.RencanaBerlaku;
import id.sakip.platform.messaging.SnapshotStore;
import id.sakip.platform.token.CompletionGate;
import id.sakip.platform.token.CompletionToken;
import id.sakip.realization.unit.UnitTahun;

import static jakarta.transaction.Transactional.TxType.NOT_SUPPORTED;

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
     * Waits until the plans that {@code token} names have arrived, up to a bound. Parts of other topics are no business of
     * this service.
     *
     * @param token completion token of a write to planning, may be null
     */
    // Outside of the transaction: a waiting request must not hold a connection, or enough of them would keep the
    // consumer from storing the very plan they wait for.
    @Transactional(NOT_SUPPORTED)
    public void tunggu(String token) {
        gate.await(token, this::tercapai);
    }

    public Optional<RencanaUnit> cari(UnitTahun unit) {
        return snapshots.find(Topik.RENCANA, unit.kunci(), RencanaBerlaku.class).map(RencanaUnit::new);
    }

    private long tercapai(CompletionToken.Part bagian) {
        return bagian.topik().equals(Topik.RENCANA) ? snapshots.versi(bagian.topik(), bagian.kunci()) : Long.MAX_VALUE;
    }
}
