package id.sakip.local.demo;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.sakip.embedded.DemoUsers;
import id.sakip.local.launch.LaunchException;
import id.sakip.local.launch.Platform;
import id.sakip.local.launch.Service;

/** A client of the public APIs that signs in as the user of each request. */
final class Klien implements AutoCloseable {

    private static final Duration BATAS_PERMINTAAN = Duration.ofSeconds(60);
    private static final Duration BATAS_TERKINI = Duration.ofSeconds(90);

    private final Platform platform;
    private final ObjectMapper json;
    private final HttpClient http = HttpClient.newHttpClient();
    private final Map<String, String> tokenPengguna = new HashMap<>();

    Klien(Platform platform, ObjectMapper json) {
        this.platform = platform;
        this.json = json;
    }

    Jawaban kirim(Service layanan, String pengguna, String metode, String jalur, String isi, Map<String, String> kepala)
            throws InterruptedException {
        return minta(
                layanan,
                pengguna,
                jalur,
                kepala,
                permintaan -> permintaan
                        .header("Content-Type", "application/json")
                        .method(metode, BodyPublishers.ofString(isi)));
    }

    Jawaban baca(Service layanan, String pengguna, String jalur, Map<String, String> kepala)
            throws InterruptedException {
        return minta(layanan, pengguna, jalur, kepala, HttpRequest.Builder::GET);
    }

    @Override
    public void close() {
        http.close();
    }

    private interface Bentuk {
        HttpRequest.Builder isi(HttpRequest.Builder permintaan);
    }

    /** A service that is not as far as the token asks for says when to come back; that is waited for, within a bound. */
    private Jawaban minta(Service layanan, String pengguna, String jalur, Map<String, String> kepala, Bentuk bentuk)
            throws InterruptedException {
        long batas = System.nanoTime() + BATAS_TERKINI.toNanos();
        while (true) {
            HttpRequest.Builder permintaan = HttpRequest.newBuilder(URI.create(platform.url(layanan) + jalur))
                    .timeout(BATAS_PERMINTAAN)
                    .header("Authorization", "Bearer " + token(pengguna));
            kepala.forEach(permintaan::header);
            Jawaban jawaban = ambil(bentuk.isi(permintaan).build());
            if (!jawaban.kode("BELUM_TERKINI") || System.nanoTime() > batas) {
                return jawaban;
            }
            Thread.sleep(Duration.ofSeconds(
                    jawaban.kepala().firstValueAsLong("Retry-After").orElse(1)));
        }
    }

    private String token(String pengguna) throws InterruptedException {
        String ada = tokenPengguna.get(pengguna);
        if (ada != null) {
            return ada;
        }
        String formulir = "grant_type=password&client_id=sakip&username="
                + URLEncoder.encode(pengguna, StandardCharsets.UTF_8) + "&password="
                + URLEncoder.encode(DemoUsers.PASSWORD, StandardCharsets.UTF_8);
        Jawaban jawaban = ambil(HttpRequest.newBuilder(platform.tokenUrl())
                .timeout(BATAS_PERMINTAAN)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(formulir))
                .build());
        if (!jawaban.berhasil()) {
            throw new LaunchException("pengguna " + pengguna + " tidak dapat masuk: " + jawaban.isi());
        }
        String baru = jawaban.isi().path("access_token").asText();
        tokenPengguna.put(pengguna, baru);
        return baru;
    }

    private Jawaban ambil(HttpRequest permintaan) throws InterruptedException {
        try {
            HttpResponse<String> jawaban = http.send(permintaan, BodyHandlers.ofString());
            return new Jawaban(jawaban.statusCode(), jawaban.headers(), isi(jawaban.body()));
        } catch (IOException e) {
            throw new LaunchException(permintaan.uri() + " tidak menjawab: " + e, e);
        }
    }

    private JsonNode isi(String teks) throws IOException {
        return teks.isBlank() ? json.createObjectNode() : json.readTree(teks);
    }
}
