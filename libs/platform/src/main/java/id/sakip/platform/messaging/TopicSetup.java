package id.sakip.platform.messaging;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import id.sakip.contracts.Topik;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.common.annotation.Identifier;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.TopicExistsException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Creates the topics before any consumer subscribes: an auto-created topic would have the broker's settings, and the first
 * message would wait for it.
 */
@ApplicationScoped
public class TopicSetup {

    /** Bytes; a little more than the largest event, for key and headers. */
    public static final int LARGEST_MESSAGE = 4_194_304;

    private static final Logger LOG = Logger.getLogger(TopicSetup.class);
    /** Before the messaging connectors, which start with the default priority. */
    private static final int BEFORE_CONNECTORS = 1;

    private final Map<String, Object> kafka;
    private final String service;
    private final int partitions;
    private final short replicas;
    private final Duration patience;

    TopicSetup(
            @Identifier("default-kafka-broker") Map<String, Object> kafka,
            @ConfigProperty(name = "quarkus.application.name") String service,
            @ConfigProperty(name = "sakip.topik.partisi") int partitions,
            @ConfigProperty(name = "sakip.topik.replika") short replicas,
            @ConfigProperty(name = "sakip.topik.tunggu") Duration patience) {
        this.kafka = kafka;
        this.service = service;
        this.partitions = partitions;
        this.replicas = replicas;
        this.patience = patience;
    }

    void create(@Observes @Priority(BEFORE_CONNECTORS) StartupEvent event) throws InterruptedException {
        Map<String, Object> settings = new HashMap<>(kafka);
        settings.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, (int) patience.toMillis());
        settings.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, (int) Math.min(5_000, patience.toMillis()));
        try (Admin admin = Admin.create(settings)) {
            Set<String> there = admin.listTopics().names().get(patience.toMillis(), TimeUnit.MILLISECONDS);
            List<NewTopic> missing = Stream.concat(Topik.SEMUA.stream().map(this::snapshots), Stream.of(deadLetters()))
                    .filter(topic -> !there.contains(topic.name()))
                    .toList();
            for (var created : admin.createTopics(missing).values().values()) {
                try {
                    created.get();
                } catch (ExecutionException e) {
                    // Another service was faster.
                    if (!(e.getCause() instanceof TopicExistsException)) {
                        throw e;
                    }
                }
            }
        } catch (ExecutionException | TimeoutException e) {
            // The API works without Kafka: the outbox keeps the events, and readiness says that Kafka is away.
            LOG.warnf("topics could not be created, Kafka does not answer: %s", e.toString());
        }
    }

    private NewTopic snapshots(String name) {
        return new NewTopic(name, partitions, replicas)
                .configs(Map.of(
                        TopicConfig.CLEANUP_POLICY_CONFIG,
                        TopicConfig.CLEANUP_POLICY_COMPACT,
                        TopicConfig.MAX_MESSAGE_BYTES_CONFIG,
                        Integer.toString(LARGEST_MESSAGE)));
    }

    private NewTopic deadLetters() {
        return new NewTopic("sakip.gagal." + service, 1, replicas)
                .configs(Map.of(
                        TopicConfig.RETENTION_MS_CONFIG,
                        "-1",
                        TopicConfig.MAX_MESSAGE_BYTES_CONFIG,
                        Integer.toString(LARGEST_MESSAGE)));
    }
}
