package id.sakip.system;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import id.sakip.local.launch.Service;
import io.restassured.response.ValidatableResponse;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

/** What processes, brokers and networks do to the platform loses nothing and doubles nothing. */
@ExtendWith(HouseExtension.class)
class FaultTest {

    @Test
    void publishesAfterAKillBetweenCommitAndPublish(House house) throws Exception {
        Kecamatan unit = new Kecamatan(house, "35.09.01").planned();
        unit.lkip(unit.reached(70)).body("tabel31[0].realisasi", equalTo("70"));
        house.stopKafka();
        String token;
        try {
            token = unit.reached(72);
            assertThat(house.count(Service.REALIZATION, "select count(*) from outbox"))
                    .isEqualTo(1);
            house.kill(Service.REALIZATION);
        } finally {
            house.startKafka();
        }
        house.restart(Service.REALIZATION);

        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> unit.lkip().body("tabel31[0].realisasi", equalTo("72")));
        unit.lkip(token);
        assertThat(house.count(Service.REALIZATION, "select count(*) from outbox"))
                .isZero();
        assertThat(house.count(
                        Service.REALIZATION,
                        "select versi from unit_tahun where kode_pd = '35.09.01' and tahun = 2023"))
                .isEqualTo(2);
    }

    @Test
    void finishesWhatAKilledScoringHadBegun(House house) throws Exception {
        Kecamatan unit = new Kecamatan(house, "35.09.02").planned();
        unit.lkip(unit.reached(1));

        house.kill(Service.SCORING);
        String token = null;
        for (int nilai = 2; nilai <= 20; nilai++) {
            token = unit.reached(nilai);
        }
        house.restart(Service.SCORING);

        unit.lkip(token).body("tabel31[0].realisasi", equalTo("20"));
        assertThat(deadLetters(house)).isZero();
    }

    @Test
    void changesNothingWhenEverythingIsDeliveredAgainFromTheBeginning(House house) throws Exception {
        Kecamatan unit = new Kecamatan(house, "35.09.03").planned();
        unit.lkip(unit.reached(60));
        String report = unit.lkip(unit.reached(64)).extract().asString();
        long scores = house.count(Service.SCORING, "select count(*) from skor");

        for (Service service : List.of(Service.SCORING, Service.REPORTING, Service.REALIZATION)) {
            house.kill(service);
            rewind(house, service.database());
            house.restart(service);
        }

        // The sentinel comes after all that was delivered again, in every partition of this unit.
        Kecamatan sentinel = new Kecamatan(house, "35.09.03");
        sentinel.lkip(sentinel.spent(50_000_000)).body("tabel38.realisasi", equalTo(50_000_000));
        assertThat(house.count(Service.SCORING, "select count(*) from skor")).isEqualTo(scores + 1);
        assertThat(unit.lkip().extract().<String>path("tabel31[0].realisasi")).isEqualTo("64");
        assertThat(report).contains("\"64\"");
    }

    @Test
    void ignoresDuplicatesAndLateOlderVersions(House house) throws Exception {
        Kecamatan unit = new Kecamatan(house, "35.09.04").planned();
        unit.reached(40);
        unit.lkip(unit.reached(44)).body("tabel31[0].realisasi", equalTo("44"));
        List<ConsumerRecord<String, String>> sent = house.messages("sakip.realisasi", "35.09.04:2023");
        long scores = house.count(Service.SCORING, "select count(*) from skor where kode_pd = '35.09.04'");

        List<ConsumerRecord<String, String>> shuffled = new ArrayList<>(sent);
        shuffled.addAll(sent);
        Collections.reverse(shuffled);
        send(house, shuffled);

        unit.lkip(unit.spent(25_000_000))
                .body("tabel31[0].realisasi", equalTo("44"))
                .body("tabel38.persen", equalTo(25));
        assertThat(house.count(Service.SCORING, "select count(*) from skor where kode_pd = '35.09.04'"))
                .isEqualTo(scores + 1);
    }

    @Test
    void rebuildsReportingFromTheTopicsAlone(House house) throws Exception {
        Kecamatan unit = new Kecamatan(house, "35.09.11").planned();
        String report = unit.lkip(unit.reached(55)).extract().asString();

        house.kill(Service.REPORTING);
        house.count(Service.REPORTING, "with gone as (delete from masukan returning 1) select count(*) from gone");
        rewind(house, Service.REPORTING.database());
        house.restart(Service.REPORTING);

        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(
                        () -> assertThat(unit.lkip().extract().asString()).isEqualTo(report));
    }

    @Test
    void leavesNothingOfAnAtomicImportThatWasKilledAndFinishesItAfterwards(House house) throws Exception {
        List<String> subKegiatan = IntStream.rangeClosed(1, 200)
                .mapToObj("7.01.02.2.01.%04d"::formatted)
                .toList();
        Kecamatan unit = new Kecamatan(house, "35.09.17").planned(subKegiatan);
        await().until(() -> house.count(
                        Service.REALIZATION,
                        "select count(*) from masukan where topik = 'sakip.rencana' and kunci = '35.09.17:2023'")
                == 1);
        String rows = subKegiatan.stream()
                .flatMap(kode -> LocalDate.of(2023, 1, 1)
                        .datesUntil(LocalDate.of(2023, 9, 8))
                        .map(tanggal -> """
                                {"kodePd":"35.09.17","tahun":2023,"kodeSubKegiatan":"%s","jenisBelanja":"OPERASI",\
                                "perTanggal":"%s","realisasi":%d}""".formatted(kode, tanggal, tanggal.getDayOfYear())))
                .collect(Collectors.joining("\n"));
        String job = importAtomically(house, rows).statusCode(202).extract().header("Location");
        await().pollInterval(Duration.ofMillis(5))
                .atMost(Duration.ofSeconds(60))
                .until(() -> house.count(
                                Service.REALIZATION,
                                "select count(*) from pekerjaan where tahap = 'MENULIS' and status = 'BERJALAN'")
                        == 1);

        house.kill(Service.REALIZATION);

        assertThat(written(house)).isEqualTo(List.of(0L, 0L, 0L, 0L));
        house.restart(Service.REALIZATION);
        finished(house, job).body("status", equalTo("SELESAI")).body("dibuat", equalTo(50_000));
        assertThat(written(house)).isEqualTo(List.of(50_000L, 50_000L, 1L, 1L));
        finished(house, importAtomically(house, rows).extract().header("Location"))
                .body("status", equalTo("SELESAI"))
                .body("tetap", equalTo(50_000));
        assertThat(written(house)).isEqualTo(List.of(50_000L, 50_000L, 1L, 1L));
        unit.lkip(unit.reached(80)).body("tabel38.realisasi", equalTo(200 * 250));
    }

    private static ValidatableResponse importAtomically(House house, String rows) {
        return house.as("admin", Service.REALIZATION)
                .contentType("application/x-ndjson")
                .body(rows.getBytes(StandardCharsets.UTF_8))
                .post("/api/v1/impor/anggaran?mode=atomik")
                .then();
    }

    private static ValidatableResponse finished(House house, String job) {
        return await().atMost(Duration.ofSeconds(90))
                .until(
                        () -> house.as("admin", Service.REALIZATION).get(job),
                        answer -> !List.of("ANTRE", "BERJALAN").contains(answer.path("status")))
                .then();
    }

    /** Rows, their history, versions of the unit and batches. */
    private static List<Long> written(House house) {
        return List.of(
                house.count(Service.REALIZATION, "select count(*) from realisasi_anggaran where kode_pd = '35.09.17'"),
                house.count(Service.REALIZATION, "select count(*) from riwayat_anggaran where kode_pd = '35.09.17'"),
                house.count(
                        Service.REALIZATION,
                        "select coalesce(max(versi), 0) from unit_tahun where kode_pd = '35.09.17' and tahun = 2023"),
                house.count(
                        Service.REALIZATION,
                        "select count(distinct kiriman) from riwayat_anggaran where kode_pd = '35.09.17'"));
    }

    private static long deadLetters(House house) throws Exception {
        long count = 0;
        for (String service : List.of("realization-service", "scoring-service", "reporting-service")) {
            count += house.messages("sakip.gagal." + service, null).size();
        }
        return count;
    }

    /** Puts a stopped service's consumer groups back to offset 0. */
    private static void rewind(House house, String service) throws Exception {
        try (Admin admin = Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, house.brokers()))) {
            for (var group : admin.listGroups().all().get()) {
                if (!group.groupId().startsWith(service)) {
                    continue;
                }
                Map<TopicPartition, OffsetAndMetadata> beginning = admin
                        .listConsumerGroupOffsets(group.groupId())
                        .partitionsToOffsetAndMetadata()
                        .get()
                        .keySet()
                        .stream()
                        .collect(Collectors.toMap(p -> p, p -> new OffsetAndMetadata(0)));
                // The broker notices only after the session time-out that a killed member is gone.
                await().atMost(Duration.ofSeconds(90))
                        .ignoreException(ExecutionException.class)
                        .until(() -> {
                            admin.alterConsumerGroupOffsets(group.groupId(), beginning)
                                    .all()
                                    .get();
                            return true;
                        });
            }
        }
    }

    private static void send(House house, List<ConsumerRecord<String, String>> messages) throws Exception {
        Map<String, Object> settings = Map.of(
                ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                house.brokers(),
                ProducerConfig.KEY_SERIALIZER_CLASS_CONFIG,
                StringSerializer.class,
                ProducerConfig.VALUE_SERIALIZER_CLASS_CONFIG,
                StringSerializer.class);
        try (KafkaProducer<String, String> producer = new KafkaProducer<>(settings)) {
            for (ConsumerRecord<String, String> message : messages) {
                producer.send(new ProducerRecord<>(message.topic(), message.key(), message.value()))
                        .get();
            }
        }
    }
}
