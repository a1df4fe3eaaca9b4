package id.sakip.realization.alias;

import jakarta.enterprise.context.ApplicationScoped;

import id.sakip.contracts.unit.UnitTerdaftar;
import id.sakip.platform.messaging.SnapshotConsumer;
import io.smallrye.reactive.messaging.annotations.Blocking;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Keeps what units are called elsewhere. */
@ApplicationScoped
class UnitConsumer {

    private final SnapshotConsumer consumer;
    private final AliasRepository alias;

    UnitConsumer(SnapshotConsumer consumer, AliasRepository alias) {
        this.consumer = consumer;
        this.alias = alias;
    }

    @Incoming("unit")
    @Blocking
    public void on(ConsumerRecord<String, String> record) {
        consumer.consume(record, UnitTerdaftar.class, alias::ganti);
    }
}
