package id.sakip.planning.dokumen;

import java.util.List;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import id.sakip.planning.Api;
import id.sakip.testing.Infrastructure;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import static id.sakip.planning.Api.sebagai;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/** Every write leaves who did what, from what, to what. */
@QuarkusTest
@WithTestResource(value = Infrastructure.class, scope = TestResourceScope.GLOBAL)
class JejakTest {

    @Inject
    EntityManager em;

    @Test
    void leavesAnEntryForEveryStepOfADocument() {
        String unit = Api.unitBaru();
        String lama = Api.tetapkan("/rkt", rkt(unit, "Uraian lama")).path("id");
        String baru = Api.buat("/rkt", rkt(unit, "Uraian lama")).path("id");
        sebagai("admin")
                .header("If-Match", "\"1\"")
                .body(rkt(unit, "Uraian baru"))
                .put("/rkt/" + baru)
                .then()
                .statusCode(200);
        Api.tetapkanDraf("/rkt", baru);

        assertThat(jejak(lama, "uraian"))
                .extracting(j -> j[0], j -> j[1])
                .containsExactly(tuple("BUAT", "admin"), tuple("TETAPKAN", "admin"), tuple("GANTI", "admin"));
        assertThat(jejak(baru, "uraian"))
                .extracting(j -> j[0], j -> j[2], j -> j[3])
                .containsExactly(
                        tuple("BUAT", null, "Uraian lama"),
                        tuple("UBAH", "Uraian lama", "Uraian baru"),
                        tuple("TETAPKAN", "Uraian baru", "Uraian baru"));
    }

    @Test
    void leavesNoEntryForWhatWasRefused() {
        String unit = Api.unitBaru();
        String id = Api.buat("/rkt", rkt(unit, "Uraian")).path("id");

        sebagai("admin").body(rkt(unit, "Uraian")).post("/rkt").then().statusCode(409);
        sebagai("admin")
                .header("If-Match", "\"1\"")
                .body(rkt(unit, "Uraian").replace("7.01.02.2.01", "7.01.03.2.01"))
                .put("/rkt/" + id)
                .then()
                .statusCode(400);

        assertThat(jejak(id, "uraian")).extracting(j -> j[0]).containsExactly("BUAT");
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> jejak(String kunci, String medan) {
        return QuarkusTransaction.requiringNew()
                .call(() -> em.createNativeQuery("select aksi, pelaku, sebelum #>> '{sasaran,0,program,0," + medan
                                + "}', sesudah #>> '{sasaran,0,program,0," + medan
                                + "}' from audit where kunci = :kunci order by id")
                        .setParameter("kunci", kunci)
                        .getResultList());
    }

    private static String rkt(String unit, String uraian) {
        return """
                {"kodePd":"%s","tahun":2023,"sasaran":[{"kode":"S1","program":[{"kode":"7.01.02","uraian":"%s","kegiatan":[
                  {"kode":"7.01.02.2.01","uraian":"Kegiatan","subKegiatan":[{"kode":"7.01.02.2.01.0002","uraian":"Sub"}]}]}]}]}""".formatted(unit, uraian);
    }
}
