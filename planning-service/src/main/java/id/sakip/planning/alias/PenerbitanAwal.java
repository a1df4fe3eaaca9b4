package id.sakip.planning.alias;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.runtime.StartupEvent;

/** Publishes at start the units that are older than their event; each is one small transaction of its own. */
@ApplicationScoped
class PenerbitanAwal {

    private final UnitTerbitRepository terbit;
    private final PenerbitUnit penerbit;

    PenerbitanAwal(UnitTerbitRepository terbit, PenerbitUnit penerbit) {
        this.terbit = terbit;
        this.penerbit = penerbit;
    }

    void mulai(@Observes StartupEvent event) {
        terbit.belumTerbit().forEach(penerbit::terbitkanPertama);
    }
}
