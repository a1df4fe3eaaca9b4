package id.sakip.realization.unit;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import id.sakip.contracts.Topik;
import id.sakip.platform.outbox.Outbox;
import io.quarkus.arc.All;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

/** Publishes the state of units that have changed; scoring measures it against the plan. */
@ApplicationScoped
public class PenerbitPotret {

    private final List<BagianPotret> bagian;
    private final Outbox outbox;

    PenerbitPotret(@All List<BagianPotret> bagian, Outbox outbox) {
        this.bagian = bagian;
        this.outbox = outbox;
    }

    /** Puts one event per unit into the outbox; the units are locked and already carry these versions. */
    @Transactional(MANDATORY)
    public void terbitkan(SortedMap<UnitTahun, Long> versi, Instant waktu) {
        Map<UnitTahun, IsiPotret> isi = new TreeMap<>();
        versi.keySet().forEach(unit -> isi.put(unit, new IsiPotret()));
        bagian.forEach(b -> b.isi(isi));
        isi.forEach((unit, potret) -> outbox.append(Topik.REALISASI, potret.potret(unit, versi.get(unit), waktu)));
    }
}
