package id.sakip.testing;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import id.sakip.embedded.DemoUsers;
import io.restassured.RestAssured;
import org.eclipse.microprofile.config.ConfigProvider;

/** Access tokens of the demo users, from the issuer that the service under test trusts. */
public final class Tokens {

    private static final Map<String, String> CACHE = new ConcurrentHashMap<>();

    private Tokens() {}

    /** A bearer token of {@code username}, e.g. {@code operator.arjasa}. */
    public static String of(String username) {
        String issuer = ConfigProvider.getConfig().getValue("quarkus.oidc.auth-server-url", String.class);
        return CACHE.computeIfAbsent(issuer + " " + username, key -> request(issuer, username));
    }

    private static String request(String issuer, String username) {
        String tokenUrl =
                RestAssured.get(issuer + "/.well-known/openid-configuration").path("token_endpoint");
        return RestAssured.given()
                .formParam("grant_type", "password")
                .formParam("client_id", "sakip")
                .formParam("username", username)
                .formParam("password", DemoUsers.PASSWORD)
                .post(tokenUrl)
                .then()
                .statusCode(200)
                .extract()
                .path("access_token");
    }
}
