package id.sakip.scoring.capaian;

import jakarta.enterprise.context.ApplicationScoped;

import id.sakip.contracts.PotretTahunan;
import id.sakip.contracts.realisasi.RealisasiUnit;
import id.sakip.contracts.rencana.RencanaBerlaku;
import id.sakip.platform.messaging.SnapshotConsumer;
import id.sakip.scoring.capaian.SkorRepository.UnitTahun;
import io.smallrye.reactive.messaging.annotations.Blocking;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Recomputes a unit and year whenever its plan or its realisasi changes. */
@ApplicationScoped
class PeristiwaMasukan {

    private final SnapshotConsumer consumer;
    private final Penskoran penskoran;

    PeristiwaMasukan(SnapshotConsumer consumer, Penskoran penskoran) {
        this.consumer = consumer;
        this.penskoran = penskoran;
    }

    @Incoming("rencana")
    @Blocking
    void rencana(ConsumerRecord<String, String> message) {
        consumer.consume(message, RencanaBerlaku.class, this::hitung);
    }

    @Incoming("realisasi")
    @Blocking
    void realisasi(ConsumerRecord<String, String> message) {
        consumer.consume(message, RealisasiUnit.class, this::hitung);
    }

    private void hitung(PotretTahunan potret) {
        penskoran.hitung(new UnitTahun(potret.kodePd(), potret.tahun()));
    }
}
