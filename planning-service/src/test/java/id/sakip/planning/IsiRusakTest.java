package id.sakip.planning;

import java.util.List;
import java.util.stream.Stream;

import id.sakip.testing.Infrastructure;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;

import static id.sakip.planning.Api.masalah;
import static id.sakip.planning.Api.sebagai;
import static org.assertj.core.api.Assertions.assertThat;

/** What a client sends never ends in a server error, however broken it is. */
@QuarkusTest
@WithTestResource(value = Infrastructure.class, scope = TestResourceScope.GLOBAL)
class IsiRusakTest {

    private static final List<String> JALUR = List.of(
            "/iku", "/skala-nilai", "/rpjmd", "/profil", "/renstra", "/rkt", "/perjanjian-kinerja", "/rencana-aksi");

    private static final List<String> RUSAK = List.of(
            "",
            "null",
            "[]",
            "{",
            "{}",
            "\"teks\"",
            "{\"kodePd\":null}",
            "{\"kodePd\":{\"a\":[]}}",
            "{\"kodePd\":\"35.09.22\\u0000\"}",
            "{\"kodePd\":\"35.09.22\",\"tahun\":1e400}",
            "{\"kodePd\":\"35.09.22\",\"tahun\":2023.5}",
            "{\"kodePd\":\"35.09.22\",\"tahun\":\"2023\"}",
            "{\"kodePd\":\"35.09.22\",\"tahun\":99999999999}",
            "{\"sasaran\":[null]}",
            "{\"sasaran\":[{\"program\":[null]}],\"tujuan\":[null],\"baris\":[null],\"penanggungJawab\":[null]}",
            "{\"sasaran\":[{\"indikator\":[{\"target\":{\"x\":1}}]}]}",
            "{\"tujuan\":[{\"sasaran\":[{\"indikator\":[{\"target\":{\"tahun\":null,\"2023\":7}}]}]}]}",
            "{\"sasaran\":[{\"program\":[{\"kegiatan\":[{\"subKegiatan\":[{\"pagu\":[{\"jumlah\":1e999}]}]}]}]}]}",
            "{\"kodePd\":\"35\",\"tahun\":2023,\"sasaran\":{}}",
            "[".repeat(300));

    @Test
    void answersBrokenBodiesWithAProblem() {
        for (String jalur : JALUR) {
            for (String rusak : RUSAK) {
                Response jawaban = sebagai("admin").body(rusak).post(jalur);
                assertThat(jawaban.statusCode())
                        .as("%s %s", jalur, ringkas(rusak))
                        .isEqualTo(400);
                assertThat(jawaban.contentType()).startsWith("application/problem+json");
            }
        }
    }

    @Test
    void answersBrokenAddressesWithAProblem() {
        Stream.of(
                        "/rencana/35.09.22/abc",
                        "/rencana/x/2023",
                        "/renstra?tahun=abc",
                        "/renstra?tahun=1",
                        "/renstra?kodePd=3509",
                        "/rkt?batas=x",
                        "/rkt?kursor=%00",
                        "/rkt?kursor=MzUuMDkuMjIfMjAyMx94",
                        "/iku?kursor=eB94",
                        "/iku/1",
                        "/iku?tahun=1",
                        "/iku/00000000-0000-0000-0000-000000000000?tahun=x",
                        "/skala-nilai?kursor=x",
                        "/nilai?teks=%00",
                        "/nilai?teks=B&skala=%00")
                .forEach(alamat -> {
                    Response jawaban =
                            sebagai("admin").urlEncodingEnabled(false).get(alamat);
                    assertThat(jawaban.statusCode()).as(alamat).isEqualTo(400);
                    assertThat(jawaban.contentType()).startsWith("application/problem+json");
                });
    }

    @Test
    void takesNeitherOtherMethodsNorOtherMedia() {
        masalah(sebagai("admin").delete("/rkt"), 405, "METODE_TIDAK_DIDUKUNG");
        masalah(sebagai("admin").contentType("text/plain").body("x").post("/rkt"), 415, "TIPE_MEDIA_TIDAK_DIDUKUNG");
        masalah(sebagai("admin").get("/tidak-ada"), 404, "TIDAK_DITEMUKAN");
    }

    private static String ringkas(String teks) {
        return teks.length() > 80 ? teks.substring(0, 80) + "…" : teks;
    }
}
