package id.sakip.platform.token;

import java.util.List;

import id.sakip.testing.Infrastructure;
import id.sakip.testing.Tokens;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

@QuarkusTest
@WithTestResource(value = Infrastructure.class, scope = TestResourceScope.GLOBAL)
class CompletionGateTest {

    @Test
    void passesWhenTheVersionIsThere() {
        read("sakip.rencana", 3).then().statusCode(200);
    }

    @Test
    void saysHowFarItIsWhenTheBoundIsOver() {
        read("sakip.rencana", 4)
                .then()
                .statusCode(409)
                .header("Retry-After", equalTo("1"))
                .body("kode", equalTo("BELUM_TERKINI"))
                .body("detail", containsString("35.09.22:2023: 3/4"));
    }

    @Test
    void doesNotWaitForWhatIsOfNoConcernToTheRead() {
        read("lain", 1_000).then().statusCode(200);
    }

    private static Response read(String topik, long versi) {
        String token = new CompletionToken(List.of(new CompletionToken.Part(topik, "35.09.22:2023", versi))).text();
        return given().auth()
                .oauth2(Tokens.of("operator.arjasa"))
                .header(CompletionToken.HEADER, token)
                .get("/api/v1/catatan/tunggu");
    }
}
