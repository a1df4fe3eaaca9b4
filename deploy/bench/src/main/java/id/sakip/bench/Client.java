package id.sakip.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.sakip.embedded.DemoUsers;
import id.sakip.local.launch.Platform;
import id.sakip.local.launch.Service;

/** A machine client of the public APIs. */
final class Client implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Platform platform;
    private final HttpClient http = HttpClient.newHttpClient();
    private final String token;

    Client(Platform platform) {
        this.platform = platform;
        HttpRequest request = HttpRequest.newBuilder(platform.tokenUrl())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(
                        "grant_type=password&client_id=sakip&username=admin&password=" + DemoUsers.PASSWORD))
                .build();
        token = send(request).path("access_token").asText();
    }

    JsonNode get(Service service, String path) {
        return send(request(service, path).GET().build());
    }

    JsonNode post(Service service, String path, String body) {
        return send(request(service, path)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body))
                .build());
    }

    JsonNode upload(Service service, String path, String type, byte[] body) {
        return send(request(service, path)
                .header("Content-Type", type)
                .POST(BodyPublishers.ofByteArray(body))
                .build());
    }

    private HttpRequest.Builder request(Service service, String path) {
        return HttpRequest.newBuilder(URI.create(platform.url(service) + "/api/v1" + path))
                .header("Authorization", "Bearer " + token);
    }

    /** @throws IllegalStateException when the platform refuses, because then the figures would mean nothing */
    private JsonNode send(HttpRequest request) {
        try {
            var answer = http.send(request, BodyHandlers.ofString());
            if (answer.statusCode() >= 400) {
                throw new IllegalStateException(request.uri() + ": " + answer.statusCode() + " " + answer.body());
            }
            return answer.body().isEmpty() ? JSON.nullNode() : JSON.readTree(answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        http.close();
    }
}
