package id.sakip.platform.idempotency;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import id.sakip.testing.Infrastructure;
import id.sakip.testing.Tokens;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

@QuarkusTest
@WithTestResource(value = Infrastructure.class, scope = TestResourceScope.GLOBAL)
class IdempotencyTest {

    private final String key = UUID.randomUUID().toString();

    @Test
    void repeatsTheFirstAnswerAndWritesNothing() {
        Response first = post(key, "sekali");
        long count = count();

        Response second = post(key, "sekali");

        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(second.statusCode()).isEqualTo(201);
        assertThat(second.header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(second.header("Location")).endsWith(first.header("Location").replaceFirst("^https?://[^/]+", ""));
        assertThat(second.header("Sakip-Token")).isEqualTo(first.header("Sakip-Token"));
        assertThat(second.asString()).isEqualTo(first.asString());
        assertThat(count()).isEqualTo(count);
    }

    @Test
    void refusesTheKeyForAnotherRequest() {
        post(key, "satu");

        post(key, "dua").then().statusCode(422).body("kode", equalTo("IDEMPOTENSI_BERBEDA"));
    }

    @Test
    void keepsTheKeysOfTwoUsersApart() {
        post(key, "satu");

        given().auth()
                .oauth2(Tokens.of("operator.kaliwates"))
                .header("Idempotency-Key", key)
                .contentType("application/json")
                .body(body("satu").replace("35.09.22", "35.09.19"))
                .post("/api/v1/catatan")
                .then()
                .statusCode(201);
    }

    @Test
    void forgetsARefusedRequestSoThatItCanBeMended() {
        post(key, "tolak").then().statusCode(422).body("kode", equalTo("DITOLAK"));

        post(key, "mended").then().statusCode(201);
    }

    @Test
    void writesOnceWhenTheSameRequestRaces() throws Exception {
        long before = count();
        Set<String> answers = new HashSet<>();
        try (var threads = Executors.newFixedThreadPool(8)) {
            Callable<String> request = () -> post(key, "balapan").asString();
            for (Future<String> answer : threads.invokeAll(List.of(request, request, request, request, request))) {
                answers.add(answer.get());
            }
        }

        assertThat(answers).hasSize(1);
        assertThat(count()).isEqualTo(before + 1);
    }

    @Test
    void replaysAnswersOfMethodsWithoutAResponseObject() {
        String first = plain().asString();

        assertThat(plain().asString()).isEqualTo(first);
    }

    @Test
    void refusesAKeyThatIsNoKey() {
        post("has blank", "a").then().statusCode(400);
        post("x".repeat(201), "a").then().statusCode(400);
    }

    @Test
    void runsEveryTimeWithoutAKey() {
        long before = count();

        given().auth().oauth2(token()).post("/api/v1/catatan/tanpa-isi").then().statusCode(200);
        given().auth().oauth2(token()).post("/api/v1/catatan/tanpa-isi").then().statusCode(200);

        assertThat(count()).isEqualTo(before + 2);
    }

    private Response plain() {
        return given().auth().oauth2(token()).header("Idempotency-Key", key).post("/api/v1/catatan/tanpa-isi");
    }

    private static Response post(String key, String teks) {
        return given().auth()
                .oauth2(token())
                .header("Idempotency-Key", key)
                .contentType("application/json")
                .body(body(teks))
                .post("/api/v1/catatan");
    }

    private static String body(String teks) {
        return "{\"kodePd\":\"35.09.22\",\"teks\":\"" + teks + "\",\"tahun\":2023}";
    }

    private static long count() {
        return given().auth()
                .oauth2(token())
                .get("/api/v1/catatan/jumlah")
                .jsonPath()
                .getLong("jumlah");
    }

    private static String token() {
        return Tokens.of("operator.arjasa");
    }
}
