package id.sakip.system;

import java.nio.charset.StandardCharsets;

import id.sakip.local.launch.Service;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import static org.assertj.core.api.Assertions.assertThat;

/** One id ties a client's request to all that it caused, across services. */
@ExtendWith(HouseExtension.class)
class CorrelationTest {

    @Test
    void travelsFromTheRequestThroughKafkaToTheScore(House house) {
        Kecamatan unit = new Kecamatan(house, "35.09.10").planned();
        unit.lkip(unit.reached(70));

        String token = house.as("admin", Service.REALIZATION)
                .header("X-Correlation-Id", "laporan-triwulan-4")
                .body("""
                        [{"kodePd":"35.09.10","tahun":2023,"triwulan":"TW4","kodeIndikator":"S1.1","nilai":71}]""")
                .post("/api/v1/realisasi/indikator")
                .then()
                .statusCode(200)
                .extract()
                .path("token");
        unit.lkip(token);

        assertThat(correlationOf(
                        house.messages("sakip.realisasi", "35.09.10:2023").getLast()))
                .isEqualTo("laporan-triwulan-4");
        assertThat(correlationOf(house.messages("sakip.skor", "35.09.10:2023").getLast()))
                .isEqualTo("laporan-triwulan-4");
    }

    private static String correlationOf(ConsumerRecord<String, String> message) {
        return new String(message.headers().lastHeader("korelasi").value(), StandardCharsets.UTF_8);
    }
}
