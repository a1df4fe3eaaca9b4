package id.sakip.planning.profil;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.sakip.planning.Api;
import id.sakip.platform.json.SakipJson;

/** Profiles for tests. */
final class ProfilUji {

    private ProfilUji() {}

    /** As the demo data have it: Bab I of the LKIP of Arjasa 2023: tables 1.1 to 1.3, kedudukan, tugas, fungsi, profil and isu strategis. */
    static String arjasa2023() {
        try {
            JsonNode profil = SakipJson.mapper()
                    .readTree(Api.berkas("arjasa-2023/rencana.json"))
                    .at("/profil/0");
            return ((ObjectNode) profil).without("status").toString();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    static IsiProfil urai(String json) {
        try {
            return SakipJson.mapper().readValue(json, IsiProfil.class);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** A profile of Arjasa with only this part, e.g. {@code "luas":{...}}. */
    static IsiProfil dengan(String bagian) {
        return urai("{\"kodePd\":\"35.09.22\",\"tahun\":2023," + bagian + "}");
    }
}
