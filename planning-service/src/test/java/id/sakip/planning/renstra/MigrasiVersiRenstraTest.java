package id.sakip.planning.renstra;

import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;

import jakarta.inject.Inject;

import com.fasterxml.jackson.core.JsonProcessingException;
import id.sakip.planning.SkemaLama;
import id.sakip.platform.json.SakipJson;
import id.sakip.testing.Infrastructure;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What becomes of versions that were kept when an indicator of a tujuan had one target. */
@QuarkusTest
@WithTestResource(value = Infrastructure.class, scope = TestResourceScope.GLOBAL)
class MigrasiVersiRenstraTest {

    private static final String SKEMA = "migrasi_versi_renstra";

    @Inject
    DataSource dataSource;

    private SkemaLama skema;

    @BeforeEach
    void pilihSkema() {
        skema = new SkemaLama(dataSource, SKEMA);
    }

    @AfterEach
    void drop() throws SQLException {
        skema.jalankan("drop schema " + SKEMA + " cascade");
    }

    @Test
    void takesTheOneTargetForThatOfTheEndAndLeavesTheRest() throws SQLException, JsonProcessingException {
        skema.migrasi("19");
        String baru = "{\"tujuan\": [{\"indikator\":[{\"uraian\":\"x\",\"target\":{\"2022\": \"76\"}}]}]}";
        skema.jalankan("""
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

        skema.migrasi("latest");

        IsiRenstra isi = SakipJson.mapper()
                .readValue(
                        skema.baca("select isi from dokumen_versi where isi like '%85,5%'")
                                .getFirst(),
                        IsiRenstra.class);
        assertThat(isi.tujuan()).extracting(IsiRenstra.Tujuan::kode).containsExactly("T1", "T2");
        assertThat(isi.tujuan().getFirst().indikator())
                .containsExactly(
                        new IsiRenstra.IndikatorTujuan(null, "IKM", null, Map.of(), "85,5"),
                        new IsiRenstra.IndikatorTujuan(null, "kosong", null, Map.of(), null));
        assertThat(isi.tujuan().getFirst().sasaran().getFirst().indikator())
                .containsExactly(new IsiRenstra.Indikator("S2.1", null, null, Map.of(2022, "76"), "100"));
        assertThat(skema.baca("select isi from dokumen_versi where isi not like '%85,5%' order by dokumen"))
                .containsExactly(baru, "{\"tujuan\": [{\"indikator\":[{\"target\":\"85\"}]}]}");
        assertThat(skema.baca("select count(*) from dokumen_versi where isi is null"))
                .containsExactly("1");
        assertThat(skema.baca("select tgenabled::text from pg_trigger where tgname = 'dokumen_versi_tetap'"
                        + " and tgrelid = '" + SKEMA + ".dokumen_versi'::regclass"))
                .containsExactly("O");
    }
}
