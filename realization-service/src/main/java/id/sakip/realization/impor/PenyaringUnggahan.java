package id.sakip.realization.impor;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import id.sakip.platform.json.SakipJson;
import id.sakip.platform.json.ValueBounds;
import id.sakip.realization.impor.PenerimaUnggahan.Unggahan;
import id.sakip.realization.sipd.PembacaBarisSipd;
import id.sakip.realization.sipd.domain.Sumber;

/**
 * Reads files that may name persons while they are taken in, and keeps their rows without that: of SIPD's exports, which name officers
 * and their NIP, the normal form, and of other rows nothing that stands in a field which nobody has asked for.
 */
@ApplicationScoped
class PenyaringUnggahan {

    private static final Map<String, Sumber> BERKAS =
            Map.of("sipd-belanja", Sumber.A, "sipd-spj", Sumber.B, "sipd-lra", Sumber.C, "sipd-dokumen", Sumber.D);

    /** An envelope holds rows: up to twice what comes in a request, some 30,000 of them. */
    private static final ValueBounds SATU_AMPLOP = new ValueBounds(1_000_000, 20 << 20);

    private final PembacaUnggahan pembaca;

    PenyaringUnggahan(PembacaUnggahan pembaca) {
        this.pembaca = pembaca;
    }

    /** The source whose files go by this name in the address. */
    static Optional<Sumber> sumber(String nama) {
        return Optional.ofNullable(BERKAS.get(nama));
    }

    /** Kind of the rows that the files of a source become. */
    static String ragam(Sumber sumber) {
        return PembacaBarisSipd.untuk(sumber, Map.of()).ragam();
    }

    /**
     * The rows of an upload, one to a line with its place in the file.
     *
     * @param tambahan what the file does not say
     * @throws UnggahanException when it cannot be read to its end
     */
    Unggahan saring(Bentuk bentuk, Sumber sumber, Map<String, String> tambahan, Unggahan unggahan) throws IOException {
        return saring(bentuk, new BarisSipd(PembacaBarisSipd.untuk(sumber, tambahan)), unggahan);
    }

    /**
     * The same of rows as the API takes them.
     *
     * @param barisBentuk record of a row
     */
    Unggahan saring(Bentuk bentuk, Class<?> barisBentuk, Unggahan unggahan) throws IOException {
        return saring(bentuk, TanpaIsiAsing.dari(barisBentuk), unggahan);
    }

    private Unggahan saring(Bentuk bentuk, PembuatBaris pembuat, Unggahan unggahan) throws IOException {
        Path berkas = Files.createTempFile("sakip-tersaring-", ".ndjson");
        boolean utuh = false;
        try (InputStream isi = Files.newInputStream(unggahan.berkas());
                OutputStream keluar = new BufferedOutputStream(Files.newOutputStream(berkas));
                JsonGenerator json = SakipJson.mapper().createGenerator(keluar)) {
            json.setRootValueSeparator(new SerializedString("\n"));
            pembaca.baca(bentuk, isi, pembuat, baris -> tulis(json, baris));
            utuh = true;
        } finally {
            if (!utuh) {
                Files.deleteIfExists(berkas);
            }
        }
        return new Unggahan(berkas, unggahan.ukuran());
    }

    private static void tulis(JsonGenerator json, Baris baris) {
        try {
            SakipJson.mapper().writeValue(json, baris);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Leaves the names of fields, so that the check of the row can say which of them it does not know. */
    private record TanpaIsiAsing(PembuatBaris pembuat, Map<String, Class<?>> medan) implements PembuatBaris {

        private static final String DIBUANG = "…";

        private static TanpaIsiAsing dari(Class<?> bentuk) {
            return new TanpaIsiAsing(
                    PembuatBaris.dari(bentuk),
                    Arrays.stream(bentuk.getRecordComponents())
                            .collect(Collectors.toMap(RecordComponent::getName, RecordComponent::getType)));
        }

        @Override
        public Optional<Function<List<?>, JsonNode>> kepala(List<String> judul) {
            return pembuat.kepala(judul).map(baris -> sel -> bersih(baris.apply(sel)));
        }

        @Override
        public List<String> dikenal() {
            return pembuat.dikenal();
        }

        @Override
        public List<JsonNode> objek(JsonNode satu) {
            return pembuat.objek(satu).stream().map(this::bersih).toList();
        }

        @Override
        public ValueBounds batasObjek() {
            return pembuat.batasObjek();
        }

        private JsonNode bersih(JsonNode baris) {
            if (!(baris instanceof ObjectNode objek)) {
                return TextNode.valueOf(DIBUANG);
            }
            for (Map.Entry<String, JsonNode> satu : List.copyOf(objek.properties())) {
                Class<?> tipe = medan.get(satu.getKey());
                if (tipe == null || satu.getValue().isContainerNode() && !Map.class.isAssignableFrom(tipe)) {
                    objek.put(satu.getKey(), DIBUANG);
                } else if (satu.getValue() instanceof ObjectNode dalam) {
                    // Answers are numbers.
                    List.copyOf(dalam.properties()).stream()
                            .filter(isi -> !isi.getValue().isNumber()
                                    && !isi.getValue().isNull())
                            .forEach(isi -> dalam.put(isi.getKey(), DIBUANG));
                }
            }
            return objek;
        }
    }

    private record BarisSipd(PembacaBarisSipd pembaca) implements PembuatBaris {

        @Override
        public Optional<Function<List<?>, JsonNode>> kepala(List<String> judul) {
            if (!pembaca.kepala(judul)) {
                return Optional.empty();
            }
            Set<String> nama = new HashSet<>();
            String ganda = judul.stream()
                    .map(String::strip)
                    .filter(satu -> !satu.isEmpty() && !nama.add(satu))
                    .collect(Collectors.joining(", "));
            if (!ganda.isEmpty()) {
                throw new UnggahanException("KOLOM_GANDA", ganda);
            }
            return Optional.of(sel -> pembaca.baca(menurutNama(judul, sel)));
        }

        @Override
        public List<String> dikenal() {
            return pembaca.penanda();
        }

        @Override
        public List<JsonNode> objek(JsonNode satu) {
            return pembaca.buka(satu);
        }

        @Override
        public ValueBounds batasObjek() {
            return SATU_AMPLOP;
        }

        private static Map<String, Object> menurutNama(List<String> judul, List<?> sel) {
            Map<String, Object> isi = new LinkedHashMap<>();
            for (int kolom = 0; kolom < Math.min(judul.size(), sel.size()); kolom++) {
                isi.put(judul.get(kolom), sel.get(kolom));
            }
            return isi;
        }
    }
}
