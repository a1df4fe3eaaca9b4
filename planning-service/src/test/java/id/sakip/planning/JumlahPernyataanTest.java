package id.sakip.planning;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

import id.sakip.testing.Infrastructure;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import static id.sakip.planning.Api.sebagai;
import static id.sakip.planning.PenghitungPernyataan.pernyataan;
import static org.assertj.core.api.Assertions.assertThat;

/** How many SQL statements a read takes does not depend on how much it returns. */
@QuarkusTest
@WithTestResource(value = Infrastructure.class, scope = TestResourceScope.GLOBAL)
class JumlahPernyataanTest {

    @Test
    void listsManyIndicatorsWithAsManyStatementsAsFew() {
        String sedikit = Api.unitBaru();
        String banyak = Api.unitBaru();
        Api.indikator(sedikit, "S1");
        Api.indikator(banyak, "S1", "S2", "S3", "S4", "S5", "S6", "S7");

        assertThat(pernyataan("/iku?kodePd=" + banyak)).isEqualTo(pernyataan("/iku?kodePd=" + sedikit));
    }

    @Test
    void listsManyRevisionsAndScalesWithAsManyStatementsAsFew() {
        String sedikit = Api.unitBaru();
        String banyak = Api.unitBaru();
        Api.indikator(sedikit, "S1");
        Api.indikator(banyak, "S1", "S2");
        String id = sebagai("admin").get("/iku?kodePd=" + banyak).path("data[0].id");
        for (int i = 1; i <= 5; i++) {
            sebagai("admin")
                    .header("If-Match", "\"" + i + "\"")
                    .body(Api.isiIndikator(banyak, "S1")
                            .replace("\"satuan\"", "\"berlakuMulai\":202" + i + ",\"satuan\""))
                    .put("/iku/" + id)
                    .then()
                    .statusCode(200);
        }
        assertThat(pernyataan("/iku?kodePd=" + banyak)).isEqualTo(pernyataan("/iku?kodePd=" + sedikit));
        assertThat(pernyataan("/iku?tahun=2023&kodePd=" + banyak)).isEqualTo(pernyataan("/iku?kodePd=" + sedikit));
        assertThat(pernyataan("/iku/" + id + "/revisi")).isLessThanOrEqualTo(3);

        assertThat(pernyataan("/skala-nilai?batas=3")).isEqualTo(pernyataan("/skala-nilai?batas=1"));
    }

    @Test
    void listsManyDocumentsWithAsManyStatementsAsFew() {
        String sedikit = Api.unitBaru();
        String banyak = Api.unitBaru();
        Api.buat("/rkt", rkt(sedikit, 2021, 1));
        IntStream.range(2021, 2027).forEach(tahun -> Api.buat("/rkt", rkt(banyak, tahun, 1)));

        assertThat(pernyataan("/rkt?kodePd=" + banyak)).isEqualTo(pernyataan("/rkt?kodePd=" + sedikit));
    }

    @Test
    void readsALargeDocumentWithAsManyStatementsAsASmallOne() {
        String unit = Api.unitBaru();
        String kecil = Api.buat("/rkt", rkt(unit, 2021, 1)).path("id");
        String besar = Api.buat("/rkt", rkt(unit, 2022, 40)).path("id");

        assertThat(pernyataan("/rkt/" + besar)).isEqualTo(pernyataan("/rkt/" + kecil));
    }

    private static String rkt(String unit, int tahun, int banyak) {
        String sub = IntStream.rangeClosed(1, banyak)
                .mapToObj(i -> """
                        {"kode":"7.01.02.2.%02d","uraian":"Kegiatan",
                         "indikator":[{"indikator":"k","satuan":"%%","target":"100"}],"subKegiatan":[{"kode":"7.01.02.2.%02d.0001","uraian":"Sub",
                         "keluaran":[{"indikator":"a","target":"1"}],"pagu":[{"jenisBelanja":"OPERASI","jumlah":1}]}]}""".formatted(i, i))
                .collect(Collectors.joining(","));
        return """
                {"kodePd":"%s","tahun":%d,"sasaran":[{"kode":"S1","program":[
                 {"kode":"7.01.02","uraian":"Program","indikator":[{"indikator":"p","target":"1"}],"kegiatan":[%s]}]}]}""".formatted(unit, tahun, sub);
    }
}
