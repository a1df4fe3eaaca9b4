package id.sakip.platform.outbox;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import id.sakip.platform.messaging.TopicSetup;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.TimeGauge;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.common.annotation.Identifier;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Sends the outbox to Kafka. One replica at a time does it (an advisory lock of the transaction decides), because two
 * would break the order of an aggregate's events. Rows are deleted only after the broker has acknowledged all of a batch:
 * a crash in between sends some twice, which consumers ignore by version, and loses none.
 */
@ApplicationScoped
public class OutboxRelay {

    private static final Logger LOG = Logger.getLogger(OutboxRelay.class);

    private static final int BATCH = 500;
    /** Any fixed number does; it only has to be the same in all replicas of a service and its database. */
    private static final long LEADER_LOCK = 0x5A4B_4950L;

    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(10);

    private final DataSource dataSource;
    private final Map<String, Object> kafka;
    private final boolean enabled;
    private final Duration poll;
    private final MeterRegistry metrics;
    private final Semaphore work = new Semaphore(0);

    private volatile boolean running;
    private Thread thread;

    OutboxRelay(
            DataSource dataSource,
            @Identifier("default-kafka-broker") Map<String, Object> kafka,
            @ConfigProperty(name = "sakip.outbox.enabled", defaultValue = "false") boolean enabled,
            @ConfigProperty(name = "sakip.outbox.poll", defaultValue = "200ms") Duration poll,
            MeterRegistry metrics) {
        this.dataSource = dataSource;
        this.kafka = kafka;
        this.enabled = enabled;
        this.poll = poll;
        this.metrics = metrics;
    }

    void start(@Observes StartupEvent event) {
        if (enabled) {
            // Grows when events do not leave: the one figure to watch and to alarm on.
            TimeGauge.builder("sakip.outbox.tertua", this::oldestAge, TimeUnit.SECONDS)
                    .description("Age of the oldest event that has not been sent")
                    .register(metrics);
            running = true;
            thread = Thread.ofPlatform().name("outbox-relay").daemon().start(this::run);
        }
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        running = false;
        if (thread != null) {
            wake();
            if (!thread.join(Duration.ofSeconds(10))) {
                thread.interrupt();
            }
        }
    }

    /** Tells the relay that there may be something to send, so that it does not wait for its next poll. */
    void wake() {
        work.release();
    }

    private void run() {
        Duration pause = poll;
        while (running) {
            try (KafkaProducer<String, String> producer =
                    new KafkaProducer<>(settings(), new StringSerializer(), new StringSerializer())) {
                while (running) {
                    if (send(producer) < BATCH) {
                        await(poll);
                    }
                    pause = poll;
                }
            } catch (SQLException | ExecutionException | RuntimeException e) {
                if (running) {
                    LOG.warnf(
                            "outbox relay failed, next try in %d ms: %s",
                            pause.toMillis(), rootOf(e).toString());
                    // Not cut short by wake(): new events do not make a broken broker work.
                    rest(pause);
                    pause = pause.multipliedBy(2).compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause.multipliedBy(2);
                }
            } catch (InterruptedException e) {
                running = false;
            }
        }
    }

    private Number oldestAge() {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(
                        "select coalesce(extract(epoch from now() - min(dibuat)), 0) from outbox");
                ResultSet row = select.executeQuery()) {
            row.next();
            return row.getBigDecimal(1);
        } catch (SQLException e) {
            return null;
        }
    }

    private void rest(Duration pause) {
        try {
            Thread.sleep(pause);
        } catch (InterruptedException e) {
            running = false;
        }
    }

    private static Throwable rootOf(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root;
    }

    private void await(Duration longest) {
        try {
            if (work.tryAcquire(longest.toMillis(), TimeUnit.MILLISECONDS)) {
                work.drainPermits();
            }
        } catch (InterruptedException e) {
            running = false;
        }
    }

    /** Sends one batch; returns how many events it had. */
    private int send(KafkaProducer<String, String> producer)
            throws SQLException, ExecutionException, InterruptedException {
        try (Connection connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            try {
                List<Event> batch = leads(connection) ? oldest(connection) : List.of();
                if (!batch.isEmpty()) {
                    publish(producer, batch);
                    delete(connection, batch);
                }
                connection.commit();
                metrics.counter("sakip.outbox.terkirim").increment(batch.size());
                return batch.size();
            } catch (SQLException | ExecutionException | InterruptedException | RuntimeException e) {
                connection.rollback();
                throw e;
            }
        }
    }

    private static boolean leads(Connection connection) throws SQLException {
        try (PreparedStatement lock = connection.prepareStatement("select pg_try_advisory_xact_lock(?)")) {
            lock.setLong(1, LEADER_LOCK);
            try (ResultSet row = lock.executeQuery()) {
                row.next();
                return row.getBoolean(1);
            }
        }
    }

    private static List<Event> oldest(Connection connection) throws SQLException {
        List<Event> batch = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(
                "select seq, id, aggregatetype, aggregateid, type, payload, korelasi from outbox order by seq limit "
                        + BATCH)) {
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    batch.add(new Event(
                            row.getLong(1),
                            row.getString(2),
                            row.getString(3),
                            row.getString(4),
                            row.getString(5),
                            row.getString(6),
                            row.getString(7)));
                }
            }
        }
        return batch;
    }

    private static void publish(KafkaProducer<String, String> producer, List<Event> batch)
            throws ExecutionException, InterruptedException {
        List<Future<RecordMetadata>> sent = new ArrayList<>(batch.size());
        for (Event event : batch) {
            sent.add(producer.send(event.toRecord()));
        }
        producer.flush();
        for (Future<RecordMetadata> acknowledgement : sent) {
            acknowledgement.get();
        }
    }

    private static void delete(Connection connection, List<Event> batch) throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement("delete from outbox where seq = any (?)")) {
            delete.setArray(
                    1,
                    connection.createArrayOf(
                            "bigint", batch.stream().map(Event::seq).toArray()));
            delete.executeUpdate();
        }
    }

    private Map<String, Object> settings() {
        Map<String, Object> settings = new HashMap<>(kafka);
        settings.put(ProducerConfig.ACKS_CONFIG, "all");
        settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        settings.put(ProducerConfig.LINGER_MS_CONFIG, 5);
        settings.put(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, TopicSetup.LARGEST_MESSAGE);
        settings.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 10_000);
        settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 30_000);
        return settings;
    }

    private record Event(
            long seq, String id, String topik, String kunci, String type, String payload, String korelasi) {

        ProducerRecord<String, String> toRecord() {
            ProducerRecord<String, String> message = new ProducerRecord<>(topik, kunci, payload);
            header(message, "id", id);
            header(message, "type", type);
            header(message, "korelasi", korelasi);
            return message;
        }

        private static void header(ProducerRecord<String, String> message, String name, String value) {
            if (value != null) {
                message.headers().add(name, value.getBytes(StandardCharsets.UTF_8));
            }
        }
    }
}
