package id.sakip.planning.laporan;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import id.sakip.planning.Api;
import id.sakip.platform.json.SakipJson;

/** Documents of a unit as the public API shows them. */
final class Tampilan {

    private Tampilan() {}

    /** The document of a kind that is meant, with its content. */
    static JsonNode dokumen(String jalur, String kodePd, Predicate<JsonNode> yangMana) {
        List<JsonNode> cocok = semua(jalur, kodePd).stream().filter(yangMana).toList();
        if (cocok.size() != 1) {
            throw new AssertionError(cocok.size() + " documents instead of one at " + jalur + " of " + kodePd);
        }
        return cocok.getFirst();
    }

    /** All documents of a kind, each with its content. */
    static List<JsonNode> semua(String jalur, String kodePd) {
        return daftar(jalur, kodePd).stream()
                .map(ringkas -> baca(jalur + "/" + ringkas.path("id").asText()))
                .toList();
    }

    /** The list of a kind. */
    static List<JsonNode> daftar(String jalur, String kodePd) {
        List<JsonNode> semua = new ArrayList<>();
        String kursor = "";
        do {
            JsonNode halaman = baca(jalur + "?kodePd=" + kodePd + kursor);
            halaman.path("data").forEach(semua::add);
            String berikut = halaman.path("kursor").asText("");
            kursor = berikut.isEmpty() ? "" : "&kursor=" + berikut;
        } while (!kursor.isEmpty());
        return semua;
    }

    static Stream<JsonNode> isi(JsonNode induk, String medan) {
        return StreamSupport.stream(induk.path(medan).spliterator(), false);
    }

    /** A text, or null where there is none. */
    static String teks(JsonNode simpul, String medan) {
        return simpul.path(medan).isValueNode() && !simpul.path(medan).isNull()
                ? simpul.path(medan).asText()
                : null;
    }

    private static JsonNode baca(String jalur) {
        String isi = Api.sebagai("inspektorat")
                .get(jalur)
                .then()
                .statusCode(200)
                .extract()
                .asString();
        try {
            return SakipJson.mapper().readTree(isi);
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }
}
