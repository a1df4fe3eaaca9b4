package id.sakip.realization.impor;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import com.fasterxml.jackson.databind.JsonNode;

/** Makes rows of what an upload holds. */
interface PembuatBaris {

    /**
     * What makes rows of the cells below this line; a cell is a text, a number or nothing.
     *
     * @return empty when the line is no heading
     * @throws UnggahanException when it is one that cannot be used
     */
    Optional<Function<List<?>, JsonNode>> kepala(List<String> judul);

    /** Headings that a file may have. */
    List<String> dikenal();

    /** The rows of an object of a JSON upload. */
    List<JsonNode> objek(JsonNode satu);

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
        };
    }
}
