package id.sakip.planning.renstra;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;

import jakarta.inject.Inject;

import com.fasterxml.jackson.core.JsonProcessingException;
import id.sakip.platform.json.SakipJson;
import id.sakip.testing.Infrastructure;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What becomes of versions that were kept when an indicator of a tujuan had one target. */
@QuarkusTest
@WithTestResource(value = Infrastructure.class, scope = TestResourceScope.GLOBAL)
class MigrasiVersiRenstraTest {

    private static final String SKEMA = "migrasi_versi_renstra";

    @Inject
    DataSource dataSource;

    @AfterEach
    void drop() throws SQLException {
        jalankan("drop schema " + SKEMA + " cascade");
    }

    @Test
    void takesTheOneTargetForThatOfTheEndAndLeavesTheRest() throws SQLException, JsonProcessingException {
        migrasi("19");
        String baru = "{\"tujuan\": [{\"indikator\":[{\"uraian\":\"x\",\"target\":{\"2022\": \"76\"}}]}]}";
        jalankan("""
                insert into dokumen_versi (dokumen, versi, jenis, kode_pd, waktu, pelaku, keadaan, isi) values
                    ('00000000-0000-0000-0000-000000000001', 1, 'RENSTRA', '35.09.22', now(), 'x', '{}',
                     '{"kodePd":"35.09.22","tahunAwal":2021,"tahunAkhir":2026,"nomor":null,"tanggal":"2021-10-01","tujuan":[
                       {"kode":"T1","uraian":"a","indikator":[{"uraian":"IKM","target":"85,5"},{"uraian":"kosong","target":null}],
                        "sasaran":[{"kode":"S2","uraian":"b","indikator":[{"kodeIndikator":"S2.1","target":{"2022":"76"},"targetAkhir":"100"}]}]},
                       {"kode":"T2","uraian":"c","indikator":[],"sasaran":[]}]}'),
                    ('00000000-0000-0000-0000-000000000001', 2, 'RENSTRA', '35.09.22', now(), 'x', null, null),
                    ('00000000-0000-0000-0000-000000000002', 1, 'RENSTRA', '35.09.22', now(), 'x', '{}', '@baru'),
                    ('00000000-0000-0000-0000-000000000003', 1, 'RKT', '35.09.22', now(), 'x', '{}',
                     '{"tujuan": [{"indikator":[{"target":"85"}]}]}')""".replace("@baru", baru));

        migrasi("latest");

        IsiRenstra isi = SakipJson.mapper()
                .readValue(
                        baca("select isi from dokumen_versi where isi like '%85,5%'")
                                .getFirst(),
                        IsiRenstra.class);
        assertThat(isi.tujuan()).extracting(IsiRenstra.Tujuan::kode).containsExactly("T1", "T2");
        assertThat(isi.tujuan().getFirst().indikator())
                .containsExactly(
                        new IsiRenstra.IndikatorTujuan(null, "IKM", null, Map.of(), "85,5"),
                        new IsiRenstra.IndikatorTujuan(null, "kosong", null, Map.of(), null));
        assertThat(isi.tujuan().getFirst().sasaran().getFirst().indikator())
                .containsExactly(new IsiRenstra.Indikator("S2.1", null, null, Map.of(2022, "76"), "100"));
        assertThat(baca("select isi from dokumen_versi where isi not like '%85,5%' order by dokumen"))
                .containsExactly(baru, "{\"tujuan\": [{\"indikator\":[{\"target\":\"85\"}]}]}");
        assertThat(baca("select count(*) from dokumen_versi where isi is null")).containsExactly("1");
        assertThat(baca("select tgenabled::text from pg_trigger where tgname = 'dokumen_versi_tetap'"
                        + " and tgrelid = '" + SKEMA + ".dokumen_versi'::regclass"))
                .containsExactly("O");
    }

    private void migrasi(String sampai) {
        String platform = "filesystem:../libs/platform/src/main/resources/db/platform/";
        Config config = ConfigProvider.getConfig();
        // Connections of its own: a migration may leave temporary functions in a session, and those of the pool live
        // on.
        Flyway.configure()
                .dataSource(
                        config.getValue("quarkus.datasource.jdbc.url", String.class),
                        config.getValue("quarkus.datasource.username", String.class),
                        config.getValue("quarkus.datasource.password", String.class))
                .schemas(SKEMA)
                .locations("filesystem:src/main/resources/db/migration", platform + "api", platform + "outbox")
                .target(sampai)
                .load()
                .migrate();
    }

    private List<String> baca(String sql) throws SQLException {
        List<String> semua = new ArrayList<>();
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("set search_path to " + SKEMA);
            try (ResultSet hasil = statement.executeQuery(sql)) {
                while (hasil.next()) {
                    semua.add(hasil.getString(1));
                }
            }
            statement.execute("reset search_path");
        }
        return semua;
    }

    private void jalankan(String sql) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("set search_path to " + SKEMA);
            statement.execute(sql);
            statement.execute("reset search_path");
        }
    }
}
