package id.sakip.realization;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.core.JsonProcessingException;
import id.sakip.contracts.KodeWilayah;
import id.sakip.contracts.Topik;
import id.sakip.contracts.unit.UnitTerdaftar;
import id.sakip.platform.json.SakipJson;
import id.sakip.testing.Topics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Units as planning publishes them, with what SIPD calls them. */
public final class UnitUji {

    /** What SIPD calls Arjasa in these tests. */
    public static final String SKPD_ARJASA = "7.01.0.00.0.00.22.0000";

    /** What SIPD calls Kaliwates in these tests. */
    public static final String SKPD_KALIWATES = "7.01.0.00.0.00.19.0000";

    private UnitUji() {}

    /** Makes the two units known, once for all tests. */
    public static void dikenal() {
        terbitkan(RencanaUji.ARJASA, 1, Map.of("SIPD", List.of(SKPD_ARJASA), "SIPD-ID-1999", List.of("9101")));
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
