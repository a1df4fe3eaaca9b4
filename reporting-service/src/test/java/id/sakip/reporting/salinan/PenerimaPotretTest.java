package id.sakip.reporting.salinan;

import java.nio.charset.StandardCharsets;
import java.util.List;

import jakarta.inject.Inject;

import id.sakip.contracts.KodeWilayah;
import id.sakip.contracts.Topik;
import id.sakip.contracts.skor.SkorUnit;
import id.sakip.platform.messaging.SnapshotConsumer;
import id.sakip.reporting.Contoh;
import id.sakip.reporting.Peristiwa;
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
class PenerimaPotretTest {

    private static final String DEAD_LETTERS = "sakip.gagal.reporting-service";

    @Inject
    Salinan salinan;

    @Inject
    MeterRegistry metrics;

    @Test
    void keepsTheNewestVersionInWhateverOrderTheyCome() {
        KodeWilayah unit = new KodeWilayah("35.09.10");
        double usang = usang();

        Peristiwa.kirim(skor(unit, 3));
        Peristiwa.kirim(skor(unit, 2));
        Peristiwa.kirim(skor(unit, 3));

        await().untilAsserted(() -> assertThat(usang()).isGreaterThanOrEqualTo(usang + 2));
        assertThat(salinan.skor(unit, 2023)).map(SkorUnit::versi).contains(3L);
    }

    @Test
    void ignoresFieldsOfANewerProducer() {
        SkorUnit skor = skor(new KodeWilayah("35.09.11"), 1);
        String masaDepan = Peristiwa.json(skor)
                .replaceFirst("\\{", "{\"medanBaru\":{\"a\":[1]},")
                .replaceFirst("\"sasaran\":\\[\\{", "\"sasaran\":[{\"bobot\":0.5,");

        Topics.produce(Topik.SKOR, skor.kunci(), masaDepan);

        await().untilAsserted(
                        () -> assertThat(salinan.skor(skor.kodePd(), 2023)).contains(skor));
    }

    @Test
    void setsAPoisonedEventAsideAndAppliesTheNextGoodOne() {
        SkorUnit skor = skor(new KodeWilayah("35.09.12"), 1);
        Topics.produce(Topik.SKOR, skor.kunci(), "{\"kodePd\":\"bukan kode\",\"asal\":\"racun skor\"}");
        Topics.produce(Topik.RENCANA, skor.kunci(), "racun rencana");
        Peristiwa.kirim(skor);
        Peristiwa.kirim(Contoh.rencana(skor.kodePd(), 2023, 4, "Kecamatan Ambulu", null));

        await().untilAsserted(() -> {
            assertThat(salinan.skor(skor.kodePd(), 2023)).contains(skor);
            assertThat(salinan.rencana(skor.kodePd(), 2023))
                    .hasValueSatisfying(r -> assertThat(r.namaPd()).isEqualTo("Kecamatan Ambulu"));
        });
        assertThat(sebab("racun skor")).contains("not a valid SkorUnit");
        assertThat(sebab("racun rencana")).contains("not a valid RencanaBerlaku");
    }

    private static String sebab(String isi) {
        List<ConsumerRecord<String, String>> dead =
                Topics.readUntil(DEAD_LETTERS, m -> m.value().contains(isi));
        return new String(
                dead.getLast().headers().lastHeader("dead-letter-reason").value(), StandardCharsets.UTF_8);
    }

    private double usang() {
        return metrics.counter(SnapshotConsumer.METRIC, "topik", Topik.SKOR, "hasil", "usang")
                .count();
    }

    private static SkorUnit skor(KodeWilayah unit, long versi) {
        return Contoh.skorArjasa2023(unit, 2023, versi, "82.89", "97.52");
    }
}
