package id.sakip.realization.impor;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import com.fasterxml.jackson.databind.JsonNode;
import id.sakip.platform.json.ValueBounds;

/** Makes rows of what an upload holds. */
interface PembuatBaris {

    /** Ample for one row, also for a survey with all its questions. Thousands of rows wait in memory until they are written. */
    ValueBounds SATU_BARIS = new ValueBounds(4_000, 1 << 20);

    /**
     * What makes rows of the cells below this line; a cell is a text, a number, nothing, or a {@link SelTakTerbaca}.
     *
     * @return empty when the line is no heading
     * @throws UnggahanException when it is one that cannot be used
     */
    Optional<Function<List<?>, JsonNode>> kepala(List<String> judul);

    /** Headings that a file may have. */
    List<String> dikenal();

    /** The rows of an object of a JSON upload. */
    List<JsonNode> objek(JsonNode satu);

    /** What one object of a JSON upload may hold. */
    ValueBounds batasObjek();

    /** @param bentuk record of a row, whose fields are the headings */
    static PembuatBaris dari(Class<?> bentuk) {
        return new PembuatBaris() {
            @Override
            public Optional<Function<List<?>, JsonNode>> kepala(List<String> judul) {
                return PembentukBaris.dari(judul, bentuk).map(satu -> satu::bentuk);
            }

            @Override
            public List<String> dikenal() {
                return PembentukBaris.judul(bentuk);
            }

            @Override
            public List<JsonNode> objek(JsonNode satu) {
                return List.of(satu);
            }

            @Override
            public ValueBounds batasObjek() {
                return SATU_BARIS;
            }
        };
    }
}
