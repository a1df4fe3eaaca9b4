package id.sakip.planning.rpjmd;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.sakip.planning.Api;
import id.sakip.platform.json.SakipJson;
import io.quarkus.arc.Arc;

/** RPJMDs for tests, and kabupaten for them. */
final class RpjmdUji {

    private static final AtomicInteger BERIKUTNYA = new AtomicInteger();

    private RpjmdUji() {}

    /** What the LKIPs of Kaliwates 2020 and Umbulsari 2021 quote of the RPJMD 2016-2021. */
    static String jember2016(String kodeKab) {
        return berkas(0, kodeKab);
    }

    /** What the LKIP of Arjasa 2023 quotes of the RPJMD 2021-2026. */
    static String jember2021(String kodeKab) {
        return berkas(1, kodeKab);
    }

    /** As the demo data have it. */
    private static String berkas(int letak, String kodeKab) {
        try {
            JsonNode rpjmd =
                    SakipJson.mapper().readTree(Api.berkas("jember/rpjmd.json")).at("/rpjmd/" + letak);
            return ((ObjectNode) rpjmd)
                    .put("kodeKab", kodeKab)
                    .without("status")
                    .toString();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    static IsiRpjmd urai(String json) {
        try {
            return SakipJson.mapper().readValue(json, IsiRpjmd.class);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** A kabupaten for one test alone, in a made-up provinsi; it is data and no code. */
    static String kabupatenBaru() {
        String kode = "98.%02d".formatted(BERIKUTNYA.incrementAndGet());
        try (Connection connection =
                        Arc.container().instance(DataSource.class).get().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("""
                    insert into wilayah values ('98', 'Provinsi Uji', 'PROVINSI', null) on conflict do nothing;
                    insert into wilayah values ('%s', 'Kabupaten Uji', 'KABUPATEN', '98')""".formatted(kode));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return kode;
    }
}
