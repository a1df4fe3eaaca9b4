package id.sakip.realization;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

import com.fasterxml.jackson.core.JsonProcessingException;
import id.sakip.contracts.KodeWilayah;
import id.sakip.contracts.Topik;
import id.sakip.contracts.rencana.RencanaBerlaku;
import id.sakip.contracts.unit.UnitTerdaftar;
import id.sakip.platform.json.SakipJson;
import id.sakip.testing.Topics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Units as planning publishes them, with what SIPD calls them. */
public final class UnitUji {

    /** A unit that no other tests write to: its years do not use up theirs. */
    public static final String UNIT = "35.09.23";

    /** What SIPD calls it. */
    public static final String SKPD = "7.01.0.00.0.00.23.0000";

    /** What SIPD calls Kaliwates in these tests. */
    public static final String SKPD_KALIWATES = "7.01.0.00.0.00.19.0000";

    private static final AtomicInteger TAHUN = new AtomicInteger(2000);

    private UnitUji() {}

    /** A year in which the unit has no plan yet. */
    public static int tahunTanpaRencana() {
        return TAHUN.incrementAndGet();
    }

    /** A year in which the unit has a plan that the service knows. */
    public static int tahun() {
        int tahun = tahunTanpaRencana();
        rencana(RencanaUji.rencana(UNIT, tahun, 1));
        return tahun;
    }

    /** Publishes a plan and waits until the service knows it. */
    public static void rencana(RencanaBerlaku rencana) {
        RencanaUji.terbitkan(rencana);
        await().untilAsserted(() -> assertThat(Basisdata.hitung(
                        "select count(*) from masukan where topik = ? and kunci = ?", Topik.RENCANA, rencana.kunci()))
                .isPositive());
    }

    /** Makes the two units known, once for all tests. */
    public static void dikenal() {
        terbitkan(UNIT, 1, Map.of("SIPD", List.of(SKPD), "SIPD-ID-1999", List.of("9101")));
        terbitkan(RencanaUji.KALIWATES, 1, Map.of("SIPD", List.of(SKPD_KALIWATES)));
    }

    /** Publishes a unit and waits until the service looks it up by its codes. */
    public static void terbitkan(String kodePd, long versi, Map<String, List<String>> alias) {
        UnitTerdaftar unit = new UnitTerdaftar(new KodeWilayah(kodePd), versi, Instant.EPOCH, "Kecamatan", alias);
        try {
            Topics.produce(Topik.UNIT, unit.kunci(), SakipJson.mapper().writeValueAsString(unit));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
        await().untilAsserted(() -> assertThat(Basisdata.hitung(
                        "select count(*) from masukan where topik = 'sakip.unit' and kunci = ? and versi >= ?",
                        kodePd,
                        versi))
                .isPositive());
    }
}
