package id.sakip.realization.rencana;

import jakarta.enterprise.context.ApplicationScoped;

import id.sakip.contracts.rencana.RencanaBerlaku;
import id.sakip.platform.messaging.SnapshotConsumer;
import io.smallrye.reactive.messaging.annotations.Blocking;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Keeps the plans in force. Realisasi that is already stored stays as it is when a plan changes. */
@ApplicationScoped
class RencanaConsumer {

    private final SnapshotConsumer consumer;

    RencanaConsumer(SnapshotConsumer consumer) {
        this.consumer = consumer;
    }

    @Incoming("rencana")
    @Blocking
    public void on(ConsumerRecord<String, String> record) {
        consumer.consume(record, RencanaBerlaku.class, rencana -> {});
    }
}
