package id.sakip.platform.messaging;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

import jakarta.inject.Inject;

import com.fasterxml.jackson.core.JsonProcessingException;
import id.sakip.contracts.KodeWilayah;
import id.sakip.contracts.Topik;
import id.sakip.contracts.Triwulan;
import id.sakip.contracts.periode.StatusPeriode;
import id.sakip.platform.json.SakipJson;
import id.sakip.platform.probe.PeriodeConsumer;
import id.sakip.testing.Infrastructure;
import id.sakip.testing.Topics;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@QuarkusTest
@WithTestResource(value = Infrastructure.class, scope = TestResourceScope.GLOBAL)
class SnapshotConsumerTest {

    private static final String DEAD_LETTERS = "sakip.gagal.platform-test";

    @Inject
    DataSource dataSource;

    @Inject
    SnapshotStore store;

    @Inject
    MeterRegistry metrics;

    @Test
    void appliesEachVersionOnceInWhateverOrderItComes() {
        String unit = "35.09.21";
        send(unit, 1);
        send(unit, 3);
        send(unit, 3);
        send(unit, 2);
        send(unit, 4);

        await().untilAsserted(() -> assertThat(applied(unit)).endsWith(4L));
        assertThat(applied(unit)).containsExactly(1L, 3L, 4L);
        assertThat(store.versi(Topik.PERIODE, unit + ":2023:TW1")).isEqualTo(4);
        assertThat(count("usang")).isGreaterThanOrEqualTo(2);
    }

    @Test
    void setsAMessageAsideThatCannotBeReadAndGoesOn() {
        String unit = "35.09.22";
        Topics.produce(Topik.PERIODE, unit + ":2023:TW1", "{\"kodePd\":\"not a code\"}");
        Topics.produce(Topik.PERIODE, unit + ":2023:TW1", "no json at all");
        Topics.produce(Topik.PERIODE, unit + ":2023:TW1", json(unit.replace("22", "23"), 1));
        send(unit, 1);

        await().untilAsserted(() -> assertThat(applied(unit)).containsExactly(1L));
        List<ConsumerRecord<String, String>> dead =
                Topics.readUntil(DEAD_LETTERS, m -> m.value().contains("35.09.23"));
        assertThat(dead).anySatisfy(m -> assertThat(m.value()).contains("not a code"));
        assertThat(new String(dead.getLast()
                        .headers()
                        .lastHeader("dead-letter-reason")
                        .value()))
                .contains("the key says");
    }

    @Test
    void triesAgainWhenTheTroublePassesAndLeavesNoTraceOfTheFailedTries() {
        send(PeriodeConsumer.UNSTEADY, 1);

        await().untilAsserted(
                        () -> assertThat(applied(PeriodeConsumer.UNSTEADY)).containsExactly(1L));
        assertThat(count("diulang")).isGreaterThanOrEqualTo(2);
    }

    @Test
    void givesUpAnEffectThatNeverWorksAndKeepsNothingOfIt() {
        send(PeriodeConsumer.BROKEN, 1);

        List<ConsumerRecord<String, String>> dead =
                Topics.readUntil(DEAD_LETTERS, m -> m.key().startsWith(PeriodeConsumer.BROKEN));

        assertThat(dead.getLast().value()).contains(PeriodeConsumer.BROKEN);
        assertThat(applied(PeriodeConsumer.BROKEN)).isEmpty();
        assertThat(store.versi(Topik.PERIODE, PeriodeConsumer.BROKEN + ":2023:TW1"))
                .isZero();
    }

    @Test
    void ignoresFieldsOfANewerProducer() throws JsonProcessingException {
        String unit = "35.09.24";
        Topics.produce(
                Topik.PERIODE,
                unit + ":2023:TW1",
                json(unit, 1).replaceFirst("\\{", "{\"fieldOfTomorrow\":{\"a\":[1]},"));

        await().untilAsserted(() -> assertThat(applied(unit)).containsExactly(1L));
    }

    private double count(String hasil) {
        return metrics.counter(SnapshotConsumer.METRIC, "topik", Topik.PERIODE, "hasil", hasil)
                .count();
    }

    private static void send(String unit, long versi) {
        Topics.produce(Topik.PERIODE, unit + ":2023:TW1", json(unit, versi));
    }

    private static String json(String unit, long versi) {
        try {
            return SakipJson.mapper()
                    .writeValueAsString(new StatusPeriode(
                            new KodeWilayah(unit),
                            2023,
                            Triwulan.TW1,
                            versi,
                            Instant.EPOCH,
                            StatusPeriode.Status.TERBUKA));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<Long> applied(String unit) {
        List<Long> versions = new ArrayList<>();
        try (var connection = dataSource.getConnection();
                PreparedStatement select =
                        connection.prepareStatement("select versi from diterapkan where kunci = ? order by id")) {
            select.setString(1, unit + ":2023:TW1");
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    versions.add(row.getLong(1));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return versions;
    }
}
