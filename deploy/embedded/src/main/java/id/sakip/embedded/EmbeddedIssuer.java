package id.sakip.embedded;

import java.io.IOException;
import java.io.OutputStream;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import org.jose4j.json.JsonUtil;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.lang.JoseException;

/**
 * A small OpenID issuer for the embedded default and the tests, on loopback only: discovery document, keys, and tokens
 * for {@link DemoUsers} by user name and password. Paths and claims are those of a Keycloak realm {@code sakip}, so
 * services and clients need nothing but another address when a real provider takes over.
 */
public final class EmbeddedIssuer implements AutoCloseable {

    /** Audience of every token. */
    public static final String AUDIENCE = "sakip";

    /** Life of a token. */
    public static final Duration LIFETIME = Duration.ofHours(1);

    private static final String REALM = "/realms/sakip";
    private static final String TOKEN = REALM + "/protocol/openid-connect/token";
    private static final String KEYS = REALM + "/protocol/openid-connect/certs";
    private static final String DISCOVERY = REALM + "/.well-known/openid-configuration";
    private static final int LARGEST_REQUEST = 16 * 1024;
    private static final int KEY_BITS = 2048;

    private final HttpServer server;
    private final ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor();
    private final RsaJsonWebKey key;
    private final List<DemoUser> others;

    private EmbeddedIssuer(HttpServer server, RsaJsonWebKey key, List<DemoUser> others) {
        this.server = server;
        this.key = key;
        this.others = List.copyOf(others);
        server.createContext("/", this::handle);
        server.setExecutor(workers);
        server.start();
    }

    /**
     * Starts an issuer.
     *
     * @param keyFile holds the signing key; made at the first start, so that tokens stay valid over a restart
     * @param port on loopback, or 0 for any free one
     * @throws IllegalStateException when the port is taken or the key file is not readable
     */
    public static EmbeddedIssuer start(Path keyFile, int port) {
        return start(keyFile, port, List.of());
    }

    /**
     * Starts an issuer that knows others beside {@link DemoUsers}, with the same password.
     *
     * @see #start(Path, int)
     */
    public static EmbeddedIssuer start(Path keyFile, int port, List<DemoUser> others) {
        try {
            RsaJsonWebKey key = key(keyFile.toAbsolutePath());
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), port), 0);
            return new EmbeddedIssuer(server, key, others);
        } catch (BindException e) {
            throw new IllegalStateException("port " + port + " is taken", e);
        } catch (IOException e) {
            throw new IllegalStateException("the issuer did not start: " + e.getMessage(), e);
        } catch (JoseException e) {
            throw new IllegalStateException("no usable signing key in " + keyFile, e);
        }
    }

    /** Value of {@code iss} in the tokens, and the address to give to services. */
    public String issuerUrl() {
        return "http://127.0.0.1:" + port() + REALM;
    }

    /** Where tokens are asked for. */
    public String tokenUrl() {
        return "http://127.0.0.1:" + port() + TOKEN;
    }

    public int port() {
        return server.getAddress().getPort();
    }

    @Override
    public void close() {
        server.stop(0);
        workers.shutdownNow();
    }

    private static RsaJsonWebKey key(Path file) throws IOException, JoseException {
        if (Files.exists(file)) {
            return new RsaJsonWebKey(JsonUtil.parseJson(Files.readString(file)));
        }
        RsaJsonWebKey key = RsaJwkGenerator.generateJwk(KEY_BITS);
        key.setKeyId(key.calculateBase64urlEncodedThumbprint("SHA-256"));
        key.setAlgorithm(AlgorithmIdentifiers.RSA_USING_SHA256);
        key.setUse("sig");
        Files.createDirectories(file.getParent());
        Path incomplete = Files.createTempFile(
                file.getParent(),
                "key",
                null,
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(incomplete, key.toJson(OutputControlLevel.INCLUDE_PRIVATE));
        Files.move(incomplete, file, StandardCopyOption.ATOMIC_MOVE);
        return key;
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            Answer answer = answer(exchange);
            byte[] body = answer.json.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.getResponseHeaders().set("Cache-Control", "no-store");
            exchange.sendResponseHeaders(answer.status, body.length);
            try (OutputStream out = exchange.getResponseBody()) {
                out.write(body);
            }
        }
    }

    private Answer answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        String method = exchange.getRequestMethod();
        return switch (path) {
            case DISCOVERY -> "GET".equals(method) ? discovery() : Answer.error(405, "invalid_request", "use GET");
            case KEYS -> "GET".equals(method) ? keys() : Answer.error(405, "invalid_request", "use GET");
            case TOKEN -> "POST".equals(method) ? token(exchange) : Answer.error(405, "invalid_request", "use POST");
            default -> Answer.error(404, "not_found", "unknown path");
        };
    }

    private Answer discovery() {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("issuer", issuerUrl());
        document.put("token_endpoint", tokenUrl());
        document.put("jwks_uri", "http://127.0.0.1:" + port() + KEYS);
        document.put("grant_types_supported", List.of("password"));
        document.put("response_types_supported", List.of("token"));
        document.put("subject_types_supported", List.of("public"));
        document.put("id_token_signing_alg_values_supported", List.of(AlgorithmIdentifiers.RSA_USING_SHA256));
        return Answer.ok(document);
    }

    private Answer keys() {
        return new Answer(200, new JsonWebKeySet(key).toJson(OutputControlLevel.PUBLIC_ONLY));
    }

    private Answer token(HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readNBytes(LARGEST_REQUEST + 1);
        if (body.length > LARGEST_REQUEST) {
            return Answer.error(413, "invalid_request", "request too large");
        }
        Optional<Map<String, String>> form = form(new String(body, StandardCharsets.UTF_8));
        if (form.isEmpty()) {
            return Answer.error(400, "invalid_request", "not a form");
        }
        Map<String, String> fields = form.get();
        String grant = fields.get("grant_type");
        if (grant == null) {
            return Answer.error(400, "invalid_request", "grant_type is missing");
        }
        if (!"password".equals(grant)) {
            return Answer.error(400, "unsupported_grant_type", "only the password grant is offered");
        }
        boolean passwordMatches = MessageDigest.isEqual(
                DemoUsers.PASSWORD.getBytes(StandardCharsets.UTF_8),
                fields.getOrDefault("password", "").getBytes(StandardCharsets.UTF_8));
        return find(fields.getOrDefault("username", ""))
                .filter(_ -> passwordMatches)
                .map(user -> Answer.ok(tokenFor(user, fields.getOrDefault("client_id", AUDIENCE))))
                .orElseGet(() -> Answer.error(401, "invalid_grant", "unknown user or wrong password"));
    }

    private Optional<DemoUser> find(String username) {
        return DemoUsers.find(username)
                .or(() -> others.stream()
                        .filter(user -> user.username().equals(username))
                        .findFirst());
    }

    private Map<String, Object> tokenFor(DemoUser user, String client) {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("access_token", sign(claims(user, client)));
        answer.put("token_type", "Bearer");
        answer.put("expires_in", LIFETIME.toSeconds());
        answer.put("scope", "profile");
        return answer;
    }

    private JwtClaims claims(DemoUser user, String client) {
        JwtClaims claims = new JwtClaims();
        claims.setIssuer(issuerUrl());
        claims.setAudience(AUDIENCE);
        claims.setSubject(user.username());
        claims.setGeneratedJwtId();
        claims.setIssuedAtToNow();
        claims.setExpirationTimeMinutesInTheFuture(LIFETIME.toMinutes());
        claims.setClaim("typ", "Bearer");
        claims.setClaim("azp", client);
        claims.setClaim("preferred_username", user.username());
        claims.setClaim("name", user.nama());
        claims.setClaim("realm_access", Map.of("roles", user.peran()));
        claims.setClaim("kode_pd", user.kodePd());
        return claims;
    }

    private String sign(JwtClaims claims) {
        try {
            JsonWebSignature signature = new JsonWebSignature();
            signature.setPayload(claims.toJson());
            signature.setKey(key.getPrivateKey());
            signature.setKeyIdHeaderValue(key.getKeyId());
            signature.setAlgorithmHeaderValue(AlgorithmIdentifiers.RSA_USING_SHA256);
            return signature.getCompactSerialization();
        } catch (JoseException e) {
            throw new IllegalStateException("the token could not be signed", e);
        }
    }

    private static Optional<Map<String, String>> form(String body) {
        Map<String, String> fields = new HashMap<>();
        try {
            for (String pair : body.split("&")) {
                int equals = pair.indexOf('=');
                if (equals > 0) {
                    fields.put(
                            URLDecoder.decode(pair.substring(0, equals), StandardCharsets.UTF_8),
                            URLDecoder.decode(pair.substring(equals + 1), StandardCharsets.UTF_8));
                }
            }
            return Optional.of(fields);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private record Answer(int status, String json) {

        static Answer ok(Map<String, Object> content) {
            return new Answer(200, JsonUtil.toJson(content));
        }

        static Answer error(int status, String code, String description) {
            return new Answer(status, JsonUtil.toJson(Map.of("error", code, "error_description", description)));
        }
    }
}
