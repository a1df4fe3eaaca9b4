package id.sakip.platform.messaging;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.function.Consumer;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.core.JsonProcessingException;
import id.sakip.contracts.Potret;
import id.sakip.platform.correlation.Correlation;
import id.sakip.platform.json.SakipJson;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Applies snapshots exactly once in effect: the effect, its own outbox rows and the dedupe mark are one commit, and the
 * Kafka offset follows it.
 *
 * <p>Trouble with the database is retried with growing pauses until it is over, because skipping would lose a fact. A
 * message that cannot be read, or whose effect fails again and again, is thrown out of the consumer method; the channel
 * sends it to the dead-letter topic with the cause.
 */
@ApplicationScoped
public class SnapshotConsumer {

    private static final Logger LOG = Logger.getLogger(SnapshotConsumer.class);

    /** Metric of every outcome, by topic and {@code hasil}. */
    public static final String METRIC = "sakip.peristiwa";

    private final SnapshotStore store;
    private final MeterRegistry metrics;
    private final Duration firstPause;
    private final Duration longestPause;
    private final int mostTries;

    SnapshotConsumer(
            SnapshotStore store,
            MeterRegistry metrics,
            @ConfigProperty(name = "sakip.konsumen.jeda-awal") Duration firstPause,
            @ConfigProperty(name = "sakip.konsumen.jeda-terpanjang") Duration longestPause,
            @ConfigProperty(name = "sakip.konsumen.percobaan") int mostTries) {
        this.store = store;
        this.metrics = metrics;
        this.firstPause = firstPause;
        this.longestPause = longestPause;
        this.mostTries = mostTries;
    }

    /**
     * Applies one message.
     *
     * @param effect what a newer snapshot brings about; runs in the transaction that keeps the snapshot
     * @throws PoisonException when the message is not a valid snapshot of {@code jenis}
     */
    public <P extends Potret> void consume(ConsumerRecord<String, String> message, Class<P> jenis, Consumer<P> effect) {
        try {
            Correlation.begin(header(message, "korelasi"));
            P potret = parse(message, jenis);
            boolean applied = applyWithRetry(message, potret, effect);
            count(message, applied ? "diterapkan" : "usang");
        } catch (RuntimeException e) {
            count(message, "gagal");
            LOG.errorf(
                    e,
                    "event given up [topik=%s, kunci=%s, partisi=%d, offset=%d]",
                    message.topic(),
                    message.key(),
                    message.partition(),
                    message.offset());
            throw e;
        } finally {
            Correlation.end();
        }
    }

    private <P extends Potret> P parse(ConsumerRecord<String, String> message, Class<P> jenis) {
        P potret;
        try {
            potret = SakipJson.mapper().readValue(message.value() == null ? "null" : message.value(), jenis);
        } catch (JsonProcessingException e) {
            throw new PoisonException("not a valid " + jenis.getSimpleName(), e);
        }
        if (potret == null) {
            throw new PoisonException("an empty message is no " + jenis.getSimpleName(), null);
        }
        if (!potret.kunci().equals(message.key())) {
            throw new PoisonException("the key says " + message.key() + ", the snapshot " + potret.kunci(), null);
        }
        return potret;
    }

    private <P extends Potret> boolean applyWithRetry(
            ConsumerRecord<String, String> message, P potret, Consumer<P> effect) {
        Duration pause = firstPause;
        for (int failures = 0; ; ) {
            try {
                return QuarkusTransaction.requiringNew().call(() -> {
                    boolean newer = store.keep(message.topic(), potret);
                    if (newer) {
                        effect.accept(potret);
                    }
                    return newer;
                });
            } catch (RuntimeException e) {
                if (!TransientTrouble.isCauseOf(e) && ++failures >= mostTries) {
                    throw e;
                }
                count(message, "diulang");
                LOG.warnf(
                        "event will be tried again in %d ms [topik=%s, kunci=%s]: %s",
                        pause.toMillis(), message.topic(), message.key(), e.toString());
                sleep(pause, e);
                pause = pause.multipliedBy(2).compareTo(longestPause) > 0 ? longestPause : pause.multipliedBy(2);
            }
        }
    }

    private static void sleep(Duration pause, RuntimeException why) {
        try {
            Thread.sleep(pause);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw why;
        }
    }

    private void count(ConsumerRecord<String, String> message, String hasil) {
        metrics.counter(METRIC, "topik", message.topic(), "hasil", hasil).increment();
    }

    private static String header(ConsumerRecord<String, String> message, String name) {
        Header header = message.headers().lastHeader(name);
        return header == null || header.value() == null ? null : new String(header.value(), StandardCharsets.UTF_8);
    }
}
