package id.sakip.planning.dokumen;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import id.sakip.planning.dokumen.domain.KesamaanIsi;
import id.sakip.platform.json.SakipJson;

/** Contents as the trees that they are compared as. */
public final class PersamaanIsi {

    private PersamaanIsi() {}

    /** True when two contents say the same, see {@link KesamaanIsi}. */
    public static boolean sama(Object satu, Object lain) {
        return satu.equals(lain) || KesamaanIsi.sama(pohon(json(satu)), pohon(json(lain)));
    }

    private static String json(Object isi) {
        try {
            return SakipJson.mapper().writeValueAsString(isi);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a document is always JSON", e);
        }
    }

    /** As maps, lists and values, with numbers exact. */
    static Object pohon(String json) {
        try {
            return SakipJson.mapper()
                    .readerFor(Object.class)
                    .with(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                    .readValue(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a stored version is always readable", e);
        }
    }
}
