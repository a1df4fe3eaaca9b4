package id.sakip.embedded;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class EmbeddedKafkaTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @TempDir
    Path directory;

    @Test
    void keepsRecordsOverARestartOnTheSameDirectory() throws Exception {
        try (EmbeddedKafka first = EmbeddedKafka.start(directory, 0)) {
            produce(first, "35.09.22:2023", "before");
            assertThat(read(first, 1)).containsExactly("before");
        }

        try (EmbeddedKafka second = EmbeddedKafka.start(directory, 0)) {
            produce(second, "35.09.22:2023", "after");
            assertThat(read(second, 2)).containsExactly("before", "after");
        }
    }

    @Test
    void runsBesideAnotherBrokerButNotTwiceOnOneDirectory() throws Exception {
        try (EmbeddedKafka one = EmbeddedKafka.start(directory.resolve("one"), 0);
                EmbeddedKafka two = EmbeddedKafka.start(directory.resolve("two"), 0)) {
            produce(one, "k", "of one");
            produce(two, "k", "of two");
            assertThat(read(one, 1)).containsExactly("of one");
            assertThat(read(two, 1)).containsExactly("of two");
            assertThatThrownBy(() -> EmbeddedKafka.start(directory.resolve("one"), 0))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("another Kafka uses");
            assertThatThrownBy(() -> EmbeddedKafka.start(directory.resolve("three"), two.port()))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("port " + two.port() + " is taken");
        }
    }

    private static void produce(EmbeddedKafka kafka, String key, String value) throws Exception {
        Map<String, Object> settings = Map.of("bootstrap.servers", kafka.bootstrapServers(), "acks", "all");
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>("sakip.rencana", key, value)).get(30, TimeUnit.SECONDS);
        }
    }

    private static List<String> read(EmbeddedKafka kafka, int count) {
        Map<String, Object> settings = Map.of(
                "bootstrap.servers",
                kafka.bootstrapServers(),
                "group.id",
                "test-" + count,
                "auto.offset.reset",
                "earliest");
        List<String> values = new ArrayList<>();
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            consumer.subscribe(List.of("sakip.rencana"));
            while (values.size() < count && System.nanoTime() < deadline) {
                for (ConsumerRecord<String, String> received : consumer.poll(Duration.ofMillis(200))) {
                    values.add(received.value());
                }
            }
        }
        return values;
    }
}
