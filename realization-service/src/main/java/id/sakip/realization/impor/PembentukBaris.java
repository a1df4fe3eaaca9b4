package id.sakip.realization.impor;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import id.sakip.contracts.Rupiah;
import id.sakip.realization.impor.domain.IsiSel;
import id.sakip.realization.impor.domain.KepalaKolom;

/**
 * Makes rows of the cells of a file: a column is the field that its heading names, a cell is what the type of the field makes of
 * its text. A cell that is not what the field takes stays as it is, and the check of the row says so.
 */
final class PembentukBaris {

    private final List<String> medan;
    private final Map<String, Class<?>> tipe;

    private PembentukBaris(List<String> medan, Map<String, Class<?>> tipe) {
        this.medan = medan;
        this.tipe = tipe;
    }

    /**
     * @param judul heading line of the file
     * @param bentuk record of a row
     * @return empty when the line names none of the fields
     * @throws UnggahanException when some of its headings name no field, or one twice
     */
    static Optional<PembentukBaris> dari(List<String> judul, Class<?> bentuk) {
        Map<String, Class<?>> tipe = new HashMap<>();
        List<String> dikenal = judul(bentuk);
        for (RecordComponent komponen : bentuk.getRecordComponents()) {
            boolean bermedan = Map.class.isAssignableFrom(komponen.getType());
            tipe.put(komponen.getName(), bermedan ? BigDecimal.class : komponen.getType());
        }
        KepalaKolom kepala = KepalaKolom.dari(judul, dikenal);
        if (kepala.medan().stream().allMatch(m -> m == null)) {
            return Optional.empty();
        }
        if (!kepala.asing().isEmpty()) {
            throw new UnggahanException(
                    "KOLOM_TIDAK_DIKENAL", String.join(", ", kepala.asing()), String.join(", ", dikenal));
        }
        if (!kepala.ganda().isEmpty()) {
            throw new UnggahanException("KOLOM_GANDA", String.join(", ", kepala.ganda()));
        }
        return Optional.of(new PembentukBaris(kepala.medan(), tipe));
    }

    /** The headings that files of this kind may have; one with a dot behind it holds fields of any name. */
    static List<String> judul(Class<?> bentuk) {
        return Arrays.stream(bentuk.getRecordComponents())
                .map(k -> Map.class.isAssignableFrom(k.getType()) ? k.getName() + "." : k.getName())
                .toList();
    }

    /** @param sel texts and numbers of the cells, or {@link SelTakTerbaca}; null or blank for one without */
    JsonNode bentuk(List<?> sel) {
        ObjectNode baris = JsonNodeFactory.instance.objectNode();
        for (int kolom = 0; kolom < sel.size(); kolom++) {
            String isi = teks(sel.get(kolom));
            if (isi.isBlank()) {
                continue;
            }
            String nama = kolom < medan.size() ? medan.get(kolom) : null;
            if (nama == null) {
                // Named after its place, so that the check of the row points at the cell that has no heading.
                baris.put("kolom" + (kolom + 1), isi);
            } else if (sel.get(kolom) instanceof SelTakTerbaca tak) {
                taruh(baris, nama, tipe -> tak.simpul());
            } else {
                taruh(baris, nama, tipe -> nilai(tipe, isi.strip()));
            }
        }
        return baris;
    }

    /** Numbers are spelled as Indonesians do, so that a point in one is never taken for a sign that groups thousands. */
    private static String teks(Object sel) {
        return switch (sel) {
            case null -> "";
            case BigDecimal angka -> angka.toPlainString().replace('.', ',');
            default -> sel.toString();
        };
    }

    private void taruh(ObjectNode baris, String nama, Function<Class<?>, JsonNode> isi) {
        int titik = nama.indexOf('.');
        if (titik < 0) {
            baris.set(nama, isi.apply(tipe.get(nama)));
        } else {
            String induk = nama.substring(0, titik);
            baris.withObject("/" + induk).set(nama.substring(titik + 1), isi.apply(tipe.get(induk)));
        }
    }

    private static JsonNode nilai(Class<?> tipe, String isi) {
        if (tipe == BigDecimal.class) {
            return angka(IsiSel.angka(isi), isi);
        }
        if (tipe == Rupiah.class || tipe == Integer.class || tipe == Long.class) {
            return angka(IsiSel.bulatAtauUang(isi), isi);
        }
        if (tipe == LocalDate.class) {
            return IsiSel.tanggal(isi)
                    .map(LocalDate::toString)
                    .map(TextNode::valueOf)
                    .orElseGet(() -> TextNode.valueOf(isi));
        }
        if (tipe == Boolean.class && (isi.equalsIgnoreCase("ya") || isi.equalsIgnoreCase("true"))) {
            return JsonNodeFactory.instance.booleanNode(true);
        }
        if (tipe == Boolean.class && (isi.equalsIgnoreCase("tidak") || isi.equalsIgnoreCase("false"))) {
            return JsonNodeFactory.instance.booleanNode(false);
        }
        return TextNode.valueOf(isi);
    }

    private static JsonNode angka(Optional<BigDecimal> angka, String isi) {
        return angka.map(PembentukBaris::angka).orElseGet(() -> TextNode.valueOf(isi));
    }

    private static JsonNode angka(BigDecimal angka) {
        return angka.stripTrailingZeros().scale() <= 0 && angka.precision() < 19
                ? JsonNodeFactory.instance.numberNode(angka.longValueExact())
                : DecimalNode.valueOf(angka);
    }
}
