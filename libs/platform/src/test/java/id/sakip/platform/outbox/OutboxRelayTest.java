package id.sakip.platform.outbox;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import javax.sql.DataSource;

import jakarta.inject.Inject;

import id.sakip.contracts.Topik;
import id.sakip.contracts.periode.StatusPeriode;
import id.sakip.platform.json.SakipJson;
import id.sakip.testing.Infrastructure;
import id.sakip.testing.Tokens;
import id.sakip.testing.Topics;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@QuarkusTest
@WithTestResource(value = Infrastructure.class, scope = TestResourceScope.GLOBAL)
class OutboxRelayTest {

    private static final List<String> UNITS = List.of("35.09.11", "35.09.12", "35.09.13");
    private static final int EVENTS_PER_UNIT = 60;

    @Inject
    DataSource dataSource;

    @Test
    void sendsEveryEventInCommitOrderPerKeyWhileManyWriteAtOnce() throws Exception {
        List<Callable<Integer>> writes = new ArrayList<>();
        for (int i = 0; i < EVENTS_PER_UNIT; i++) {
            UNITS.forEach(unit -> writes.add(() -> publish(unit)));
        }
        try (var threads = Executors.newFixedThreadPool(8)) {
            for (var write : threads.invokeAll(writes)) {
                assertThat(write.get()).isEqualTo(200);
            }
        }

        await().until(this::outboxIsEmpty);
        Set<String> finished = new HashSet<>();
        Map<String, List<Long>> versions = Topics.readUntil(Topik.RENCANA, m -> {
                    if (status(m).versi() == EVENTS_PER_UNIT) {
                        finished.add(m.key());
                    }
                    return finished.size() == UNITS.size();
                })
                .stream()
                .collect(Collectors.groupingBy(
                        ConsumerRecord::key, Collectors.mapping(m -> status(m).versi(), Collectors.toList())));
        List<Long> inOrder = LongStream.rangeClosed(1, EVENTS_PER_UNIT).boxed().toList();
        UNITS.forEach(unit -> assertThat(versions.get(unit + ":2023:TW1")).isEqualTo(inOrder));
    }

    @Test
    void carriesIdTypeAndCorrelationInTheHeaders() {
        given().auth()
                .oauth2(Tokens.of("operator.arjasa"))
                .header("X-Correlation-Id", "dari-http")
                .post("/api/v1/catatan/terbitkan/35.09.15")
                .then()
                .statusCode(200);

        ConsumerRecord<String, String> message = Topics.readUntil(
                        Topik.RENCANA, m -> m.key().startsWith("35.09.15"))
                .getLast();

        assertThat(new String(message.headers().lastHeader("korelasi").value())).isEqualTo("dari-http");
        assertThat(new String(message.headers().lastHeader("type").value())).isEqualTo("StatusPeriode");
        assertThat(message.headers().lastHeader("id")).isNotNull();
    }

    private static int publish(String unit) {
        return given().auth()
                .oauth2(Tokens.of("operator.arjasa"))
                .post("/api/v1/catatan/terbitkan/" + unit)
                .statusCode();
    }

    private boolean outboxIsEmpty() throws SQLException {
        try (var connection = dataSource.getConnection();
                var row = connection.createStatement().executeQuery("select count(*) from outbox")) {
            row.next();
            return row.getLong(1) == 0;
        }
    }

    private static StatusPeriode status(ConsumerRecord<String, String> message) {
        try {
            return SakipJson.mapper().readValue(message.value(), StatusPeriode.class);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
