package id.sakip.platform.outbox;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import id.sakip.contracts.KodeWilayah;
import id.sakip.contracts.Nilai;
import id.sakip.contracts.Topik;
import id.sakip.contracts.Triwulan;
import id.sakip.contracts.realisasi.RealisasiUnit;
import id.sakip.platform.problem.ProblemException;
import id.sakip.testing.Infrastructure;
import id.sakip.testing.Topics;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@QuarkusTest
@WithTestResource(value = Infrastructure.class, scope = TestResourceScope.GLOBAL)
class OutboxTest {

    @Inject
    Outbox outbox;

    @Test
    void sendsAnEventLargerThanTheBrokersDefault() {
        append("35.09.16", 14_000);

        assertThat(Topics.readUntil(Topik.REALISASI, m -> m.key().startsWith("35.09.16"))
                        .getLast()
                        .value())
                .hasSizeGreaterThan(2_000_000);
    }

    @Test
    void refusesAnEventThatTheBrokerWouldRefuseSoThatItStopsNoOther() {
        assertThatThrownBy(() -> append("35.09.17", 30_000)).isInstanceOfSatisfying(ProblemException.class, refusal -> {
            assertThat(refusal.status()).isEqualTo(422);
            assertThat(refusal.kode()).isEqualTo("PERISTIWA_TERLALU_BESAR");
        });

        append("35.09.18", 1);
        assertThat(Topics.readUntil(Topik.REALISASI, m -> m.key().startsWith("35.09.18")))
                .isNotEmpty();
    }

    private void append(String kodePd, int indikator) {
        QuarkusTransaction.requiringNew().run(() -> outbox.append(Topik.REALISASI, realisasi(kodePd, indikator)));
    }

    private static RealisasiUnit realisasi(String kodePd, int indikator) {
        List<RealisasiUnit.Indikator> semua = IntStream.range(0, indikator)
                .mapToObj(i -> new RealisasiUnit.Indikator(
                        "S" + i, Triwulan.TW4, Nilai.tanpaData("BELUM_DILAPORKAN"), null, null, null, null))
                .toList();
        return new RealisasiUnit(new KodeWilayah(kodePd), 2023, 1, Instant.EPOCH, semua, List.of());
    }
}
