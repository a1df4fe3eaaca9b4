package id.sakip.local.demo;

import java.net.http.HttpHeaders;
import java.util.Optional;

import com.fasterxml.jackson.databind.JsonNode;

/** An answer of a service. */
record Jawaban(int status, HttpHeaders kepala, JsonNode isi) {

    boolean berhasil() {
        return status / 100 == 2;
    }

    /** Whether the service had stored the answer to this very request before. */
    boolean diputarUlang() {
        return kepala.firstValue("Idempotency-Replayed").isPresent();
    }

    boolean kode(String kode) {
        return kode.equals(isi.path("kode").asText());
    }

    /** The completion token, which writes give as a header or, when they are bulk writes, in the body. */
    Optional<String> token() {
        return kepala.firstValue("Sakip-Token")
                .or(() -> Optional.ofNullable(isi.path("token").textValue()))
                .filter(token -> !token.isBlank());
    }

    /** What a person needs to know about a refusal. */
    String masalah() {
        StringBuilder text = new StringBuilder("%d %s %s"
                .formatted(
                        status, isi.path("kode").asText(""), isi.path("detail").asText("")));
        tambah(text, isi.path("galat"));
        // An import says it for each entry of the bundle.
        isi.path("laporan").path("entri").forEach(entri -> tambah(text, entri.path("galat")));
        tambah(text, isi.path("laporan").path("galat"));
        return text.toString();
    }

    private static void tambah(StringBuilder text, JsonNode semua) {
        for (JsonNode galat : semua) {
            text.append("%n      %s %s: %s"
                    .formatted(
                            galat.path("baris").asText(""),
                            galat.path("medan").asText(""),
                            galat.path("pesan").asText(galat.path("kode").asText())));
        }
    }
}
