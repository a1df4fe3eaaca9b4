package id.sakip.realization.rencana;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import id.sakip.contracts.rencana.RencanaBerlaku;
import id.sakip.platform.messaging.SnapshotConsumer;
import id.sakip.realization.unit.UnitTahun;
import io.quarkus.arc.All;
import io.smallrye.reactive.messaging.annotations.Blocking;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Keeps the plans in force. What people and machines delivered stays as it is when a plan changes. */
@ApplicationScoped
class RencanaConsumer {

    private final SnapshotConsumer consumer;
    private final List<PengamatRencana> pengamat;

    RencanaConsumer(SnapshotConsumer consumer, @All List<PengamatRencana> pengamat) {
        this.consumer = consumer;
        this.pengamat = pengamat;
    }

    @Incoming("rencana")
    @Blocking
    public void on(ConsumerRecord<String, String> record) {
        consumer.consume(record, RencanaBerlaku.class, this::beritakan);
    }

    private void beritakan(RencanaBerlaku rencana) {
        UnitTahun unit = new UnitTahun(rencana.kodePd(), rencana.tahun());
        pengamat.forEach(satu -> satu.rencanaTiba(unit));
    }
}
