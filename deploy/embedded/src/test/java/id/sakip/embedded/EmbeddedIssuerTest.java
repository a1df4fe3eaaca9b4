package id.sakip.embedded;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.jose4j.json.JsonUtil;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumer;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.keys.resolvers.JwksVerificationKeyResolver;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class EmbeddedIssuerTest {

    @TempDir
    Path directory;

    private final HttpClient client = HttpClient.newHttpClient();
    private EmbeddedIssuer issuer;

    @BeforeEach
    void start() {
        issuer = EmbeddedIssuer.start(directory.resolve("key.json"), 0);
    }

    @AfterEach
    void stop() {
        issuer.close();
        client.close();
    }

    @Test
    void givesATokenThatItsOwnKeysVerifyAndThatSaysWhoMayDoWhatWhere() throws Exception {
        HttpResponse<String> answer = askToken("grant_type=password&username=operator.arjasa&password=demo");

        assertThat(answer.statusCode()).isEqualTo(200);
        JwtClaims claims = verifier(issuer).processToClaims(accessToken(answer));
        assertThat(claims.getSubject()).isEqualTo("operator.arjasa");
        assertThat(claims.getStringClaimValue("preferred_username")).isEqualTo("operator.arjasa");
        assertThat(claims.getClaimValue("realm_access")).isEqualTo(Map.of("roles", List.of("operator-kecamatan")));
        assertThat(claims.getStringListClaimValue("kode_pd")).containsExactly("35.09.22");
    }

    @Test
    void refusesTheKeysOfAnotherIssuer() throws Exception {
        try (EmbeddedIssuer other = EmbeddedIssuer.start(directory.resolve("other.json"), 0)) {
            String token = accessToken(askToken("grant_type=password&username=admin&password=demo"));

            assertThatThrownBy(() -> verifier(other).processToClaims(token)).isInstanceOf(InvalidJwtException.class);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "grant_type=password&username=operator.arjasa&password=wrong",
                "grant_type=password&username=operator.arjasa",
                "grant_type=password&username=nobody&password=demo",
                "grant_type=password&password=demo"
            })
    void refusesAnUnknownUserOrAWrongPasswordAlike(String form) throws Exception {
        HttpResponse<String> answer = askToken(form);

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(JsonUtil.parseJson(answer.body())).containsEntry("error", "invalid_grant");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "grant_type=client_credentials", "username=admin&password=demo", "grant_type=%zz"})
    void refusesARequestItDoesNotServe(String form) throws Exception {
        assertThat(askToken(form).statusCode()).isEqualTo(400);
    }

    @Test
    void refusesAnEndlessRequest() throws Exception {
        assertThat(askToken("grant_type=password&x=" + "a".repeat(20_000)).statusCode())
                .isEqualTo(413);
    }

    @Test
    void pointsToItsKeysAndTokensInTheDiscoveryDocument() throws Exception {
        Map<String, Object> document =
                JsonUtil.parseJson(get(issuer.issuerUrl() + "/.well-known/openid-configuration"));

        assertThat(document)
                .containsEntry("issuer", issuer.issuerUrl())
                .containsEntry("token_endpoint", issuer.tokenUrl());
        assertThat(get((String) document.get("jwks_uri")))
                .contains("\"kty\":\"RSA\"")
                .doesNotContain("\"d\":");
    }

    @Test
    void keepsItsKeyOverARestartSoThatTokensStayValid() throws Exception {
        String token = accessToken(askToken("grant_type=password&username=admin&password=demo"));
        String keys = get(jwksUrl(issuer));
        int port = issuer.port();
        issuer.close();

        issuer = EmbeddedIssuer.start(directory.resolve("key.json"), port);

        assertThat(get(jwksUrl(issuer))).isEqualTo(keys);
        assertThat(verifier(issuer).processToClaims(token).getSubject()).isEqualTo("admin");
    }

    @Test
    void saysThatAPortIsTaken() {
        assertThatThrownBy(() -> EmbeddedIssuer.start(directory.resolve("key.json"), issuer.port()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("port " + issuer.port() + " is taken");
    }

    private HttpResponse<String> askToken(String form) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(issuer.tokenUrl()))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build();
        return client.send(request, BodyHandlers.ofString());
    }

    private String get(String url) throws Exception {
        return client.send(HttpRequest.newBuilder(URI.create(url)).build(), BodyHandlers.ofString())
                .body();
    }

    private static String accessToken(HttpResponse<String> answer) throws Exception {
        return (String) JsonUtil.parseJson(answer.body()).get("access_token");
    }

    private static String jwksUrl(EmbeddedIssuer issuer) {
        return issuer.issuerUrl() + "/protocol/openid-connect/certs";
    }

    private JwtConsumer verifier(EmbeddedIssuer trusted) throws Exception {
        JsonWebKeySet keys = new JsonWebKeySet(get(jwksUrl(trusted)));
        return new JwtConsumerBuilder()
                .setVerificationKeyResolver(new JwksVerificationKeyResolver(keys.getJsonWebKeys()))
                .setExpectedIssuer(trusted.issuerUrl())
                .setExpectedAudience(EmbeddedIssuer.AUDIENCE)
                .setRequireExpirationTime()
                .setRequireSubject()
                .build();
    }
}
