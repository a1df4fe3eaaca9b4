package id.sakip.planning.rencana;

import java.util.List;
import java.util.stream.IntStream;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import com.fasterxml.jackson.core.JsonProcessingException;
import id.sakip.contracts.Topik;
import id.sakip.contracts.rencana.RencanaBerlaku;
import id.sakip.planning.Api;
import id.sakip.platform.json.SakipJson;
import id.sakip.platform.token.CompletionToken;
import id.sakip.testing.Infrastructure;
import id.sakip.testing.Topics;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

import static id.sakip.planning.Api.sebagai;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.hamcrest.Matchers.equalTo;

/** When a new version of the plan in force comes about, and when not. */
@QuarkusTest
@WithTestResource(value = Infrastructure.class, scope = TestResourceScope.GLOBAL)
class PenerbitRencanaTest {

    @Inject
    EntityManager em;

    @Test
    void carriesAChangedDefinitionAndNameIntoThePlansOfAllYears() {
        String unit = Api.unitBaru();
        String iku = Api.buat("/iku", Api.isiIndikator(unit, "S1.1")).path("id");
        Api.tetapkan("/renstra", renstra(unit, 2021, 2022));

        Response ubah = sebagai("admin")
                .header("If-Match", "\"1\"")
                .body(Api.isiIndikator(unit, "S1.1").replace("Indikator S1.1", "Bunyi baru"))
                .put("/iku/" + iku);

        assertThat(CompletionToken.parse(ubah.header(CompletionToken.HEADER)).parts())
                .extracting(CompletionToken.Part::kunci, CompletionToken.Part::versi)
                .containsExactly(tuple(unit + ":2021", 2L), tuple(unit + ":2022", 2L));
        sebagai("admin")
                .header("If-Match", "*")
                .body("{\"nama\":\"Kecamatan Berganti Nama\"}")
                .put("/perangkat-daerah/" + unit)
                .then()
                .statusCode(200);
        sebagai("admin")
                .get("/rencana/" + unit + "/2022")
                .then()
                .body("versi", equalTo(3))
                .body("namaPd", equalTo("Kecamatan Berganti Nama"))
                .body("sasaran[0].indikator[0].uraian", equalTo("Bunyi baru"))
                .body("sasaran[0].indikator[0].penanggungJawab", equalTo("Seksi A, Seksi B"));
    }

    @Test
    void publishesNothingWhenTheContentStaysTheSame() throws JsonProcessingException {
        String unit = Api.unitBaru();
        String iku = Api.buat("/iku", Api.isiIndikator(unit, "S1.1")).path("id");
        Api.tetapkan("/renstra", renstra(unit, 2021, 2021));

        // Alasan is part of the definition and not of the plan.
        Response tanpaAkibat = sebagai("admin")
                .header("If-Match", "\"1\"")
                .body(Api.isiIndikator(unit, "S1.1").replace("\"kode\"", "\"alasan\":\"Mandat\",\"kode\""))
                .put("/iku/" + iku);
        // The sentinel: once it is there, everything before it is there too.
        Api.tetapkan("/renstra", renstra(unit, 2050, 2050));

        assertThat(CompletionToken.parse(tanpaAkibat.header(CompletionToken.HEADER))
                        .parts())
                .extracting(CompletionToken.Part::versi)
                .containsExactly(1L);
        List<ConsumerRecord<String, String>> semua =
                Topics.readUntil(Topik.RENCANA, m -> m.key().equals(unit + ":2050"));
        assertThat(semua).filteredOn(m -> m.key().equals(unit + ":2021")).hasSizeLessThanOrEqualTo(1);
        assertThat(versi(unit, 2021)).isEqualTo(1);
        assertThat(SakipJson.mapper()
                        .readValue(semua.getLast().value(), RencanaBerlaku.class)
                        .versi())
                .isEqualTo(1);
    }

    @Test
    void keepsEveryVersionForGood() {
        String unit = Api.unitBaru();
        Api.indikator(unit, "S1.1");
        Api.tetapkan("/renstra", renstra(unit, 2021, 2021));
        Api.tetapkan("/renstra", renstra(unit, 2021, 2021));

        assertThat(IntStream.rangeClosed(1, 2).boxed())
                .allSatisfy(versi -> assertThat(QuarkusTransaction.requiringNew()
                                .call(() ->
                                        em.find(RencanaVersi.class, new RencanaVersi.Kunci(unit, 2021, (long) versi))))
                        .isNotNull());
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew()
                        .run(() -> em.createNativeQuery(
                                        "update rencana_versi set isi = '' where kode_pd = '" + unit + "'")
                                .executeUpdate()))
                .hasStackTraceContaining("never changed or deleted");
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew()
                        .run(() -> em.createNativeQuery("delete from rencana_versi where kode_pd = '" + unit + "'")
                                .executeUpdate()))
                .hasStackTraceContaining("never changed or deleted");
    }

    private static long versi(String unit, int tahun) {
        return sebagai("admin").get("/rencana/" + unit + "/" + tahun).jsonPath().getLong("versi");
    }

    static String renstra(String unit, int awal, int akhir) {
        return """
                {"kodePd":"%s","tahunAwal":%d,"tahunAkhir":%d,"tujuan":[{"kode":"T1","uraian":"Tujuan","sasaran":[
                 {"kode":"S1","uraian":"Sasaran","indikator":[{"kodeIndikator":"S1.1","targetAkhir":"90"}]}]}]}""".formatted(unit, awal, akhir);
    }
}
