package id.sakip.reporting.salinan;

import jakarta.enterprise.context.ApplicationScoped;

import id.sakip.contracts.rencana.RencanaBerlaku;
import id.sakip.contracts.skor.SkorUnit;
import id.sakip.platform.messaging.SnapshotConsumer;
import io.smallrye.reactive.messaging.annotations.Blocking;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/**
 * Takes in plans and scores. The kept snapshots are the read model: views are put together from them when they are asked
 * for, so there is nothing to keep in step.
 */
@ApplicationScoped
public class PenerimaPotret {

    private final SnapshotConsumer consumer;

    PenerimaPotret(SnapshotConsumer consumer) {
        this.consumer = consumer;
    }

    @Incoming("rencana")
    @Blocking
    public void rencana(ConsumerRecord<String, String> message) {
        consumer.consume(message, RencanaBerlaku.class, kept -> {});
    }

    @Incoming("skor")
    @Blocking
    public void skor(ConsumerRecord<String, String> message) {
        consumer.consume(message, SkorUnit.class, kept -> {});
    }
}
